#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Records without a fault, as many as are wanted, for measuring: generate.py FOLDER COUNT [--git]

Every twenty records are a year of one made-up town: a promise, four walks with what was proposed, ten measures,
four follow-ups and a survey, which refer to each other. The same arguments give the same bytes, and a smaller count
gives a part of what a larger one does. `lofte check` finds nothing in them.
"""
import argparse
import pathlib
import random
import subprocess
from datetime import date, timedelta

YEAR = 20  # records of one year
FIRST_YEAR, YEARS = 1940, 80
PLACES = {"stationen": "Stationen", "hamnen": "Hamnen", "torget": "Stora torget", "parken": "Folkparken",
          "skolan": "Fågelskolan", "tunneln": "Gångtunneln"}
SEEN = {
    "belysning": ("Lyktorna längs gångvägen är släckta sedan i höstas.", "Byt armaturerna längs gångvägen"),
    "klotter": ("Väggen mot spåret är nedklottrad över skyltarna.", "Sanera väggen och skydda den"),
    "skyltning": ("Det syns inte vart man ringer när något är trasigt.", "Sätt upp skyltar med felanmälan"),
    "växtlighet": ("Buskarna är så höga att entrén inte syns från gatan.", "Klipp buskarna till knähöjd"),
    "trafik": ("Bilar kör fort förbi övergångsstället vid skolan.", "Bygg ett farthinder vid övergångsstället"),
}
TOLD = [
    "Gruppen gick medsols från entrén; det var uppehåll och nästan mörkt.",
    "Flera sade att de tar en annan väg hem efter att affärerna har stängt.",
    "Det känns tryggare sedan häcken klipptes, men ljuset räcker inte till.",
    "Fastighetsägaren tar upp frågan med sina hyresgäster under våren.",
]
SETTINGS = """# Allt i den här mappen är påhittat.
lofte: 1
title: Mätköpings kommun
parties:
  kommun: {{name: Mätköpings kommun, side: municipality}}
  polis: {{name: Lokalpolisområde Mätköping, side: police}}
  gata: {{name: Gata och park, side: municipality, part_of: kommun}}
  bostad: {{name: Mätköpings bostäder, side: other}}
activities:
  kontroll: {{one: trafikkontroll, many: trafikkontroller}}
  patrull: {{one: fotpatrull, many: fotpatruller}}
places:
{places}categories: [{categories}]
"""


def promise(year, key, number):
    return f"""title: Medborgarlöfte {year}
period: {year}
parties: [kommun, polis]
signed:
  date: {year}-02-{1 + number % 28:02}
  by:
    - {{party: kommun, role: kommunstyrelsens ordförande}}
    - {{party: polis, role: lokalpolisområdeschef}}
basis: [trygghetsmätning, medborgardialog]
commitments:
  - id: vandringar
    text: >-
      Efter varje trygghetsvandring genomförs minst två av de åtgärder
      som deltagarna har föreslagit.
    responsible: [kommun, polis]
    target: {{at_least: 2, of: measure, per: walk}}
  - id: kontroller
    text: Minst {30 + number % 50} trafikkontroller görs under året.
    responsible: polis
    target: {{at_least: {30 + number % 50}, of: kontroll}}
  - id: patruller
    text: Polisen fotpatrullerar i centrum minst 12 gånger varje tertial.
    responsible: polis
    target: {{at_least: 12, of: patrull, every: tertial}}
follow_up: {{every: tertial}}
feedback:
  every: tertial
  channels: [kommunens webbplats, lokaltidningen]
