#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# The source of a library as Debian has it, with Debian's fixes: debian-source.sh PACKAGE FOLDER. Needs apt-get and
# dpkg-source, no rights, and changes nothing of the system: what apt knows of sources lies beside FOLDER, and which
# version it is in FOLDER.version.
set -euo pipefail
package=$1
folder=$2
debian=$(dirname "$folder")/debian
mkdir -p "$debian"/{sources,lists/partial,cache}
settings=(-qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$debian/sources"
  -o Dir::State::Lists="$debian/lists" -o Dir::Cache="$debian/cache" -o APT::Sandbox::User="$(id -un)")

# The places that this system has its packages from, asked for sources.
if [[ ! -e $debian/known ]]; then
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
    case $file in
      *.list) [[ ! -e $file ]] || sed -n 's/^deb /deb-src /p' "$file" >"$debian/sources/${file##*/}" ;;
      *.sources) sed 's/^Types:.*/Types: deb-src/' "$file" >"$debian/sources/${file##*/}" ;;
    esac
  done
  apt-get "${settings[@]}" update
  touch "$debian/known"
fi

# Downloads the newest version that is whole and says which; where none is, since a mirror may lack files, the source as
# its authors made it.
download() {
  local part version versions
  versions=$(apt-cache "${settings[@]}" showsrc "$package" | sed -n 's/^Version: //p' | sort -rVu)
  for part in '' --tar-only; do
    for version in $versions; do
      rm -rf ./*
      if apt-get "${settings[@]}" source --download-only $part "$package=$version" >&2; then
        echo "$version"
        return
      fi
    done
  done
  echo "error: the source package $package cannot be had from Debian" >&2
  return 1
}

rm -rf "${folder:?}" "$debian/$package"
mkdir "$debian/$package"
cd "$debian/$package"
version=$(download)
if compgen -G '*.dsc' >/dev/null; then
  dpkg-source -q --no-check -x ./*.dsc "$folder"
else
  version+=" without Debian's changes"
  mkdir "$folder"
  tar -xf ./*.orig.tar.* -C "$folder" --strip-components=1
fi
echo "$version" >"$folder.version"
