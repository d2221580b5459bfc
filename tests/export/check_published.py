#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds exported packages against the published profiles of Data Package, and their places against a published
checker of GeoJSON; and shows that these refuse what is wrong.

    check_published.py LOFTE EXAMPLES PUBLISHED

PUBLISHED is what tests/schema/fetch_published.sh wrote. Status 77 where that has nothing.
"""
import copy
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

HINT = """
const fs = require("fs");
const found = require(process.argv[1]).hint(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(found.map(one => one.message)));
"""


def profile(path):
    schema = json.loads(path.read_text("utf-8"))
    return jsonschema.validators.validator_for(schema, jsonschema.Draft4Validator)(schema)


def package_faults(package, profiles):
    faults = [error.message[:200] for error in profiles["package"].iter_errors(package)]
    for resource in package.get("resources", []):
        if resource["profile"] == "tabular-data-resource":
            faults += [f"{resource.get('name')}: {e.message[:200]}" for e in profiles["table"].iter_errors(resource)]
    return faults


def broken(package):
    """The package with one thing wrong each."""
    for what, change in {
        "no resources": lambda p: p.pop("resources"),
        "a table without a name": lambda p: p["resources"][0].pop("name"),
        "a field without a name": lambda p: p["resources"][0]["schema"]["fields"][0].pop("name"),
        "a field of an unknown type": lambda p: p["resources"][0]["schema"]["fields"][0].update(type="slug"),
        "a foreign key to nothing": lambda p: p["resources"][0]["schema"].update(foreignKeys=[{"fields": "id"}]),
    }.items():
        other = copy.deepcopy(package)
        change(other)
        yield what, other


def hints(published, text):
    run = subprocess.run(["node", "-e", HINT, str(published / "geojsonhint.js")], input=text, capture_output=True,
                         text=True, check=True)
    return json.loads(run.stdout)


def main(lofte, examples, published):
    published = Path(published).resolve()
    files = {"package": published / "data-package.json", "table": published / "tabular-data-resource.json"}
    if not all(path.exists() for path in files.values()):
        print("skipped: the profiles of Data Package are not there; tests/schema/fetch_published.sh fetches them")
        sys.exit(77)
    profiles = {name: profile(path) for name, path in files.items()}
    places = (published / "geojsonhint.js").exists() and shutil.which("node")
    faults = []
    with tempfile.TemporaryDirectory() as temp:
        for example in sorted(p.parent for p in Path(examples).glob("*/lofte.yaml")):
            folder = Path(temp) / example.name
            subprocess.run([lofte, "-C", str(example), "export", str(folder), "--as-of", "2026-03-01"], check=True,
                           stdout=subprocess.DEVNULL)
            package = json.loads((folder / "datapackage.json").read_text("utf-8"))
            faults += [f"{example.name}: {fault}" for fault in package_faults(package, profiles)]
            faults += [f"accepted: {what}" for what, other in broken(package) if not package_faults(other, profiles)]
            if places:
                faults += hints(published, (folder / "places.geojson").read_text("utf-8"))
        if places and not hints(published, '{"type": "Point", "coordinates": [13.9]}'):
            faults.append("accepted: a point with one coordinate")
    print("\n".join(faults))
    print(f"{len(faults)} faults" + ("" if places else "; GeoJSON was not looked at: node or the checker is missing"))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
