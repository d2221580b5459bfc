#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the JSON Schemas with a validator and a YAML reader that are not ours.

    check_schemas.py PRINT_SCHEMAS EXAMPLES

Every record of the examples must be valid, both with its scalars as text (as lofte reads them) and as the numbers,
truth values and dates that YAML 1.1 makes of them (as editors do). The bad examples of the rules of form must be
refused wherever a schema can see the fault, and so must each of the faults listed below.
"""
import datetime
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

# The rules whose fault lies in one value, one key, or a key that is missing.
EXPRESSIBLE = ["unknown-key", "missing-key", "wrong-type", "bad-choice", "bad-time", "bad-count", "bad-number", "empty-text"]

TOMELILLA = "promise: '2020'\nperiod: 2020\ndate: 2020\nby: kommun\n"
WALK = "date: 2020-09-15\n"
PROMISE = "title: A\nperiod: 2020\nparties: kommun\ncommitments:\n  - {id: a, text: B, responsible: kommun, target: %s}\n"
SETTINGS = "lofte: 1\ntitle: A\n"
SURVEY = "series: a\nperiod: 2020\nscale: {min: 1, max: 6, better: lower}\nvalues: {index: %s}\n"
MEASURE = "title: A\nresponsible: kommun\nhistory: [{date: 2020, state: chosen}]\n"

# What must be accepted, and what refused: (folder, text).
GOOD = [
    ("walks", WALK), ("walks", WALK + "promise: [2020, '2021']\n"), ("walks", WALK + "participants: [{group: 7, count: ~20}]\n"),
    ("walks", "date: 2020\n"), ("walks", "date: 2020-W53\n"), ("walks", "date: 2018-10/2019-09\n"), ("walks", "date: 2020-02-29\n"),
    ("walks", WALK + "title: 1.10\ntheme: no\n"), ("walks", WALK + "sources: [{title: A, url: b}, {title: B, file: c}]\n"),
    ("followups", TOMELILLA + "final: true\n"), ("followups", TOMELILLA + "counts: []\n"),
    ("followups", TOMELILLA + "counts: [{of: walk, count: 18..25}, {of: 'meeting:a', count: 0}, {of: b, count: some}]\n"),
    ("promises", PROMISE % "none"), ("promises", PROMISE % "{at_least: 8, of: a, at: b, every: half-year}"),
    ("promises", PROMISE % "{within: 24 hours, of: a}"), ("promises", PROMISE % "{indicator: a/b, at_most: '2,0'}"),
    ("promises", (PROMISE % "none").replace("period: 2020", "period: 2020/..")),
    ("promises", (PROMISE % "none").replace("period: 2020", "period: unknown")),
    ("lofte.yaml", SETTINGS + "rules: {no-target: off, vague-wording: info}\nsettings: {law: 2023:196, small_count: 5}\n"),
    ("lofte.yaml", SETTINGS + "places: {a: {name: B, position: [55.5439, '13,9461']}}\n"),
    ("lofte.yaml", SETTINGS + "activities: {a: {one: b, many: c, definition: d}, b: {one: b, many: c, definition: [{from: 2020, text: d}]}}\n"),
    ("surveys", SURVEY % "2.09"), ("surveys", SURVEY % "'2,09'"), ("surveys", SURVEY % "{value: 2, label: A}"),
    ("measures", MEASURE + "from: 'situation:2019/a'\ncounts_for: [2020/b]\n"), ("measures", MEASURE + "from: 2020-a/b\n"),
    ("forums", "title: A\nmeets: {every: term}\nheld: [2020-01-02, {date: 2020, note: A}]\n"),
    ("situations", "title: A\ndate: 2020\nmapping: A\nother: {title: A, url: b}\n"),
]
BAD = [
    ("walks", WALK + "titel: A\n"), ("walks", "title: A\n"), ("walks", "date:\n"), ("walks", WALK + "title: ''\n"), ("walks", WALK + "title: ' '\n"),
    ("walks", "date: 2020-02-30\n"), ("walks", "date: 2021-02-29\n"), ("walks", "date: 1900-02-29\n"), ("walks", "date: 2021-W53\n"),
    ("walks", "date: 1899\n"), ("walks", "date: 2200\n"), ("walks", "date: 20200604\n"), ("walks", "date: 15/9 2020\n"), ("walks", "date: 2020/..\n"),
    ("walks", "date: [2020]\n"), ("walks", WALK + "state: hållen\n"), ("walks", WALK + "light: true\n"),
    ("walks", WALK + "participants: [{group: A, count: cirka 20}]\n"), ("walks", WALK + "participants: [{count: 20}]\n"),
    ("walks", WALK + "participants: [{group: A, count: -1}]\n"), ("walks", WALK + "participants: [{group: A, count: 25.5}]\n"),
    ("walks", WALK + "participants: {group: A}\n"), ("walks", WALK + "observations: mörkt\n"),
    ("walks", WALK + "observations: [{id: A b, text: c}]\n"), ("walks", WALK + "observations: [{id: -a, text: c}]\n"),
    ("walks", WALK + "observations: [{id: %s, text: c}]\n" % ("a" * 101)), ("walks", WALK + "observations: [a]\n"),
    ("walks", WALK + "sources: [{title: A}]\n"), ("walks", WALK + "sources: [{url: A}]\n"), ("walks", WALK + "sources: https://example.org\n"),
    ("walks", WALK + "promise: [[2020]]\n"), ("walks", WALK + "promise: [{a: b}]\n"), ("walks", "- a\n"), ("walks", "text\n"),
    ("followups", TOMELILLA + "final: ja\n"), ("followups", TOMELILLA + "counts: [{of: a}]\n"), ("followups", TOMELILLA + "counts: [{of: a, count: }]\n"),
    ("followups", TOMELILLA + "counts: [{of: a, count: 50 st}]\n"), ("followups", TOMELILLA + "counts: [{of: a, count: '>50'}]\n"),
    ("followups", TOMELILLA + "assessments: [{says: kept}]\n"), ("followups", TOMELILLA + "period: unknown\n"),
    ("promises", PROMISE % "inget"), ("promises", PROMISE % "[none]"), ("promises", PROMISE % "{at_least: åtta, of: a}"),
    ("promises", PROMISE % "{within: 24 timmar, of: a}"), ("promises", PROMISE % "{indicator: a}"), ("promises", PROMISE % "{atleast: 8}"),
    ("promises", PROMISE % "{every: decade}"), ("promises", (PROMISE % "none").replace("period: 2020", "period: ../2020")),
    ("lofte.yaml", "title: A\n"), ("lofte.yaml", "lofte: 2\ntitle: A\n"), ("lofte.yaml", SETTINGS + "rules: {no-target: on-fire}\n"),
    ("lofte.yaml", SETTINGS + "settings: {law: 2023:197}\n"), ("lofte.yaml", SETTINGS + "settings: {small_count: -5}\n"),
    ("lofte.yaml", SETTINGS + "settings: {measure_due: 6 månader}\n"), ("lofte.yaml", SETTINGS + "places: {Å b: {name: c}}\n"),
    ("lofte.yaml", SETTINGS + "places: [a]\n"), ("lofte.yaml", SETTINGS + "parties: {a: {name: b, side: kommun}}\n"),
    ("lofte.yaml", SETTINGS + "places: {a: {name: B, position: [95, 13]}}\n"), ("lofte.yaml", SETTINGS + "places: {a: {name: B, position: [55]}}\n"),
    ("lofte.yaml", SETTINGS + "places: {a: {name: B, position: '55, 13'}}\n"), ("lofte.yaml", SETTINGS + "sources: []\n"),
    ("surveys", SURVEY % "två"), ("surveys", SURVEY % "{label: A}"), ("surveys", SURVEY % "[2]"), ("surveys", (SURVEY % "2") + "sent: 1.5\n"),
    ("measures", MEASURE + "from: a\n"), ("measures", MEASURE + "from: a/b/c\n"), ("measures", MEASURE + "counts_for: 'situation:a/b'\n"),
    ("measures", MEASURE.replace("chosen", "vald")), ("measures", "title: A\nresponsible: kommun\n"),
    ("forums", "title: A\nmeets: weekly\n"), ("forums", "title: A\nheld: [hösten]\n"), ("agreements", "title: A\nparties: a\n"),
    ("plans", "title: A\nsituation: b\ndecided: 2020\n"), ("situations", "title: A\ndate: 2020\nmapping: {title: A}\n"),
]


class Text(yaml.SafeLoader):
    """Reads every scalar as text, and nothing after a key as nothing."""


class Typed(yaml.SafeLoader):
    """Reads scalars as YAML 1.1 does; dates become text again, for JSON has none."""


def text_of_keys(loader, node, deep=True):
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


def as_text(loader, node):
    return None if node.value == "" and node.style is None else node.value


for scalar in ["str", "int", "float", "bool", "null", "timestamp", "binary"]:
    Text.add_constructor("tag:yaml.org,2002:" + scalar, as_text)
Typed.add_constructor("tag:yaml.org,2002:timestamp", as_text)
for loader in (Text, Typed):
    loader.add_constructor("tag:yaml.org,2002:map", text_of_keys)


class Check:
    def __init__(self, schemas):
        self.validators = {}
        self.faults = []
        for name, schema in schemas.items():
            jsonschema.Draft7Validator.check_schema(schema)
            self.validators[name] = jsonschema.Draft7Validator(schema)

    def complaints(self, name, text):
        """What is wrong with a record, for each way of reading it, by itself and by the schema of all."""
        for loader in (Text, Typed):
            value = yaml.load(text, loader)
            for schema in (name, "all"):
                error = next(iter(self.validators[schema].iter_errors(value)), None)
                yield f"{loader.__name__}, {schema}", error and f"{error.json_path}: {error.message[:200]}"

    def accept(self, name, text, where):
        for how, complaint in self.complaints(name, text):
            if complaint:
                self.faults.append(f"refused ({how}): {where}: {complaint}")

    def refuse(self, name, text, where):
        for how, complaint in self.complaints(name, text):
            if not complaint and not how.endswith("all"):
                self.faults.append(f"accepted ({how}): {where}")


def records(folder):
    """The records of a folder, with the name of their schema."""
    for path in sorted(folder.rglob("*.y*ml")):
        parts = path.relative_to(folder).parts
        name = "lofte.yaml" if parts == ("lofte.yaml",) else parts[0]
        yield path, name


def main(print_schemas, examples):
    schemas = json.loads(subprocess.run([print_schemas], check=True, stdout=subprocess.PIPE).stdout)
    check = Check(schemas)
    examples = pathlib.Path(examples)
    good = [f for f in sorted(examples.iterdir()) if (f / "lofte.yaml").exists()]
    form = {info for info in EXPRESSIBLE if (examples / "rules" / info).exists()}
    good += [f / "good" for f in sorted((examples / "rules").iterdir()) if (f / "good").exists()]
    seen = 0
    for folder in good:
        for path, name in records(folder):
            if name not in schemas:
                continue
            seen += 1
            check.accept(name, path.read_text(encoding="utf-8-sig"), path.relative_to(examples))
    for rule in sorted(form):
        refused = 0
        for path, name in records(examples / "rules" / rule / "bad"):
            text = path.read_text(encoding="utf-8-sig")
            refused += all(complaint for how, complaint in check.complaints(name, text) if how.startswith("Text"))
        if not refused:
            check.faults.append(f"accepted: the bad example of {rule}")
    for name, text in GOOD:
        check.accept(name, text, repr(text))
    for name, text in BAD:
        check.refuse(name, text, repr(text))
    for fault in check.faults:
        print(fault)
    print(f"{seen} records, {len(form)} rules, {len(GOOD)} texts to accept and {len(BAD)} to refuse, {len(check.faults)} faults")
    return 1 if check.faults or seen < 50 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
