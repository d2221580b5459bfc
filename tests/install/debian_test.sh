#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs the package in a Debian 12 that has nothing but what is essential, uses it as someone would who has just done
# that (the program, man in both languages, the tab key), removes it, and looks at what is left: nothing.
#
#   debian_test.sh PACKAGE
set -euo pipefail
package=$(realpath "$1")
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
root=$temp/root
fail() {
  echo "error: $1" >&2
  exit 1
}
# With a /proc of its own, for as long as the command runs.
inside() {
  unshare --fork --pid --mount-proc="$root/proc" chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} sh -euc "$1"
}
quietly() { inside "$1" >"$temp/log" 2>&1 || { cat "$temp/log" >&2 && fail "$1"; }; }
# What there is, but for what apt and dpkg write down about themselves.
everything() {
  (cd "$root" && find . \( -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log \) -prune -o \
    -printf '%y %m %p %l\n' | sort) >"$1"
}

debootstrap --variant=minbase bookworm "$root" >"$temp/log" 2>&1 || {
  tail -n 5 "$temp/log" >&2
  echo "debootstrap could not make a Debian, perhaps for want of a network"
  exit 77
}
cp /etc/resolv.conf "$root/etc/"
quietly 'apt-get -q update'
# Who reads manuals and uses the tab key has these.
quietly 'apt-get -q install -y --no-install-recommends man-db bash-completion'
everything "$temp/before"

cp "$package" "$root/tmp/lofte.deb"
begun=${EPOCHREALTIME/./}
quietly 'apt-get -q install -y --no-install-recommends /tmp/lofte.deb'
example=/usr/share/doc/lofte/examples/tomelilla
quietly "lofte -C $example status --as-of 2021-03-01"
took=$((${EPOCHREALTIME/./} - begun))
rm "$root/tmp/lofte.deb"
grep -q "^Status on 1 March 2021" "$temp/log" || fail "no status: $(cat "$temp/log")"
libraries=$(inside "ldd /usr/bin/lofte")
! grep "not found" <<<"$libraries" || fail "a library is missing"

for locale in LANG=C LANG=sv_SE.UTF-8 LC_ALL=C.UTF-8; do
  quietly "$locale lofte --lang sv -C $example check -q && $locale lofte --lang sv -C $example report 2020 --as-of 2021-03-01 | md5sum >>/tmp/sums"
done
(($(sort -u "$root/tmp/sums" | wc -l) == 1)) || fail "the report depends on the locale"
rm "$root/tmp/sums"

# Manual pages and the tab key.
man_says() { inside "man -E UTF-8 ${*:1:$#-1} | col -bx" | grep -q "${*: -1}" || fail "man ${*:1:$#-1} does not say \"${*: -1}\""; }
man_says lofte "lofte check"
man_says -L sv lofte-check "SYNOPSIS\|ÖVERSIKT"
cat >"$root/tmp/tab.sh" <<'END'
source /usr/share/bash-completion/bash_completion
_completion_loader lofte || (($? == 124))
COMP_WORDS=(lofte sta) COMP_CWORD=1 COMP_LINE="lofte sta" COMP_POINT=9
$(complete -p lofte | sed -nE 's/.* -F ([^ ]+) .*/\1/p') lofte sta lofte
echo "${COMPREPLY[@]}"
END
completed=$(inside 'bash /tmp/tab.sh')
rm "$root/tmp/tab.sh"
[[ $completed == *status* ]] || fail "the tab key completes \"sta\" as \"$completed\""

quietly 'apt-get -q purge -y lofte && apt-get -q autoremove --purge -y'
everything "$temp/after"
diff "$temp/before" "$temp/after" || fail "this is left of the package, or was taken away with it"
printf 'package: installed in a bare Debian with %d libraries, %.1f s to the first answer; nothing is left of it\n' \
  "$(wc -l <<<"$libraries")" "$((took / 1000))e-3"
