#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Unpacks the archive for any Linux into an empty folder, makes that the root, and uses the program there: no library, no
# shell, no /etc, no /proc, no locale. What it answers is what the usual program answers. Then a busybox is put beside it,
# and lofte is installed and removed with that.
#
#   archive_test.sh USUAL-PROGRAM ARCHIVE
set -euo pipefail
usual=$(realpath "$1")
archive=$(realpath "$2")
chroot=$(command -v chroot)
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
root=$temp/root
fail() {
  echo "error: $1" >&2
  exit 1
}

mkdir -p "$root/tmp"
tar -xzf "$archive" -C "$root"
name=$(basename "$archive" .tar.gz)
doc=$root/$name/share/doc/lofte
records=$root/tomelilla
cp -R "$doc/examples/tomelilla" "$records"

# Every notice that has to go with the program does.
libraries=$(sed -nE 's/^([A-Za-z0-9+.-]+) ([0-9]|is the licence).*/\1/p' "$doc/libraries/README.txt")
(($(wc -w <<<"$libraries") >= 12)) || fail "libraries are missing in the list of notices"
for library in $libraries; do [[ -s $doc/libraries/$library.txt ]] || fail "no notice of $library"; done

# compare VARIABLE… -- ARGUMENT…: the program in the empty root, beside the usual one outside it.
compare() {
  local variables=() expected=0 status=0
  while [[ $1 != -- ]]; do variables+=("$1") && shift; done
  shift
  (cd "$root" && env -i HOME="$root" "${variables[@]}" "$usual" -C tomelilla "$@") >"$temp/usual" 2>&1 || expected=$?
  env -i HOME=/ "${variables[@]}" "$chroot" "$root" "/$name/bin/lofte" -C tomelilla "$@" >"$temp/bare" 2>&1 || status=$?
  sed -i "s#$root/#/#g" "$temp/usual"
  diff "$temp/usual" "$temp/bare" || fail "lofte $*: another answer than the usual program's"
  ((status == expected)) || fail "lofte $*: exit status $status instead of $expected"
}
git -C "$records" init -q -b main
commit() { git -C "$records" -c user.name=A -c user.email=a@example.org commit -qam "$1"; }
git -C "$records" add .
commit first
sed -i 's/^date: 2020-06-11/date: 2020-06-12/' "$records"/walks/*.yaml
commit second

day=(--as-of 2021-03-01)
for locale in LANG= LANG=C LANG=sv_SE.UTF-8 LC_ALL=en_US.ISO-8859-1; do
  compare "$locale" -- check
  compare "$locale" -- status "${day[@]}"
  compare "$locale" -- report 2020 "${day[@]}"
done
compare -- report 2020 "${day[@]}" --format html
compare -- list measures "${day[@]}" --format csv
compare -- check --format sarif
compare -- check --against HEAD~1
compare -- status --rev HEAD~1
compare -- changes HEAD~1 HEAD
compare -- status --rev nothing
compare TZ=America/New_York -- show 2020-06-11-torget
# A workbook is written through /dev/fd, which every system has and this root has not.
env -i "$root/$name/bin/lofte" -C "$records" list measures "${day[@]}" --format xlsx >"$records/measures.xlsx"
compare -- import measures tomelilla/measures.xlsx --set as_of=2021-03-01 --dry-run

# A repository of someone else is refused and, where that is said, trusted, as git does.
chown -R 1234:1234 "$records"
compare -- status --rev HEAD
grep -q safe.directory "$temp/bare" || fail "a repository of someone else is trusted"
printf '[safe]\n\tdirectory = *\n' >"$root/.gitconfig"
compare -- status --rev HEAD
! grep -q safe.directory "$temp/bare" || fail "a repository that is trusted is refused"
echo "archive: in an empty root it answers as the usual program does"

# Installed with nothing but a busybox, where one is that needs no library; and gone again.
busybox=$(command -v busybox || true)
if [[ -z $busybox ]] || readelf -l "$busybox" | grep -q INTERP; then
  echo "busybox-static is not installed: install.sh of the archive was not tried with another shell"
  exit 0
fi
mkdir -p "$root"/{bin,dev,home,usr/local/bin,usr/local/share/doc,usr/local/share/man}
mknod -m 666 "$root/dev/null" c 1 3
cp "$busybox" "$root/bin/busybox"
chroot "$root" /bin/busybox --install -s /bin
everything() { (cd "$root" && find . -printf '%y %m %p %l\n' | sort) >"$1"; }
for arguments in "" /home/.local; do
  to=${arguments:-/usr/local}
  everything "$temp/before"
  env -i PATH=/bin LANG=sv_SE.UTF-8 "$chroot" "$root" sh "/$name/install.sh" $arguments >"$temp/log"
  grep -q "installerat: $to/bin/lofte" "$temp/log" || fail "install.sh says: $(cat "$temp/log")"
  env -i PATH="$to/bin:/bin" "$chroot" "$root" sh -c 'lofte -C /tomelilla check -q' >/dev/null || (($? == 1)) || fail "not installed"
  [[ -s $root$to/share/man/sv/man1/lofte-check.1 && -s $root$to/share/bash-completion/completions/lofte ]] ||
    fail "no manual pages or completions below $to"
  env -i PATH=/bin "$chroot" "$root" sh "/$name/install.sh" $arguments >/dev/null
  env -i PATH=/bin "$chroot" "$root" sh "/$name/install.sh" --remove $arguments >/dev/null
  rm -rf "$root/home/.local"  # a folder for one's programs may stay
  everything "$temp/after"
  diff "$temp/before" "$temp/after" || fail "install.sh --remove leaves something, or takes something away"
done
echo "archive: installed with busybox, removed, and nothing is left"
