#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Test-only servers and tools: downloaded as Debian packages and unpacked, never installed, so that no daemon
# starts or stays on somebody's machine. Needs no root, only apt's package lists.
#
#   tests/lab/servers.sh [DIRECTORY]     default: build/servers of the source tree
#
# Prints DIRECTORY/root on standard output, for POSTHORN_SERVERS; all else goes to standard error. A second run
# with the same list does nothing.
set -eu

# The name servers and the resolver of the laboratory, and a mail server; Knot's tools to look at zones by hand; what the benchmarks
# compare with.
packages='knot knot-dnsutils knot-dnssecutils nsd unbound dnsperf python3-spf python3-dns python3-authres
python3-aiosmtpd'
programs='usr/sbin/knotd usr/sbin/nsd usr/sbin/unbound usr/bin/kdig usr/bin/dnsperf'

source_root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
directory=${1:-$source_root/build/servers}
mkdir -p "$directory"
directory=$(CDPATH='' cd -- "$directory" && pwd)
root=$directory/root
stamp=$directory/stamp

say() { printf '%s\n' "$*" >&2; }

# What the stamp holds: change the list, and everything is unpacked anew.
wanted=$(printf '%s\n' "$packages" "$(dpkg --print-architecture)")
finish_if_done() {
    if [ -d "$root" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        printf '%s\n' "$root"
        exit 0
    fi
}
finish_if_done

# Two test runs at once: the second waits for the first.
exec 9>"$directory/lock"
flock 9
finish_if_done

refresh_lists() {
    say "Fetching apt's package lists."
    if [ "$(id -u)" = 0 ]; then apt-get -q update >&2; else sudo apt-get -q update >&2; fi
}

# The packages, and those they need that this system lacks (a simulation: nothing is installed).
needed() {
    # shellcheck disable=SC2086
    simulation=$(LC_ALL=C apt-get install --simulate --no-install-recommends $packages 2>&1) || {
        say "$simulation"
        return 1
    }
    # shellcheck disable=SC2086
    { printf '%s\n' $packages; printf '%s\n' "$simulation" | sed -n 's/^Inst \([^ ]*\) .*/\1/p'; } | sort -u
}

# Unpacks into $directory/new/root.
fetch() {
    rm -rf "$directory/new"
    mkdir -p "$directory/new/packages" "$directory/new/root"
    list=$(needed) || return 1
    # As root, apt would hand the download to a user who may not write here.
    sandbox=
    if [ "$(id -u)" = 0 ]; then sandbox='-o APT::Sandbox::User=root'; fi
    # shellcheck disable=SC2086
    (cd "$directory/new/packages" && apt-get -qq $sandbox download $list >&2) || return 1
    for package in "$directory"/new/packages/*.deb; do
        dpkg-deb --extract "$package" "$directory/new/root" || return 1
    done
}

say "Unpacking test servers into $root (nothing is installed)."
rm -f "$stamp"
# Lists that are empty or older than the archive are the usual trouble.
fetch || { refresh_lists && fetch; } || {
    say "Could not fetch the test servers. Run 'apt-get update' as root, and try again."
    exit 1
}

libraries=$(find "$directory/new/root" -type d -path '*/lib/*-linux-gnu*' -prune | tr '\n' ':')
for program in $programs; do
    if LD_LIBRARY_PATH=$libraries ldd "$directory/new/root/$program" 2>&1 | grep 'not found' >&2; then
        say "$program lacks a library."
        exit 1
    fi
done

rm -rf "$root"
mv "$directory/new/root" "$root"
rm -rf "$directory/new"
printf '%s\n' "$wanted" >"$stamp"
printf '%s\n' "$root"
