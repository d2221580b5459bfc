#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Completion as a person uses it: a real shell on a terminal, the tab key, and what then stands on the line.

    shells_test.py SHELL LOFTE EXAMPLES

Leaves with 77 when the shell is not installed."""

import os
import pty
import re
import select
import shutil
import sys
import tempfile
import time

TAB, HOME, END, ENTER = "\t", "\x01", "\x05", "\r"

LIST = "Nr;Plats;Iakttagelse;Förslag;Ansvarig;Klart senast\n1;Torget;Mörkt;Ny lampa;Gata/park;2025-06\n"

# What is typed in front of the tab key, and the words that the line must have then.
CASES = [
    ("lofte sta", ["lofte", "status"]),
    ("lofte help repo", ["lofte", "help", "report"]),
    ("lofte check --fail", ["lofte", "check", "--fail-on"]),
    ("lofte check --format gith", ["lofte", "check", "--format", "github"]),
    ("lofte check --format=gith", ["lofte", "check", "--format=github"]),
    ("lofte check --against au", ["lofte", "check", "--against", "auto"]),
    ("lofte --lang e", ["lofte", "--lang", "en"]),
    ("lofte check measures/hack", ["lofte", "check", "measures/hack-jarnvagsstationen.yaml"]),
    ("lofte show promises/", ["lofte", "show", "promises/2020"]),
    ("lofte status 20", ["lofte", "status", "2020"]),
    ("lofte report 202", ["lofte", "report", "2020"]),
    ("lofte feedback 2020-06-11-t", ["lofte", "feedback", "2020-06-11-torget"]),
    ("lofte list walks state:he", ["lofte", "list", "walks", "state:held"]),
    ("lofte explain personnummer-", ["lofte", "explain", "personnummer-like"]),
    ("lofte log 2020-09-15-jarnvagsstationen fe", ["lofte", "log", "2020-09-15-jarnvagsstationen", "feedback"]),
    ("lofte log measures/hack", ["lofte", "log", "measures/hack-jarnvagsstationen"]),
    ("lofte schema sett", ["lofte", "schema", "settings"]),
    ("lofte import walk 'en lista.csv' --map Iakt", ["lofte", "import", "walk", "en lista.csv", "--map", "Iakttagelse=text"]),
    ("lofte import walk en\\ li", ["lofte", "import", "walk", "en lista.csv"]),
    ("lofte import walk 'en lista.csv' --set as", ["lofte", "import", "walk", "en lista.csv", "--set", "as_of="]),
    ("lofte export mapp", ["lofte", "export", "mappen"]),
    ("lofte -C mappen sta", ["lofte", "-C", "mappen", "status"]),
    ("lofte completion fi", ["lofte", "completion", "fish"]),
    ("lofte nosuch sta", ["lofte", "nosuch", "sta"]),
]

START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "PS1=; bind 'set enable-bracketed-paste off'; source <(lofte completion bash)\n"),
    "zsh": (["zsh", "-f", "-i"], "PS1=; unsetopt zle_bracketed_paste; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -d $HOME/dump; source <(lofte completion zsh)\n"),
    "fish": (["fish", "--no-config", "-i"], "function fish_prompt; end; lofte completion fish | source\n"),
}


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, shell, folder, path):
        words, setup = START[shell]
        home = os.path.join(folder, "home")
        os.mkdir(home)
        environment = {"PATH": path, "HOME": home, "TERM": "dumb" if shell != "fish" else "xterm", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HISTFILE": "",
                       "INPUTRC": "/dev/null"}
        process, self.screen = pty.fork()
        if process == 0:
            os.chdir(os.path.join(folder, "records"))
            os.execvpe(words[0], words, environment)
        self.process = process
        self.type(setup + "printf '<%s>\\n' rea''dy\n")
        self.read_until("<ready>")

    def type(self, text):
        os.write(self.screen, text.encode())

    def read_until(self, mark, seconds=20):
        """What the terminal shows, to the mark; everything when the time is up."""
        seen, end = "", time.monotonic() + seconds
        while not re.search(mark, seen) and time.monotonic() < end:
            if select.select([self.screen], [], [], 0.1)[0]:
                seen += os.read(self.screen, 65536).decode(errors="replace")
        return seen

    def completed(self, typed):
        """The words of a line after the tab key: another command in front of them prints them."""
        self.type(typed + TAB + HOME + "printf '<%s>\\n' [ " + END + " ]" + ENTER)
        seen = self.read_until(r"<\]>\r\n")
        words = re.findall(r"[\r\n]<([^<>\r\n]*)>(?=\r\n)", seen)
        if "[" not in words or "]" not in words:
            return [seen]
        return [word.rstrip("/") for word in words[words.index("[") + 1:words.index("]")]]

    def close(self):
        self.type("\x15exit" + ENTER)
        os.close(self.screen)
        os.waitpid(self.process, 0)


def main():
    shell, program, examples = sys.argv[1:]
    if not shutil.which(shell):
        print(f"{shell} is not installed")
        return 77
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        records = os.path.join(folder, "records")
        shutil.copytree(os.path.join(examples, "tomelilla"), records)
        os.mkdir(os.path.join(records, "mappen"))
        with open(os.path.join(records, "en lista.csv"), "w", encoding="utf-8") as file:
            file.write(LIST)
        terminal = Terminal(shell, folder, os.path.dirname(program) + ":" + os.environ["PATH"])
        for typed, expected in CASES:
            words = terminal.completed(typed)
            if words != expected:
                failures += 1
                print(f"{shell}: {typed!r} became {words}, not {expected}")
        terminal.close()
    print(f"{shell}: {len(CASES)} lines, {failures} wrong")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
