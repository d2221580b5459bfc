#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The manual pages as man and mandoc read them: nothing is warned of, and every command and option is there.

    pages_test.py LOFTE

Leaves with 77 when neither man nor mandoc is installed."""

import os
import shutil
import subprocess
import sys
import tempfile


def answer(words, **environment):
    """Standard output and standard error of a command that must succeed."""
    done = subprocess.run(words, capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "78", "MAN_KEEP_FORMATTING": "", **environment})
    if done.returncode:
        raise SystemExit(f"{words} left with {done.returncode}: {done.stderr}")
    return done.stdout, done.stderr


def offered(program, words):
    """The commands or options that may stand after some words, as completion knows them."""
    out, _ = answer([program, "completion", "bash", "--after", "--", *words])
    return [line.split("\t")[0] for line in out.splitlines() if not line.startswith(":")]


def faults(page, names, lang):
    """What is wrong with a page, in the file of that name."""
    found = []
    if shutil.which("man") and shutil.which("groff"):
        shown, warned = answer(["man", "--warnings", "-P", "cat", "-l", page])
        if warned:
            found.append(f"man warns: {warned}")
        text = " ".join(shown.split())
        found += [f"{name} is not there" for name in names if name not in text]
        headings = ("NAMN", "SYNOPSIS", "EXEMPEL", "SLUTSTATUS") if lang == "sv" else ("NAME", "SYNOPSIS", "EXAMPLES", "EXIT STATUS")
        found += [f"there is no {heading}" for heading in headings if heading not in shown.splitlines()]
    if shutil.which("mandoc"):
        warned, _ = answer(["mandoc", "-T", "lint", "-W", "unsupp,error", page])
        if warned:
            found.append(f"mandoc warns: {warned}")
    return found


def main():
    program = sys.argv[1]
    if not (shutil.which("man") and shutil.which("groff")) and not shutil.which("mandoc"):
        print("neither man nor mandoc is installed")
        return 77
    commands = [word for word in offered(program, []) if not word.startswith("-")]
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.1")
        for lang in ("sv", "en"):
            for command in ["", *commands]:
                text, _ = answer([program, "--lang", lang, "help", "--man", *([command] if command else [])])
                with open(page, "w", encoding="utf-8") as file:
                    file.write(text)
                names = offered(program, [command]) if command else commands
                names = [name for name in names if name.startswith("-")] if command else ["lofte-" + name for name in commands]
                for fault in faults(page, names, lang):
                    wrong += 1
                    print(f"lofte {command} ({lang}): {fault}")
    print(f"{2 * len(commands) + 2} pages, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
