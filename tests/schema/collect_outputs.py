#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs `lofte check` over the folders of folders.py, in every format and both languages, and keeps the answers for
the tests that validate them.

    collect_outputs.py LOFTE EXAMPLES OUT

OUT/<number> <folder>/<language>/ gets json, sarif, gitlab and junit, and `prefix`; OUT/…/moved/ what sarif and gitlab
say when lines were put above everything.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import folders

FORMATS = ["json", "sarif", "gitlab", "junit"]


def answer(lofte, folder, arguments, language, form):
    command = [lofte, "-C", folder, "--lang", language, "check", "--format", form, *arguments]
    done = subprocess.run(command, env=folders.ENVIRONMENT, capture_output=True, check=False)
    assert done.returncode in (0, 1, 2) and done.stdout, f"{command}: {done.returncode} {done.stderr}"
    return done.stdout


def main(lofte, examples, out):
    out = Path(out)
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory() as temp, ThreadPoolExecutor(os.cpu_count()) as pool:
        made = list(folders.make(Path(examples), Path(temp)))
        wanted = [(f"{n:03} {case[0]}", case, language, form)
                  for n, case in enumerate(made) for language in ("en", "sv") for form in FORMATS]
        moved = [(name, case, "moved", form) for name, case, language, form in wanted
                 if language == "en" and form in ("sarif", "gitlab")]

        def keep(one):
            name, (_, folder, prefix, arguments), kind, form = one
            text = answer(lofte, folder, arguments, "en" if kind == "moved" else kind, form)
            to = out / name / kind
            to.mkdir(parents=True, exist_ok=True)
            (to / form).write_bytes(text)
            (to / "prefix").write_text(prefix, encoding="utf-8")

        list(pool.map(keep, wanted))
        for _, folder, _, _ in made:
            folders.move_lines(folder)
        list(pool.map(keep, moved))
    print(f"{len(made)} folders, {len(wanted) + len(moved)} answers")
    return 0 if len(made) > 60 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
