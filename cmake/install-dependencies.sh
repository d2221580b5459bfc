#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs what building and testing need, where it is missing: on Debian and Ubuntu through apt-get, as root or
# through sudo. Says nothing and calls nothing when everything is there.
set -euo pipefail

packages=(
  g++ cmake ninja-build pkg-config git        # build
  libfmt-dev libyaml-cpp-dev libcli11-dev     # text, YAML, arguments
  libgit2-dev nlohmann-json3-dev              # commits, JSON
  libxlsxwriter-dev libzip-dev libpugixml-dev  # spreadsheets: writing, reading
  libmd4c-dev libmd4c-html0-dev               # HTML
  doctest-dev python3-jsonschema python3-yaml libxml2-utils # tests
)

# Without the package manager we know, what is there decides: CMake looks for the libraries itself, and fetches
# those it does not find.
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  missing=()
  for tool in cmake ninja c++ git; do command -v "$tool" >/dev/null || missing+=("$tool"); done
  ((${#missing[@]})) || exit 0
  echo "error: missing: ${missing[*]}" >&2
  echo "help: packages are installed by this script on Debian and Ubuntu only; there they are named:" >&2
  echo "      ${packages[*]}" >&2
  exit 1
fi

installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "${packages[@]}" 2>/dev/null || true)"
missing=()
for package in "${packages[@]}"; do
  [[ $installed == *" installed:$package "* ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

apt() { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }
install() { apt install -y --no-install-recommends "${missing[@]}"; }
give_up() {
  echo "error: $1" >&2
  echo "help: run this as someone who may: apt-get install ${missing[*]}" >&2
  exit 1
}

sudo=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || give_up "packages are missing, and there is no right to install them"
  sudo=(sudo)
  [[ -t 0 ]] || sudo=(sudo -n)
fi

echo "installing: ${missing[*]}" >&2
# A fresh system has no package lists yet, an old one has stale ones: refresh them once, and only when needed.
if compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null && install >&2; then exit 0; fi
apt update >&2 || give_up "the package lists could not be refreshed"
install >&2 || give_up "the packages could not be installed"
