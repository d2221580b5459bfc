#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What the hooks of .pre-commit-hooks.yaml run: `lofte check` in every records folder that is concerned, wherever
# in the repository it lies.
#
#   pre-commit.sh --whole [OPTION…]     every folder with a lofte.yaml that git knows; everything in it
#   pre-commit.sh [OPTION…] FILE…       the folders of these files; only what concerns these files
#
# An OPTION goes on to `lofte check` and is one word: --fail-on=warning. The status is the highest of all.
set -euo pipefail

command -v lofte >/dev/null || {
  echo "error: lofte is not installed, or not in PATH" >&2
  exit 2
}

whole=false
options=()
files=()
for word in "$@"; do
  case $word in
    --whole) whole=true ;;
    -*) options+=("$word") ;;
    *) files+=("$word") ;;
  esac
done

worst=0
check() {
  local status=0
  lofte -C "$1" check "${options[@]}" "${@:2}" || status=$?
  if ((status > worst)); then worst=$status; fi
}

# The nearest folder at or above a file that holds lofte.yaml; status 1 when there is none.
root_of() {
  local folder
  folder=$(dirname "$1")
  until [[ -e $folder/lofte.yaml ]]; do
    [[ $folder != . && $folder != / ]] || return 1
    folder=$(dirname "$folder")
  done
  printf '%s\n' "$folder"
}

if $whole; then
  while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then check "$(dirname "$file")"; fi
  done < <(git ls-files -z -- lofte.yaml '*/lofte.yaml')
  exit "$worst"
fi

declare -A changed=() # folder: its changed files, relative to it, one per line
for file in "${files[@]}"; do
  root=$(root_of "$file") || continue # YAML of something else
  relative=$file
  if [[ $root != . ]]; then relative=${file#"$root"/}; fi
  changed[$root]+=$relative$'\n'
done
mapfile -t roots < <(printf '%s\n' "${!changed[@]}" | LC_ALL=C sort)
for root in "${roots[@]}"; do
  [[ -n $root ]] || continue
  mapfile -t relative <<<"${changed[$root]%$'\n'}"
  check "$root" "${relative[@]}"
done
exit "$worst"
