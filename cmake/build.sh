#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Configures and builds a preset: build.sh PRESET [TARGET…]. Uses ccache when it is there, so that a fresh
# clone in another folder finds what was compiled before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift

export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
launcher=$(command -v ccache || true)
cmake --preset "$preset" -DCMAKE_C_COMPILER_LAUNCHER="$launcher" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" \
  --log-level=WARNING
cmake --build --preset "$preset" ${1:+--target "$@"}
