#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs both commands of the README like somebody who has just installed Debian: as root, in a clean root of the named
# release, with a compiler, CMake and git and nothing else. It clones the last commit of this tree.
#
#   packaging/cleanroot.sh [--cache DIR] [--keep] [--mirror URL] RELEASE [COMMAND…]
#
# RELEASE is bookworm or trixie. A COMMAND runs in the clone instead of the README's two.
#   --cache DIR   keeps the bootstrapped root in DIR/RELEASE.tar, and starts from it the next time
#   --keep        leaves the root behind for inspection
#   --mirror URL  is used instead of the mirror of this machine's apt
# It needs root and some 10 GB below TMPDIR, and takes at least half an hour, so CI does not run it.

tmp=${TMPDIR:-/var/tmp}
source "$(dirname "$0")/common.sh"

usage() { die "packaging/cleanroot.sh [--cache DIR] [--keep] [--mirror URL] RELEASE [COMMAND…]"; }

cache='' keep='' mirror=''
while [[ ${1-} == --* ]]; do
    case $1 in
    --cache) cache=${2:?a folder} && shift ;;
    --keep) keep=yes ;;
    --mirror) mirror=${2:?a URL} && shift ;;
    *) usage ;;
    esac
    shift
done
[[ ${1-} ]] || usage
release=$1
shift
((EUID == 0)) || die "Only root may make a root."
install debootstrap:debootstrap unshare:util-linux

apt_says() { # NAME: a setting of this machine's apt
    local value=
    eval "$(apt-config shell value "$1")"
    printf '%s' "$value"
}

bootstrap() { # INTO
    local proxy
    [[ $mirror ]] || mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
    [[ $mirror ]] || die "This machine's apt names no mirror of Debian: give one with --mirror."
    proxy=$(apt_says Acquire::http::Proxy)
    env ${proxy:+http_proxy="$proxy"} debootstrap --variant=minbase "$release" "$1" "$mirror" >&2
    [[ ! $proxy ]] || printf 'Acquire::http::Proxy "%s";\n' "$proxy" >"$1/etc/apt/apt.conf.d/proxy"
    cp -L /etc/resolv.conf "$1/etc/"
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/unsafe-io" # nothing here has to survive a power cut
    in_root "$1" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends g++ cmake git >&2
}

# Runs a command in a root. The command has its own mounts and processes, which end with it.
in_root() { # ROOT COMMAND…
    # shellcheck disable=SC2016 # the inner shell expands them
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 unshare --mount --pid --ipc --fork --kill-child sh -ec '
        root=$1 && shift
        mount -t proc proc "$root/proc"
        mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
        mkdir -p "$root/dev/shm"
        mount -t tmpfs tmpfs "$root/dev/shm"
        exec chroot "$root" "$@"' sh "$@"
}

step() { # COMMAND…: runs it in the clone; its time and counts go into the summary
    local status=0 from=$SECONDS
    in_root "$root" sh -ec 'cd /root/renotify && exec "$@"' sh "$@" 2>&1 | tee "$work/log" || status=$?
    summary+=("$(printf '%s: %s after %d min %02d s' "$*" "$( ((status)) && echo "failed ($status)" || echo passed)" \
        $(((SECONDS - from) / 60)) $(((SECONDS - from) % 60)))")
    mapfile -t -O ${#summary[@]} summary < <(grep -aE '^[0-9]+% tests passed|passed only alone: ' "$work/log")
    return "$status"
}

# mktemp replaces the X with letters.
work=$(mktemp -d "$tmp/renotify-$release.XXXXXX")
root=$work/root
# shellcheck disable=SC2329 # the trap runs it
clean_up() {
    [[ ! $keep ]] || { say "The root is in $root." && return; }
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT

mkdir "$root"
if [[ $cache && -e $cache/$release.tar ]]; then
    tar -C "$root" -xpf "$cache/$release.tar"
else
    bootstrap "$root"
    if [[ $cache ]]; then
        mkdir -p "$cache"
        tar -C "$root" -cpf "$cache/$release.tar.new" . && mv "$cache/$release.tar.new" "$cache/$release.tar"
    fi
fi
git clone --quiet --no-hardlinks . "$root/root/renotify"
summary=("$(git log -1 --format='%h %s')" "$(in_root "$root" sh -c '. /etc/os-release && echo "$PRETTY_NAME"; c++ --version | head -n 1')")

status=0
if (($#)); then
    step "$@" || status=$?
else
    step packaging/run.sh && step packaging/test.sh || status=$?
fi
printf '%s\n' '' "${summary[@]}" "$(in_root "$root" dpkg-query -W -f '${Package} ${Version}\n' qt6-base-dev qtkeychain-qt6-dev 2>/dev/null)"
exit "$status"
