#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Measures lofte beside what else is installed, and writes docs/performance.md:
#
#   ./tests/bench/bench.sh            everything; some minutes
#   ./tests/bench/bench.sh --quick    fewer rounds and no folder of 100,000 records, to try it out
#
# The folders of records are made in build/bench, once. Peers come from npm, at pinned versions, where npm is there; what
# is missing is left out with a word. Measure on a machine that does nothing else.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/build/bench

"$root/cmake/install-dependencies.sh"
"$root/cmake/build.sh" release lofte list_and_read

peers=$work/peers
mkdir -p "$peers"
if command -v npm >/dev/null && [[ ! -d $peers/node_modules ]]; then
  npm install --prefix "$peers" --silent --no-fund --no-audit \
    @sourcemeta/jsonschema@16.11.0 js-yaml@5.5.0 ajv@8.20.0 || rm -rf "$peers/node_modules"
fi
[[ -d $peers/node_modules ]] || echo "note: the peers cannot be had from npm here, and are left out" >&2

exec python3 "$root/tests/bench/measure.py" "$root" "$work" "$@"
