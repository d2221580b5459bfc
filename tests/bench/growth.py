#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Folders in which there is much of one thing: growth.py FOLDER KIND COUNT

Each kind is something of which a folder, a record or lofte.yaml can hold any number, right or wrong. What `lofte
check` needs should grow with the number, and not with its square.
"""
import pathlib
import sys

SETTINGS = """lofte: 1
title: Mätköpings kommun
parties:
  kommun: {name: Mätköpings kommun, side: municipality}
  polis: {name: Lokalpolisområde Mätköping, side: police}
activities:
  kontroll: {one: trafikkontroll, many: trafikkontroller}
"""
PROMISE = """title: Medborgarlöfte 2020
period: 2020
parties: [kommun, polis]
commitments:
"""
COMMITMENT = """  - id: c{0}
    text: Minst 30 trafikkontroller görs under året.
    responsible: polis
    target: {{at_least: 30, of: kontroll}}
"""
WALK = "title: Trygghetsvandring {0}\ndate: 2020-03-0{1}\nled_by: kommun\nobservations:\n"
OBSERVATION = "  - id: o{0}\n    text: Lyktorna längs gångvägen är släckta.\n    proposals:\n"
PROPOSAL = "      - {{id: p{0}, text: Byt armaturerna, owner: kommun}}\n"
MEASURE = "title: Byt armaturerna\nresponsible: [kommun]\nhistory:\n  - {date: 2020-04-01, state: chosen, by: kommun}\n"
FOLLOWUP = "title: Uppföljning\npromise: p\nperiod: 2020\ndate: 2021-01-20\nby: polis\ncounts:\n"
SURVEY = "title: Mätning\nseries: m\nperiod: {0}\narea: Mätköping\nscale: {{min: 0, max: 6, better: lower, unit: index}}\n"


def lines(count, line):
    return "".join(line.format(n) for n in range(count))


def settings(extra):
    return {"lofte.yaml": SETTINGS + extra}


def with_promise(files, commitments=1):
    return {"lofte.yaml": SETTINGS, "promises/p.yaml": PROMISE + lines(commitments, COMMITMENT), **files}


def promises(n):
    one = PROMISE + lines(1, COMMITMENT)
    return {"lofte.yaml": SETTINGS, **{f"promises/p{i}.yaml": one for i in range(n)}}


def walk(n, proposals):
    body = WALK.format("", 1)
    if proposals:
        return with_promise({"walks/w.yaml": body + OBSERVATION.format(1) + lines(n, PROPOSAL)})
    return with_promise({"walks/w.yaml": body + "".join(
        OBSERVATION.format(i) + PROPOSAL.format(i) for i in range(n))})


def followups(n):
    line = "  - {of: kontroll, count: 3, commitment: c0}\n"
    return with_promise({f"followups/f{i}.yaml": FOLLOWUP + line for i in range(n)})


def counts(n):
    return with_promise({"followups/f.yaml": FOLLOWUP + lines(n, "  - {{of: kontroll, count: 3, commitment: c{0}}}\n")},
                        n)


def followups_of_each(n):
    line = "  - {{of: kontroll, count: 3, commitment: c{0}}}\n"
    return with_promise({f"followups/f{i}.yaml": FOLLOWUP + line.format(i) for i in range(n)}, n)


def counts_of_activities(n):
    commitments = "".join(COMMITMENT.format(i).replace("of: kontroll", f"of: x{i}") for i in range(n))
    return {**settings(lines(n, "  x{0}: {{one: syssla {0}, many: sysslor {0}}}\n")),
            "promises/p.yaml": PROMISE + commitments,
            "followups/f.yaml": FOLLOWUP + lines(n, "  - {{of: x{0}, count: 3}}\n")}


def counts_of_parties(n):
    parties = ", ".join(f"x{i}" for i in range(n))
    return {"lofte.yaml": SETTINGS.replace("activities:", lines(
                n, "  x{0}: {{name: Nämnd {0}, side: municipality}}\n") + "activities:"),
            "promises/p.yaml": PROMISE + COMMITMENT.format(0).replace("responsible: polis", f"responsible: [{parties}]"),
            "followups/f.yaml": FOLLOWUP + lines(n, "  - {{of: kontroll, count: 3, by: x{0}}}\n")}


def measures(n, text=MEASURE):
    return with_promise({f"measures/m{i}.yaml": text.replace("{n}", str(i)) for i in range(n)})


def surveys(n):
    return with_promise({f"surveys/s{i}.yaml": SURVEY.format(1900 + i % 150) + "values:\n  v: {value: 1}\n"
                         for i in range(n)})


KINDS = {
    "promises": promises,
    "commitments of one promise": lambda n: with_promise({}, n),
    "walks": lambda n: with_promise({f"walks/w{i}.yaml": WALK.format(i, 1) + OBSERVATION.format(1) +
                                     PROPOSAL.format(1) for i in range(n)}),
    "observations of one walk": lambda n: walk(n, False),
    "proposals of one observation": lambda n: walk(n, True),
    "measures": measures,
    "measures from one walk": lambda n: {**walk(n, False), **measures(n, MEASURE + "from: w/p{n}\n")},
    "measures for one commitment": lambda n: measures(n, MEASURE + "counts_for: p/c0\n"),
    "steps of one measure": lambda n: with_promise(
        {"measures/m.yaml": MEASURE + lines(n, "  - {{date: 2020-05-01, state: started, note: Steg {0}}}\n")}),
    "follow-ups of one promise": followups,
    "figures of one follow-up": counts,
    "follow-ups of many commitments": followups_of_each,
    "figures of many activities": counts_of_activities,
    "figures of many parties": counts_of_parties,
    "surveys of one series": surveys,
    "values of one survey": lambda n: with_promise(
        {"surveys/s.yaml": SURVEY.format(2020) + "values:\n" + lines(n, "  v{0}: {{value: 1}}\n")}),
    "parties": lambda n: {"lofte.yaml": SETTINGS.replace(
        "activities:", lines(n, "  x{0}: {{name: Nämnd {0}, side: municipality}}\n") + "activities:")},
    "places": lambda n: settings("places:\n" + lines(n, "  x{0}: {{name: Plats {0}}}\n")),
    "places, each part of the next": lambda n: settings("places:\n  x0: {name: Plats 0}\n" + "".join(
        f"  x{i}: {{name: Plats {i}, part_of: x{i - 1}}}\n" for i in range(1, n))),
    "places in a circle": lambda n: settings("places:\n" + "".join(
        f"  x{i}: {{name: Plats {i}, part_of: x{(i + 1) % n}}}\n" for i in range(n))),
    "activities": lambda n: settings(lines(n, "  x{0}: {{one: syssla {0}, many: sysslor {0}}}\n")),
    "categories": lambda n: settings("categories: [" + ", ".join(f"k{i}" for i in range(n)) + "]\n"),
    "ids that nothing has": lambda n: {**promises(n), **{
        f"measures/m{i}.yaml": MEASURE + f"counts_for: q{i}/c0\n" for i in range(n)}},
    "parts that nothing has": lambda n: {**walk(n, False), "measures/m.yaml": MEASURE + "from: [" + ", ".join(
        f"w/q{i}" for i in range(n)) + "]\n"},
    "keys that nobody knows": lambda n: with_promise({"walks/w.yaml": WALK.format("", 1)[:-14] +
                                                      lines(n, "nyckel{0}: 1\n")}),
    "telephone numbers": lambda n: with_promise({"measures/m.yaml": MEASURE + "notes: |\n" + lines(
        n, "  Ring 070-123 45 67 ({0}).\n")}),
    "comments": lambda n: with_promise({"measures/m.yaml": MEASURE + lines(n, "# Rad {0}.\n")}),
    "files that are no records": lambda n: with_promise({f"papper/p{i}.txt": "Text.\n" for i in range(n)}),
    "records with a fault each": lambda n: measures(n, MEASURE.replace("[kommun]", "[komun]")),
}


def make(folder, kind, count):
    for path, text in KINDS[kind](count).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
