#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renotify founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes build/release/renotify_<version>_<architecture>.deb and checks it. The same source, the same compiler and the
# same SOURCE_DATE_EPOCH (by default the last commit's) give the same bytes.

source "$(dirname "$0")/common.sh"

install "${build_needs[@]}" file:file dpkg-shlibdeps:dpkg-dev rsvg-convert:librsvg2-bin lintian:lintian \
    desktop-file-validate:desktop-file-utils appstreamcli:appstream man:man-db

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
build release -DCMAKE_INSTALL_PREFIX=/usr

cd build/release
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' CMakeCache.txt)
../../packaging/sbom.sh "$version" ui/renotify app/sandbox/renotify-sandbox app/cli/renotifyctl >renotify.cdx.json
rm -f ./*.deb
cpack -G DEB >&2
package=$(ls ./*.deb)

desktop-file-validate ../../packaging/linux/*.desktop
appstreamcli validate --pedantic --no-net ../../packaging/linux/*.metainfo.xml >&2
for page in ../../packaging/linux/*.1 app/cli/manual/*.1; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [[ ! $warnings ]] || die "$page: $warnings"
done
lintian --fail-on error,warning "$package" >&2
say "Package: $PWD/${package#./}"
