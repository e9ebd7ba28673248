#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the README and the software centre from the real window: builds Renotify, lets it send each
# story of the sandbox on a virtual display, and saves packaging/pictures/window-light.png and window-dark.png.

source "$(dirname "$0")/common.sh"

install "${build_needs[@]}" "${display_needs[@]}" fonts-dejavu-core
build release

pictures=$PWD/packaging/pictures
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
mkdir -p "$pictures"

demo() { # APPEARANCE PICTURE [FORM OPTION…]
    XDG_RUNTIME_DIR=$own QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=2 USER=kim LC_ALL=C.UTF-8 LANGUAGE=en \
        xvfb-run --auto-servernum --server-args="-screen 0 2640x1860x24" \
        build/release/ui/renotify --sandbox --data-dir "$own/$1" --demo "$2" "${@:3}" >"$own/$1.log" 2>&1
}

stories=(
    customer-ignores YC26e53721a4d01b58c9b1b6e5d6d5504e 60 'SUP-4711'
    customer-spent YCe9f1a752f599453d1367d0507e89f6d5 120 'SUP-4712'
    customer-drops YC5633b1e4216bbb536404c7537c3f3724 120 'QA: the answer is lost'
    customer-throttled YCec4015cf71fd1f1e70c5ab706ee6343b 30 'QA: too many at once'
    customer-no-device YCb93e3b8d7208599bfac2c13824595965 0 'SUP-4715'
)

for appearance in Light Dark; do
    mkdir -p "$own/$appearance"
    printf '[Preferences]\nappearance=%s\n' "$appearance" >"$own/$appearance/preferences.ini"
    for ((i = 0; i < ${#stories[@]}; i += 4)); do
        demo "$appearance" "$own/story.png" --identity "${stories[i]}" --challenge "${stories[i + 1]}" \
            --ttl "${stories[i + 2]}" --reason "${stories[i + 3]}" || true # it fails unless the send is accepted
    done
    demo "$appearance" "$pictures/window-${appearance,}.png" --identity customer-approves \
        --challenge YCbd26509d05bb40d6b067c59390b732c6 --ttl 120 --reason SUP-4716 || die "$(cat "$own/$appearance.log")"
done
chmod 644 "$pictures"/window-*.png # the demo's umask is meant for data
