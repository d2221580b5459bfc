#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the sarif, gitlab and junit formats of `lofte check` against the schemas beside this file, and against what
no schema can say (meaning.py). Every check is also shown outputs with a fault, which it must refuse.

    check_outputs.py OUT XMLLINT

OUT is what collect_outputs.py wrote.
"""
import sys
import tempfile
from pathlib import Path

import answers
import faulty
import meaning

HERE = Path(__file__).resolve().parent
NUMBER = "3234"  # the last digits of the identity number in folders.py
SARIF = answers.json_validator(HERE / "sarif.schema.json")
GITLAB = answers.json_validator(HERE / "code-quality.schema.json")
JUNIT = HERE / "junit.xsd"


def sarif_faults(log, answer, told):
    return answers.json_faults(SARIF, log) or meaning.sarif(log, told, answer.prefix)


def gitlab_faults(report, answer, told):
    return answers.json_faults(GITLAB, report) or meaning.gitlab(report, told, answer.prefix)


def rules_of(log):
    return [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]


def answer_faults(answer):
    """All that is wrong with one answer, junit's form left out."""
    told, log, report = (answer.json(form) for form in ("json", "sarif", "gitlab"))
    faults = [f"sarif: {fault}" for fault in sarif_faults(log, answer, told)]
    faults += [f"gitlab: {fault}" for fault in gitlab_faults(report, answer, told)]
    faults += [f"junit: {fault}" for fault in meaning.junit(answer.text("junit"), told, rules_of(log))]
    for form in ("json", "sarif", "gitlab", "junit"):
        if NUMBER in answer.text(form):
            faults.append(f"{form}: an identity number is not masked")
    return [f"{answer.name}: {fault}" for fault in faults]


def prints(answer):
    return sorted(meaning.fingerprints(answer.json("sarif")))


def gitlab_prints(answer):
    return sorted(one["fingerprint"] for one in answer.json("gitlab"))


def steady_faults(english, other, why):
    """A finding is known again by its fingerprint, in both formats."""
    faults = []
    for name, answer in english.items():
        again = other[name]
        if prints(answer) != prints(again) or gitlab_prints(answer) != gitlab_prints(again):
            faults.append(f"{name}: the fingerprints differ {why}")
        if prints(answer) != gitlab_prints(answer):
            faults.append(f"{name}: sarif and gitlab have different fingerprints")
    return faults


def accepted_faults(answer, xmllint):
    """Which of the faulty outputs passed."""
    told, log = answer.json("json"), answer.json("sarif")
    rules = rules_of(log)
    passed = [f"sarif: {what}" for what, value in faulty.sarif(log) if not sarif_faults(value, answer, told)]
    passed += [f"gitlab: {what}" for what, value in faulty.gitlab(answer.json("gitlab"))
               if not gitlab_faults(value, answer, told)]
    with tempfile.TemporaryDirectory() as temp:
        for what, text in faulty.junit(answer.text("junit")):
            file = Path(temp) / "junit.xml"
            file.write_text(text, encoding="utf-8")
            if not answers.xml_faults(xmllint, JUNIT, [file]) and not meaning.junit(text, told, rules):
                passed.append(f"junit: {what}")
    return [f"accepted: {what}" for what in passed]


def main(out, xmllint):
    english, swedish, moved = (answers.kept(out, kind) for kind in ("en", "sv", "moved"))
    both = [*english.values(), *swedish.values()]
    faults = [fault for answer in both for fault in answer_faults(answer)]
    faults += answers.xml_faults(xmllint, JUNIT, [answer.folder / "junit" for answer in both])
    faults += steady_faults(english, moved, "when lines were put above")
    faults += steady_faults(english, swedish, "between the languages")
    rich = next(answer for name, answer in english.items() if name.endswith(" hostile"))
    faults += accepted_faults(rich, xmllint)
    answers.tell(faults, f"{len(both)} answers in three formats")


if __name__ == "__main__":
    main(*sys.argv[1:])
