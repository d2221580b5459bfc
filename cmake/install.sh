#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Lies in the archive for any Linux. Puts the program, its manual pages, completions and documentation where the shell,
# man and the tab key look for them, or takes them away again; by default in ~/.local, for root in /usr/local:
#
#   ./install.sh [FOLDER]
#   ./install.sh --remove [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mode=install
if [ "${1-}" = --remove ]; then
  mode=remove
  shift
fi
if [ $# -gt 0 ]; then
  to=$1
elif [ "$(id -u)" = 0 ]; then
  to=/usr/local
else
  to=$HOME/.local
fi

# say ENGLISH SWEDISH
say() {
  case ${LOFTE_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    sv*) echo "$2" ;;
    *) echo "$1" ;;
  esac
}

# Of whichever version lies there; folders only where they are empty then.
remove() {
  rm -rf "$to/share/doc/lofte"
  rm -f "$to/bin/lofte" "$to/share/bash-completion/completions/lofte" "$to/share/zsh/site-functions/_lofte" \
    "$to/share/fish/vendor_completions.d/lofte.fish"
  for pages in "$to/share/man/man1" "$to/share/man/sv/man1"; do
    rm -f "$pages/lofte.1" "$pages"/lofte-*.1
  done
  for folder in share/man/sv/man1 share/man/sv share/man/man1 share/bash-completion/completions share/bash-completion \
    share/zsh/site-functions share/zsh share/fish/vendor_completions.d share/fish; do
    rmdir "$to/$folder" 2>/dev/null || true
  done
}

remove
if [ "$mode" = remove ]; then
  say "lofte is no longer in $to" "lofte finns inte längre i $to"
  exit
fi
mkdir -p "$to"
cp -R "$here/bin" "$here/share" "$to/"
say "installed: $to/bin/lofte" "installerat: $to/bin/lofte"
case :$PATH: in
  *":$to/bin:"*) ;;
  *) say "note: the shell does not look in $to/bin yet; run: export PATH=\"$to/bin:\$PATH\"" \
    "obs: skalet letar inte i $to/bin än; kör: export PATH=\"$to/bin:\$PATH\"" ;;
esac
