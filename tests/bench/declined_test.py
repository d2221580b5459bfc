#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""None of the records that measurements are made with may be left to the YAML library: declined_test.py PROGRAM

PROGRAM is yaml_agreement, which reads each of them both ways.
"""
import pathlib
import subprocess
import sys
import tempfile

import generate


def main():
    with tempfile.TemporaryDirectory() as temp:
        folder = pathlib.Path(temp) / "records"
        generate.write(folder, 400)
        return subprocess.run([sys.argv[1], "whole", str(folder)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
