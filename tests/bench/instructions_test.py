#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `lofte check` costs a record, counted in instructions, may not rise: instructions_test.py LOFTE BUILD_TYPE

Instructions are counted by callgrind and, unlike seconds, are nearly the same on every run and machine. A ceiling
stands a little above what is needed today; whoever makes a record cheaper takes it down. Skipped (status 77) where
valgrind is not installed, and for builds that have no ceiling.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import generate

SKIPPED = 77
# By kind of build: how many records, and how many thousand instructions of the whole run each may cost. A debug build
# needs many times those of a release build, so it is asked for fewer records.
CEILINGS = {"Release": (1000, 94), "Debug": (200, 660)}


def instructions(lofte, folder):
    """The instructions of one `lofte check` of the folder, in thousands."""
    with tempfile.NamedTemporaryFile() as out:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", lofte, "check", "-C", str(folder)],
            capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1]) / 1000


def main():
    lofte, build = sys.argv[1:]
    if not shutil.which("valgrind"):
        print("valgrind is not installed: skipped")
        return SKIPPED
    if build not in CEILINGS:
        print(f"there is no ceiling for builds of type {build}: skipped")
        return SKIPPED
    count, ceiling = CEILINGS[build]
    with tempfile.TemporaryDirectory() as temp:
        folder = pathlib.Path(temp) / "records"
        generate.write(folder, count)
        each = instructions(lofte, folder) / count
    print(f"{each:.1f} thousand instructions a record ({count} records, {build}); the ceiling is {ceiling}")
    return 0 if each <= ceiling else 1


if __name__ == "__main__":
    sys.exit(main())
