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

packages='knot knot-dnsutils nsd unbound dnsperf python3-spf python3-dns python3-authres'

source_root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
directory=${1:-$source_root/build/servers}
root=$directory/root
stamp=$directory/stamp

say() { printf '%s\n' "$*" >&2; }

# What the stamp holds: change the list, and everything is unpacked anew.
wanted=$(printf '%s\n' "$packages" "$(dpkg --print-architecture)")
if [ -d "$root" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    printf '%s\n' "$root"
    exit 0
fi

# Two test runs at once: the second waits for the first.
mkdir -p "$directory"
exec 9>"$directory/lock"
flock 9
if [ -d "$root" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    printf '%s\n' "$root"
    exit 0
fi

# The packages, and those they need that this system lacks (a simulation: nothing is installed).
missing() {
    # shellcheck disable=SC2086
    LC_ALL=C apt-get install --simulate --no-install-recommends $packages 2>"$directory/apt.log" | sed -n 's/^Inst \([^ ]*\) .*/\1/p'
}

if ! LC_ALL=C apt-cache policy knot 2>/dev/null | grep -q 'Candidate: [0-9]'; then
    say "The package lists are empty; fetching them."
    if [ "$(id -u)" = 0 ]; then apt-get update >&2; else sudo apt-get update >&2; fi
fi
needed=$(missing)
all=$(printf '%s\n' $packages $needed | sort -u)

say "Unpacking test servers into $root: $(printf '%s ' $all)"
new=$directory/new
rm -rf "$new" "$stamp"
mkdir -p "$new/packages" "$new/root"
(
    cd "$new/packages"
    # As root, apt would hand the download to a user who may not write here.
    sandbox=
    if [ "$(id -u)" = 0 ]; then sandbox='-o APT::Sandbox::User=root'; fi
    # shellcheck disable=SC2086
    apt-get -q $sandbox download $all >&2
)
for package in "$new"/packages/*.deb; do
    dpkg-deb --extract "$package" "$new/root"
done
rm -rf "$root"
mv "$new/root" "$root"
rm -rf "$new"
printf '%s\n' "$wanted" >"$stamp"
printf '%s\n' "$root"
