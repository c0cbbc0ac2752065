#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# onscreen.sh PROGRAM [ARGUMENT…]: runs it on an X server of its own, with a window manager; both end with it. Where there is
# no Xvfb, the program draws into memory. What it keeps (drafts, history) is kept for this run alone.
set -u
folder=$(mktemp -d)
export XDG_DATA_HOME=$folder/data
servers=()
tidy() {
    local server
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null; done
    rm -rf "$folder"
}
trap tidy EXIT
if ! command -v Xvfb >/dev/null; then
    QT_QPA_PLATFORM=offscreen "$@"
    exit
fi
# It writes the number of its display once it takes clients.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x1200x24}" -nolisten tcp -dpi 96 3>"$folder/display" 2>/dev/null &
servers+=($!)
read -r -t 30 display <"$folder/display" || { echo "Xvfb does not start." >&2; exit 1; }
export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
unset WAYLAND_DISPLAY SESSION_MANAGER
if command -v openbox >/dev/null; then
    # It runs the command once it manages windows: before that none becomes active.
    mkfifo "$folder/managed"
    openbox --sm-disable --startup "sh -c 'echo yes >$folder/managed'" >/dev/null 2>&1 &
    servers+=($!)
    read -r -t 30 _ <>"$folder/managed" || { echo "openbox does not start." >&2; exit 1; }
fi
"$@"
