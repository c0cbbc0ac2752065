#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
here=$(dirname "$0")
exec "$here/../ui/onscreen.sh" /usr/bin/python3 "$here/window.py" "$1/bench/bench_window"
