#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
exec /usr/bin/python3 "$(dirname "$0")/bulk.py" "$@"
