#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs what was built into a folder of its own, and uses it from there: the program, its manual pages in both
# languages, its completions, the documentation. Takes it away again. Then the same out of the package for Debian, where
# its tools are. What is left to packages_test.sh is to use them where nothing else is.
#
#   install_test.sh SOURCE BUILD
set -euo pipefail
source=$(realpath "$1")
build=$(realpath "$2")
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

fail() {
  echo "error: $1" >&2
  exit 1
}

# What must be true of an installed lofte: look_at PREFIX FOLDER-OF-ZSH ENDING-OF-MANUAL-PAGES
look_at() {
  local prefix=$1 zsh=$2 ending=$3 page
  "$prefix/bin/lofte" --version | grep -q '^lofte [0-9]' || fail "no version"
  "$prefix/bin/lofte" -C "$prefix/share/doc/lofte/examples/tomelilla" check -q >/dev/null || fail "the example is not right"
  for page in lofte $("$prefix/bin/lofte" completion bash --after | sed -n 's/^\([a-z][a-z]*\)\t.*/lofte-\1/p'); do
    [[ -s $prefix/share/man/man1/$page.1$ending ]] || fail "no manual page $page"
    [[ -s $prefix/share/man/sv/man1/$page.1$ending ]] || fail "no manual page $page in Swedish"
  done
  bash -n "$prefix/share/bash-completion/completions/lofte" || fail "the completion for bash is not one"
  [[ $(head -n 1 "$prefix/share/zsh/$zsh/_lofte") == "#compdef lofte" ]] || fail "no completion for zsh"
  [[ -s $prefix/share/fish/vendor_completions.d/lofte.fish ]] || fail "no completion for fish"
  [[ -s $prefix/share/doc/lofte/README.md && -s $prefix/share/doc/lofte/docs/index.md ]] || fail "no documentation"
}

cmake --install "$build" --prefix "$temp/prefix" >/dev/null
look_at "$temp/prefix" site-functions ""
files=$(find "$temp/prefix" -type f | wc -l)
((files == $(wc -l <"$build/install_manifest.txt") + 1)) || fail "the list of what was installed is not what is there"
echo "installed: $files files"
touch "$temp/prefix/share/man/man1/other.1"
cmake -D MANIFEST="$build/install_manifest.txt" -P "$source/cmake/LofteUninstall.cmake"
left=$(cd "$temp/prefix" && find . | sort | tr '\n' ' ')
[[ $left == ". ./bin ./share ./share/doc ./share/man ./share/man/man1 ./share/man/man1/other.1 " ]] || fail "after uninstall there is $left"

if ! command -v dpkg-shlibdeps >/dev/null; then
  echo "dpkg-dev is not installed: no package was made"
  exit 0
fi
(cd "$temp" && cpack -G DEB -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip --config "$build/CPackConfig.cmake" -B "$temp" >"$temp/log" 2>&1) || {
  cat "$temp/log" >&2
  fail "no package"
}
package=$(ls "$temp"/*.deb)
dpkg-deb -x "$package" "$temp/root"
look_at "$temp/root/usr" vendor-completions .gz
[[ -s $temp/root/usr/share/doc/lofte/copyright ]] || fail "the package has no licence"
dpkg-deb -f "$package" Depends | grep -q libgit2 || fail "the package does not say what it needs"
[[ -z $(dpkg-deb -c "$package" | awk '$2 != "root/root"') ]] || fail "files of the package belong to someone"
echo "$(basename "$package"): $(($(stat -c %s "$package") / 1024)) KiB"
