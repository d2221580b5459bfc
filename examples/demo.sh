#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh clone to a yearly report: installs what is missing, builds the program, and does its main work on
# the records of examples/tomelilla. Every command is shown before it runs.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

cmake/install-dependencies.sh
cmake/build.sh release lofte

lofte=build/release/bin/lofte
records=examples/tomelilla
report=$root/build/demo/tomelilla-2020.md
mkdir -p "$(dirname "$report")"

show() {
  printf '\n$ %s\n' "$*"
  "$@"
}

show "$lofte" -C "$records" check
show "$lofte" -C "$records" status --as-of 2021-03-01
show "$lofte" -C "$records" report 2020 --as-of 2021-03-01 -o "$report"
show head -n 40 "$report"

printf '\nThe full report is in %s\n' "$report"
