#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Renotify and opens it with its built-in sandbox. Without a display it runs on a virtual
# one: it sends the example, prints the notification and saves a picture. Arguments are passed on to Renotify.

source "$(dirname "$0")/common.sh"

has_display() { [[ ${DISPLAY-} || ${WAYLAND_DISPLAY-} ]]; }

has_display || build_needs+=("${display_needs[@]}")
[[ ${DISPLAY-} || ! ${WAYLAND_DISPLAY-} ]] || build_needs+=(qt6-wayland)
install "${build_needs[@]}"
build release

renotify=build/release/ui/renotify
if has_display; then
    ((EUID)) || say "As root this uses the settings and the keychain of root; started by a user it asks sudo for packages only."
    exec "$renotify" --sandbox "$@"
fi

say "No display here: Renotify sends the example on a virtual one."
picture=$PWD/build/renotify.png
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
status=0
XDG_RUNTIME_DIR=$own QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" \
    "$renotify" --sandbox --data-dir "$own/data" --demo "$picture" "$@" || status=$?
((status)) || say "Picture: $picture"
exit "$status"
