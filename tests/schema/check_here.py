#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks `lofte schema --here`: the schemas of a folder accept its records, and refuse what it does not hold.

    check_here.py LOFTE EXAMPLES
"""
import json
import pathlib
import subprocess
import sys

import check_schemas

# The keys of records whose value is a reference to something of the folder, and the kind of record to try them in.
REFERENCES = [
    ("walks", "date: 2020-09-15\nplaces: %s\n"), ("walks", "date: 2020-09-15\npromise: %s\n"), ("walks", "date: 2020-09-15\nled_by: %s\n"),
    ("measures", check_schemas.MEASURE + "place: %s\n"), ("measures", check_schemas.MEASURE + "from: %s/%s\n"),
    ("measures", check_schemas.MEASURE + "counts_for: %s/%s\n"), ("followups", check_schemas.TOMELILLA + "counts: [{of: %s, count: 1}]\n"),
    ("lofte.yaml", check_schemas.SETTINGS + "places: {a: {name: A, part_of: %s}}\n"),
]
UNKNOWN = "no-such-thing"


def schema(lofte, folder, kind):
    words = [lofte, "-C", folder, "schema", *([] if kind == "all" else [kind]), "--here"]
    return json.loads(subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout)


def main(lofte, examples):
    accepted, refused, faults = 0, 0, []
    for settings in sorted(pathlib.Path(examples).glob("*/lofte.yaml")):
        folder = settings.parent
        kinds = {name for _, name in check_schemas.records(folder)} | {name for name, _ in REFERENCES} | {"all"}
        check = check_schemas.Check({kind: schema(lofte, folder, kind) for kind in kinds})
        for path, name in check_schemas.records(folder):
            accepted += 1
            check.accept(name, path.read_text(encoding="utf-8-sig"), path.relative_to(examples))
        # What is refused must be what a schema without the folder accepts, else it is refused for something else.
        plain = check_schemas.Check({kind: json.loads(subprocess.run([lofte, "schema", *([] if kind == "all" else [kind])], check=True,
                                                                     stdout=subprocess.PIPE).stdout) for kind in kinds})
        for name, text in REFERENCES:
            text = text.replace("%s", UNKNOWN)
            plain.accept(name, text, text)
            if folder.name == "tomelilla":
                refused += 1
                check.refuse(name, text, text)
        faults += check.faults + plain.faults
    for fault in faults:
        print(fault)
    print(f"{accepted} records accepted, {refused} references refused, {len(faults)} faults")
    return 1 if faults or accepted < 50 or refused < 8 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
