#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the sarif and junit formats of `lofte check` against the published schemas, and shows that these refuse
what the schemas beside this file say they would.

    check_published.py OUT XMLLINT PUBLISHED

OUT is what collect_outputs.py wrote, PUBLISHED what fetch_published.sh did. Status 77 where that has nothing.
"""
import re
import sys
import tempfile
from pathlib import Path

import answers
import faulty


def without_skipped(text):
    """The Ant schema that is published in a package is an older one, which knew no skipped cases: the rest of a
    report is held against it."""
    text = re.sub(r"(<testsuite [^>]*) skipped=\"\d+\"", r"\1", text)
    return re.sub(r"(?s)      <skipped>.*?</skipped>\n", "", text)


def junit_faults(xmllint, schema, texts):
    """What a schema refuses in the texts, by their names."""
    with tempfile.TemporaryDirectory() as temp:
        files = []
        for name, text in texts:
            files.append(Path(temp) / (name.replace("/", " ") + ".xml"))
            files[-1].write_text(text, encoding="utf-8")
        return answers.xml_faults(xmllint, schema, files)


def junit_accepted(xmllint, schema, text, changes):
    return [f"{schema.name} accepted: {what}" for what, other in faulty.junit(text, changes)
            if not junit_faults(xmllint, schema, [("junit", other)])]


def main(out, xmllint, published):
    published = Path(published)
    names = ["sarif.json", "junit-jenkins.xsd", "junit-ant.xsd"]
    if not all((published / name).exists() for name in names):
        print(f"skipped: {', '.join(names)} are not in {published.name}; tests/schema/fetch_published.sh fetches them")
        sys.exit(77)
    sarif, jenkins, ant = answers.json_validator(published / names[0]), published / names[1], published / names[2]
    all_of_them = [answer for kind in ("en", "sv") for answer in answers.kept(out, kind).values()]
    rich = next(answer for answer in all_of_them if answer.name.endswith(" hostile/en"))
    faults = [f"{answer.name}: {fault}" for answer in all_of_them
              for fault in answers.json_faults(sarif, answer.json("sarif"))]
    faults += [f"sarif.json accepted: {what}" for what, log in faulty.sarif(rich.json("sarif"), faulty.SARIF_FORM)
               if not answers.json_faults(sarif, log)]
    texts = [(answer.name, answer.text("junit")) for answer in all_of_them]
    bare = [(name, without_skipped(text)) for name, text in texts]
    faults += junit_faults(xmllint, jenkins, texts) + junit_faults(xmllint, ant, bare)
    faults += junit_accepted(xmllint, jenkins, rich.text("junit"), faulty.JENKINS)
    faults += junit_accepted(xmllint, ant, without_skipped(rich.text("junit")), faulty.ANT)
    answers.tell(faults, f"{len(all_of_them)} answers, three published schemas")


if __name__ == "__main__":
    main(*sys.argv[1:])
