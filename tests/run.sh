#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds and runs all tests. Arguments go on to ctest:
#
#   ./tests/run.sh                        everything
#   ./tests/run.sh -R cli/check           the tests whose names hold that
#   LOFTE_UPDATE=1 ./tests/run.sh -R cli  write expectations instead of comparing them
#   LOFTE_PRESET=asan ./tests/run.sh      another preset of CMakePresets.json
#
# The last line is "N passed, N failed"; the status is 0 only when none failed. What was skipped is neither; the line
# before names it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=${LOFTE_PRESET:-dev}

"$root/cmake/install-dependencies.sh"
"$root/cmake/build.sh" "$preset"

status=0
"$root/tests/schema/fetch_published.sh" "$root/build/$preset/published" || status=$?
"$root/tests/pages/install.sh" "$root/build/$preset/published/pages" || status=$?
output=$(mktemp)
trap 'rm -f "$output"' EXIT
(cd "$root" && ctest --preset "$preset" -j "$(nproc)" --no-tests=error "$@") 2>&1 | tee "$output" || status=$?

counts=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1 \2/p' "$output")
read -r failed all <<<"${counts:-0 0}"
mapfile -t skipped < <(sed -nE 's/^[[:space:]]*[0-9]+ - (.+) \(Skipped\)$/\1/p' "$output")
if ((${#skipped[@]})); then echo "${#skipped[@]} skipped: ${skipped[*]}"; fi
echo "$((all - failed - ${#skipped[@]})) passed, $failed failed"
exit "$status"
