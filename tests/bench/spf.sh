#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pyspf comes unpacked with the test servers.
here=$(dirname "$0")
export PYTHONPATH=$POSTHORN_SERVERS/usr/lib/python3/dist-packages
exec /usr/bin/python3 "$here/spfbench.py" "$1/bench/bench_spf" "$here/spfzone.txt" "$here/spfchecks.txt"