"""


def walk(dice, year, key, number, proposals):
    place = dice.choice(list(PLACES))
    when = date(year, 2 + 2 * number, 1) + timedelta(dice.randrange(40))
    name = f"{when}-{key[5:]}-{number}"
    text = f"# Fört på platsen.\ntitle: Trygghetsvandring {PLACES[place]}\ndate: {when}\npromise: {key}\n"
    text += f"places: [{place}]\nlight: {dice.choice(['dark', 'daylight'])}\nstart: \"{dice.randrange(15, 21)}:30\"\n"
    text += "led_by: kommun\nparticipants:\n"
    for group in dice.sample(["boende", "föreningar", "skolans elever", "näringsidkare", "ungdomar"], 3):
        text += f"  - {{group: {group}, count: {dice.randrange(5, 20)}}}\n"
    text += "observations:\n"
    for number in range(1, 5):
        category = dice.choice(list(SEEN))
        seen, wanted = SEEN[category]
        text += f"  - id: o{number}\n    text: {seen}\n    place: {place}\n    category: {category}\n    proposals:\n"
        text += f"      - {{id: p{number}, text: {wanted}, owner: {dice.choice(['kommun', 'bostad'])}"
        if number == 4:
            text += f", declined: {{date: {when + timedelta(15)}, because: Det får inte plats i årets budget.}}}}\n"
        else:
            text += "}\n"
            proposals.append((name, f"p{number}", when, category, place))
    told = "".join(f"  {line}\n" for line in dice.sample(TOLD, 3))
    return name, f"{text}notes: |\n{told}feedback:\n  - {{date: {when + timedelta(25)}, channel: e-post, to: deltagarna}}\n"


def measure(dice, year, key, proposal):
    walk_name, part, walked, category, place = proposal
    chosen = walked + timedelta(dice.randrange(5, 25))
    text = f"title: {SEEN[category][1]}, {PLACES[place]}\nfrom: {walk_name}/{part}\ncounts_for: {key}/vandringar\n"
    text += f"responsible: [{dice.choice(['gata', 'polis', 'bostad'])}]\ncategory: {category}\nplace: {place}\n"
    text += f"size: {dice.choice(['simple', 'project'])}\ndue: {year}-12-31\nhistory:\n"
    text += f"  - {{date: {chosen}, state: chosen, by: kommun}}\n"
    if dice.random() < 0.85:
        begun = chosen + timedelta(dice.randrange(1, 20))
        text += f"  - date: {begun}\n    state: started\n    note: {dice.choice(TOLD)}\n"
        if dice.random() < 0.8:
            done = min(date(year, 12, 31), begun + timedelta(dice.randrange(1, 60)))
            text += f"  - {{date: {done}, state: done}}\n"
    return text


def followup(dice, year, key, tertial):
    last = date(year, 4 * tertial, 28)
    text = f"title: Uppföljning tertial {tertial} {year}\npromise: {key}\nperiod: {year}-T{tertial}\n"
    text += f"date: {last + timedelta(25)}\nby: polis\ncounts:\n"
    text += f"  - {{of: kontroll, count: {dice.randrange(10, 40)}, commitment: kontroller}}\n"
    text += f"  - of: patrull\n    count: {dice.randrange(8, 30)}\n    commitment: patruller\n"
    text += f"feedback:\n  - {{date: {last + timedelta(32)}, channel: kommunens webbplats, to: invånare}}\n"
    return text + "notes: |\n" + "".join(f"  {line}\n" for line in dice.sample(TOLD, 2))


def result(year, key):
    return f"""title: Resultat {year}
promise: {key}
period: {year}
date: {year + 1}-02-05
by: kommun
final: true
assessments:
  - commitment: vandringar
    says: partly
    because: Två åtgärder väntar på upphandling.
    reason: season
    next: continues
feedback: [{{date: {year + 1}-02-12, channel: kommunens webbplats, to: invånare}}]
"""


def survey(dice, year, key):
    values = "".join(f"  {name}: {{value: {dice.randrange(80, 400) / 100:.2f}, label: {label}}}\n" for name, label in
                     [("index", "Sammantaget"), ("oro", "Oro för brott"), ("miljo", "Störningar utomhus")])
    return f"""title: Trygghetsmätning {year}
series: matning-{key[5:]}
period: {year}-H2
area: Mätköping
scale: {{min: 0, max: 6, better: lower, unit: index}}
sent: {dice.randrange(700, 1200)}
answered: {dice.randrange(300, 600)}
values:
{values}"""


def records(number):
    """The records of one year of one town, as (path, text)."""
    dice = random.Random(f"lofte {number}")
    year, town = FIRST_YEAR + number % YEARS, number // YEARS
    key = f"{year}-{town:03}"
    proposals = []
    yield f"promises/{key}.yaml", promise(year, key, number)
    for one in range(4):
        name, text = walk(dice, year, key, one, proposals)
        yield f"walks/{year}/{name}.yaml", text
    for one, proposal in enumerate(dice.sample(proposals, 10)):
        yield f"measures/{year}/{key}-{one:02}.yaml", measure(dice, year, key, proposal)
    for tertial in (1, 2, 3):
        yield f"followups/{key}-t{tertial}.yaml", followup(dice, year, key, tertial)
    yield f"followups/{key}-resultat.yaml", result(year, key)
    yield f"surveys/{key}.yaml", survey(dice, year, key)


def write(folder, count):
    folder.mkdir(parents=True)
    places = "".join(f"  {place}: {{name: {name}}}\n" for place, name in PLACES.items())
    (folder / "lofte.yaml").write_text(SETTINGS.format(places=places, categories=", ".join(SEEN)), encoding="utf-8")
    for number in range(-(-count // YEAR)):
        for path, text in records(number):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


def commit(folder):
    # Packed, as a clone is; git would pack a large folder by itself, perhaps while it is measured.
    for command in (["init", "-q"], ["add", "-A"],
                    ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0", "commit", "-q",
                     "-m", "Records"], ["gc", "-q"]):
        subprocess.run(["git", "-C", str(folder), *command], check=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=pathlib.Path)
    asked.add_argument("count", type=int, help="records; rounded up to whole twenties")
    asked.add_argument("--git", action="store_true", help="commit them as well")
    arguments = asked.parse_args()
    write(arguments.folder, arguments.count)
    if arguments.git:
        commit(arguments.folder)


if __name__ == "__main__":
    main()
