# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share: install what is missing, then build a preset. Sourced, never run.
# A need is a Debian package, "package|its-other-name", or "command:package" if the command alone is enough.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck disable=SC2034 # the two scripts pick from these
build_needs=(
    c++:g++ cmake:cmake ninja:ninja-build
    qt6-base-dev 'qt6-svg-dev|libqt6svg6-dev' 'qt6-svg-plugins|libqt6svg6' libqt6sql6-sqlite
    qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    qtkeychain-qt6-dev libsecret-1-0 rapidjson-dev libcli11-dev libcsv-dev
    libexpat1-dev libzip-dev libxlsxwriter-dev
)
# shellcheck disable=SC2034
display_needs=(xvfb-run:xvfb xauth:xauth)
# shellcheck disable=SC2034
test_needs=(
    "${build_needs[@]}" "${display_needs[@]}" libssl-dev libvalijson-dev librapidcheck-dev libsqlite3-dev
    clang-format:clang-format mold:mold
    postgresql libqt6sql6-psql
    fish:fish zsh:zsh man:man-db
    dbus-daemon:dbus-daemon gnome-keyring-daemon:gnome-keyring secret-tool:libsecret-tools
)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

is_met() {
    local package
    [[ $1 != *:* ]] || ! command -v "${1%:*}" >/dev/null || return 0
    for package in ${1//|/ }; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "${package#*:}" 2>/dev/null) != installed* ]] || return 0
    done
    return 1
}

# Prints the needs that are not met. Without dpkg it can only look for commands; CMake then names missing libraries.
unmet() {
    local need
    for need; do
        [[ $need == *:* ]] || command -v dpkg-query >/dev/null || continue
        is_met "$need" || printf '%s\n' "$need"
    done
}

# Prints the first of a need's names that the archive has, or nothing.
in_archive() {
    local package
    for package in ${1//|/ }; do
        ! apt-cache show "${package#*:}" &>/dev/null || { printf '%s' "${package#*:}" && return; }
    done
}

apt_get() {
    local root=(env)
    ((EUID == 0)) || root=(sudo env)
    # A machine that was just started may hold the lock for its own updates.
    "${root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >&2
}

install() { # NEED…
    local missing need package packages=()
    mapfile -t missing < <(unmet "$@")
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null ||
        die "Missing here: ${missing[*]%:*}. This script installs only with apt-get (Debian 12, Ubuntu 24.04 and newer):" \
            "please install them yourself and start again."
    ((EUID == 0)) || command -v sudo >/dev/null ||
        die "Missing here: ${missing[*]#*:}. Only root may install packages and there is no sudo: do it as root."

    say "Installing what is missing: ${missing[*]#*:}"
    apt_get update || say "Not every package list could be fetched; going on with those that are here."
    for need in "${missing[@]}"; do
        package=$(in_archive "$need")
        [[ $package ]] || die "${need#*:} is not in this system's archive: Debian 12, Ubuntu 24.04 or newer is needed."
        packages+=("$package")
    done
    apt_get install --no-install-recommends "${packages[@]}"
}

configure() { # PRESET [CMAKE OPTION…]
    local launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 # so that the next clone can use what one clone has compiled
    export CCACHE_SLOPPINESS=pch_defines,time_macros # otherwise nothing with a precompiled header is cached
    cmake --preset "$1" "${launcher[@]}" "${@:2}" >&2 ||
        die "The message above names what is missing. Renotify needs CMake 3.25, Qt 6.4 with Svg, HttpServer, LinguistTools" \
            "and the SQLite driver, and QtKeychain for Qt 6, or newer."
}

build() { # PRESET [CMAKE OPTION…]
    configure "$@"
    cmake --build --preset "$1" >&2
}
