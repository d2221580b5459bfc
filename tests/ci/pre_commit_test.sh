#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs the two hooks of .pre-commit-hooks.yaml through pre-commit, as a commit would: in a repository with two
# records folders and YAML of something else. Status 77 where pre-commit is not installed.
#
#   pre_commit_test.sh PROJECT FOLDER_OF_LOFTE
set -euo pipefail
project=$1

command -v pre-commit >/dev/null || {
  echo "skipped: pre-commit is not installed"
  exit 77
}

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
export PATH=$2:$PATH HOME=$temp PRE_COMMIT_HOME=$temp/store PRE_COMMIT_COLOR=never LC_ALL=C.UTF-8
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org

# The hooks, as the repository that pre-commit clones them from.
mkdir -p "$temp/hooks/examples/ci"
cp "$project/.pre-commit-hooks.yaml" "$temp/hooks/"
cp "$project/examples/ci/pre-commit.sh" "$temp/hooks/examples/ci/"
git -C "$temp/hooks" init -q -b main
git -C "$temp/hooks" add -A
git -C "$temp/hooks" commit -q -m Hooks
pinned=$(git -C "$temp/hooks" rev-parse HEAD)

mkdir "$temp/records"
cd "$temp/records"
git init -q -b main
cp -r "$project/examples/tomelilla" "$project/examples/burlov" .
printf 'a: {of: something else}\n' >other.yaml
use() {
  printf 'repos:\n- repo: %s\n  rev: %s\n  hooks: [{id: %s}]\n' "$temp/hooks" "$pinned" "$1" >.pre-commit-config.yaml
  git add -A
}

failures=0
# expect WHAT STATUS TEXT: what a commit of everything that is staged says.
expect() {
  local status=0 said
  said=$(pre-commit run --verbose 2>&1) || status=$?
  if ((status != $2)) || [[ $said != *"$3"* ]]; then
    printf 'FAILED %s: status %d, expected %d and "%s" in\n%s\n' "$1" "$status" "$2" "$3" "$said"
    failures=$((failures + 1))
  fi
}

use lofte
expect "a whole folder without faults passes" 0 "Passed"
use lofte-changed
expect "changed files without faults pass" 0 "Passed"
git commit -q -m "Records"

printf '\nspelled: wrong\n' >>tomelilla/promises/2020.yaml
use lofte-changed
expect "a fault in a changed file stops" 1 "promises/2020.yaml"
use lofte
expect "a fault anywhere stops" 1 "[unknown-key]"
git commit -q -m "A fault"

printf '\n# once more\n' >>burlov/promises/2018.yaml
use lofte-changed
expect "a fault in another file is not this commit's" 0 "Passed"
use lofte
expect "but it is the whole folder's" 1 "promises/2020.yaml"
git commit -q -m "A comment"

printf 'b: {of: something else}\n' >>other.yaml
use lofte-changed
expect "YAML of something else is left alone" 0 "Passed"
git commit -q -m "Something else"

git checkout -q HEAD~3 -- tomelilla
rm tomelilla/walks/2020-09-15-jarnvagsstationen.yaml
use lofte
expect "what refers to a deleted record is found" 1 "[unknown-reference]"

if ((failures)); then exit 1; fi
echo "the hooks do what they should"
