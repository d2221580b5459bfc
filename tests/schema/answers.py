# SPDX-License-Identifier: Apache-2.0
"""The answers that collect_outputs.py kept, and the two validators."""
import json
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema


class Answer:
    """What `check` said of one folder in one language, by format."""

    def __init__(self, folder):
        self.name = f"{folder.parent.name}/{folder.name}"
        self.folder = folder
        self.prefix = (folder / "prefix").read_text(encoding="utf-8")

    def text(self, form):
        return (self.folder / form).read_bytes().decode("utf-8")

    def json(self, form):
        return json.loads(self.text(form))


def kept(out, kind):
    """The answers of a kind (a language, or "moved"), by the name of their folder."""
    found = {path.parent.name: Answer(path) for path in sorted(Path(out).glob(f"*/{kind}"))}
    assert len(found) > 60, f"only {len(found)} answers in {out}"
    return found


def json_validator(path):
    schema = json.loads(Path(path).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def json_faults(validator, value):
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def xml_faults(xmllint, schema, files):
    """What a schema refuses in the files."""
    if not shutil.which(xmllint):
        return [f"{Path(schema).name} needs xmllint (package libxml2-utils)"]
    done = subprocess.run([xmllint, "--noout", "--nonet", "--schema", schema, *files],
                          capture_output=True, text=True, check=False)
    faults = [line for line in done.stderr.splitlines() if not line.endswith(" validates")]
    return faults or ([f"xmllint left with {done.returncode}"] if done.returncode else [])


def tell(faults, done):
    """The end of a test: every fault, and what was done."""
    for fault in faults:
        print(fault)
    print(f"{done}, {len(faults)} faults")
    sys.exit(1 if faults else 0)
