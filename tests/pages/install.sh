#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Puts the readers of pages that package-lock.json names into a folder, by npm: a validator of HTML, a linter of
# Markdown and a checker of accessibility. No script of a package is run.
#
#   install.sh FOLDER
#
# Without npm or network it says so and leaves with 0: the tests that need them are skipped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1

if cmp -s "$here/package-lock.json" "$folder/installed-lock.json"; then exit 0; fi
do_without() {
  echo "note: the readers of pages are not here ($1), so the tests with them are skipped" >&2
  exit 0
}
command -v npm >/dev/null || do_without "npm is not installed"
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder"
(cd "$folder" && timeout 90 npm ci --ignore-scripts --no-audit --no-fund --omit=peer --silent --prefer-offline \
  --fetch-retries=1 --fetch-timeout=20000 >/dev/null 2>&1) || do_without "npm could not fetch them"
cp "$here/package-lock.json" "$folder/installed-lock.json"
