#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Exports folders of records and uses the data packages as other programs would: every value has the type that
datapackage.json says, every key leads somewhere, SQLite loads the tables with their foreign keys enforced, and the
places are GeoJSON by RFC 7946. Where DuckDB is installed it reads them, too.

    check_package.py LOFTE EXAMPLES
"""
import csv
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

DAYS = ["2020-10-01", "2024-01-01", "2026-03-01"]
SQL = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "TEXT", "date": "TEXT"}
DUCK = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


def tables(package):
    return [r for r in package["resources"] if r["profile"] == "tabular-data-resource"]


def rows_of(folder, resource):
    with open(folder / resource["path"], newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        head = next(reader)
        return head, list(reader)


def names(value):
    return [value] if isinstance(value, str) else value


def value_faults(field, text):
    """What a value is not that its field says."""
    constraints = field.get("constraints", {})
    if text == "":
        return ["is missing"] if constraints.get("required") else []
    kinds = {"integer": r"-?\d+", "number": r"-?\d+(\.\d+)?", "boolean": "true|false", "date": r"\d{4}-\d\d-\d\d"}
    faults = []
    if field["type"] in kinds and not re.fullmatch(kinds[field["type"]], text):
        faults.append(f"is no {field['type']}")
    elif field["type"] == "date":
        date.fromisoformat(text)
    if "pattern" in constraints and not re.fullmatch(constraints["pattern"], text):
        faults.append("does not fit its pattern")
    if "enum" in constraints and text not in constraints["enum"]:
        faults.append("is none of the choices")
    return faults


def type_faults(folder, resource):
    fields = resource["schema"]["fields"]
    head, rows = rows_of(folder, resource)
    if head != [f["name"] for f in fields]:
        return [f"{resource['name']}: its head is not its schema"]
    faults = []
    for row in rows:
        for field, text in zip(fields, row, strict=True):
            faults += [f"{resource['name']}.{field['name']}: {text!r} {fault}" for fault in value_faults(field, text)]
    return faults


def create(resource):
    schema = resource["schema"]
    parts = [f'"{f["name"]}" {SQL[f["type"]]}' for f in schema["fields"]]
    if "primaryKey" in schema:
        parts.append("PRIMARY KEY (" + ", ".join(f'"{n}"' for n in names(schema["primaryKey"])) + ")")
    for key in schema.get("foreignKeys", []):
        own = ", ".join(f'"{n}"' for n in names(key["fields"]))
        theirs = ", ".join(f'"{n}"' for n in names(key["reference"]["fields"]))
        other = key["reference"]["resource"] or resource["name"]
        parts.append(f'FOREIGN KEY ({own}) REFERENCES "{other}" ({theirs})')
    return f'CREATE TABLE "{resource["name"]}" (' + ", ".join(parts) + ")"


def sqlite_faults(folder, package):
    """Loads everything as it is. An identity that is not unique, or a key that leads nowhere, is an error there."""
    base = sqlite3.connect(":memory:")
    base.execute("PRAGMA foreign_keys = OFF")
    for resource in tables(package):
        base.execute(create(resource))
        _, rows = rows_of(folder, resource)
        marks = ", ".join("?" for _ in resource["schema"]["fields"])
        base.executemany(f'INSERT INTO "{resource["name"]}" VALUES ({marks})',
                         [[text if text != "" else None for text in row] for row in rows])
    return [f"SQLite: row {row} of {table} refers to nothing in {other}"
            for table, row, other, _ in base.execute("PRAGMA foreign_key_check")]


def duck_faults(folder, package):
    script = ""
    for resource in tables(package):
        columns = ", ".join(f"'{f['name']}': '{DUCK[f['type']]}'" for f in resource["schema"]["fields"])
        script += (f'CREATE TABLE "{resource["name"]}" AS SELECT * FROM read_csv(\'{folder / resource["path"]}\', '
                   f"header = true, columns = {{{columns}}});\n")
    run = subprocess.run(["duckdb", "-bail"], input=script, capture_output=True, text=True)
    return [f"DuckDB: {run.stderr}"] if run.returncode else []


def line_faults(folder, package):
    """Each line is one record, with the ids of the table."""
    faults = []
    for resource in package["resources"]:
        if not resource["path"].endswith(".ndjson"):
            continue
        ids = [json.loads(line)["id"] for line in (folder / resource["path"]).read_text("utf-8").splitlines()]
        table = next(r for r in tables(package) if r["name"] == resource["path"].removesuffix(".ndjson"))
        if ids != [row[0] for row in rows_of(folder, table)[1]]:
            faults.append(f"{resource['path']}: other records than {table['path']}")
    return faults


def place_faults(places, declared):
    faults = [] if places["type"] == "FeatureCollection" else ["places: no FeatureCollection"]
    for feature in places["features"]:
        longitude, latitude = feature["geometry"]["coordinates"]
        if feature["type"] != "Feature" or feature["geometry"]["type"] != "Point":
            faults.append(f"places: {feature['id']} is no point")
        if not (10 < longitude < 25 and 55 < latitude < 70):
            faults.append(f"places: {feature['id']} does not lie in Sweden; longitude comes first")
        row = declared[feature["id"]]
        if [float(row["position_longitude"]), float(row["position_latitude"])] != [longitude, latitude]:
            faults.append(f"places: {feature['id']} lies elsewhere than in places.csv")
    return faults


def faults_of(folder):
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    faults = [f"{r['path']} is not there" for r in package["resources"] if not (folder / r["path"]).exists()]
    listed = {r["path"] for r in package["resources"]} | {"datapackage.json"}
    faults += [f"{p.name} is not in datapackage.json" for p in folder.iterdir() if p.name not in listed]
    for resource in tables(package):
        faults += type_faults(folder, resource)
    faults += sqlite_faults(folder, package) + line_faults(folder, package)
    head, rows = rows_of(folder, next(r for r in tables(package) if r["name"] == "places"))
    declared = {row[0]: dict(zip(head, row)) for row in rows}
    faults += place_faults(json.loads((folder / "places.geojson").read_text("utf-8")), declared)
    return faults + (duck_faults(folder, package) if shutil.which("duckdb") else [])


def main(lofte, examples):
    count = 0
    faults = []
    with tempfile.TemporaryDirectory() as temp:
        for example in sorted(p.parent for p in Path(examples).glob("*/lofte.yaml")):
            for day in DAYS:
                for flags in ([], ["--internal"]):
                    folder = Path(temp) / f"{example.name} {day} {flags}"
                    subprocess.run([lofte, "-C", str(example), "export", str(folder), "--as-of", day, *flags],
                                   check=True, stdout=subprocess.DEVNULL)
                    faults += [f"{folder.name}: {fault}" for fault in faults_of(folder)]
                    count += 1
    print("\n".join(faults[:50]))
    print(f"{count} packages, {len(faults)} faults" + ("" if shutil.which("duckdb") else "; DuckDB is not installed"))
    sys.exit(1 if faults or not count else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
