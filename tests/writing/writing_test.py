#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every command that writes, ended before each call that changes the disk, on a disk that is full from each of them on,
on one that takes nothing, and several at once. A file is the old one or the new one; a command that could not do it has
done nothing, says why and leaves with 2; and what was ended can be done again.

    writing_test.py LOFTE INTERFERE

INTERFERE is the library that tests/writing/interfere.cpp makes.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """lofte: 1
title: Exempelby kommun
parties:
  kommun: {name: Exempelby kommun, side: municipality}
  polis: {name: Polisen, side: police}
places:
  torget: {name: Torget}
activities:
  kontroll: {one: kontroll, many: kontroller}
"""
FOLDER = {
    "lofte.yaml": SETTINGS,
    "promises/2025.yaml": """title: Löfte
period: 2025
parties: [kommun, polis]
signed: {date: 2025-01-20, by: [{party: kommun, role: ordförande}, {party: polis, role: chef}]}
follow_up: {every: year}
feedback: {every: year}
commitments:
  - {id: a, text: Kontroller, responsible: polis, target: {at_least: 2, of: kontroll, every: quarter}}
  - {id: b, text: Två åtgärder, responsible: kommun, target: {at_least: 2, of: measure, per: walk}}
""",
    "walks/2025-03-04-torget.yaml": """date: 2025-03-04
places: torget
observations:
  - {id: n1, text: Mörkt, proposals: [{id: n1-a, text: Byt lampan}]}
""",
    "measures/lampa.yaml": """title: Byt lampan
from: 2025-03-04-torget/n1-a
responsible: kommun
history:
  - {date: 2025-04-01, state: chosen}
""",
    "followups/2025.yaml": """promise: 2025
period: 2025
date: 2026-01-10
by: polis
counts: [{of: kontroll, count: 12, period: 2025-Q1}]
""",
    "surveys/2024.yaml": "series: enkat\nperiod: 2024\nscale: {min: 0, max: 10, better: higher}\nvalues: {index: 4}\n",
    "surveys/2025.yaml": "series: enkat\nperiod: 2025\nscale: {min: 0, max: 10, better: higher}\nvalues: {index: 5}\n",
    "lista.csv": "Plats;Problem;Förslag;Ansvarig;Status\nParken;Klotter;Sanera;Kommunen;Klart 2025-06-02\n"
                 "Torget;Skräp;Fler korgar;Kommunen;Pågår\n",
}
SLIPS = {**FOLDER,
         "walks/2025-03-04-torget.yaml": "date:2025-03-04\nplaces: torget\n",
         "measures/lampa.yaml": "title: Byt: lampan\nansvarig: kommun\nhistory: [{date: 2025-04-01, state: vald}]\n",
         "walk/2025-05-04-torget.yaml": "date: 4 maj 2025\nplaces: torget\n"}
REPORT = ["report", "2025", "--as-of", "2026-02-01"]
# name, the folder before, the command, whether it can be done again
COMMANDS = [
    ("init", {}, ["init", "--title", "Exempelby kommun", "--yes"], False),
    ("new place", FOLDER, ["new", "place", "--set", "name=Parken"], False),
    ("new walk", FOLDER, ["new", "walk", "--set", "date=2025-09-01", "--set", "places=torget"], False),
    ("log", FOLDER, ["log", "lampa", "done", "--date", "2025-05-01"], True),
    ("fix", SLIPS, ["fix"], True),
    ("import", FOLDER, ["import", "walk", "lista.csv", "--set", "date=2025-06-01", "--set", "as_of=2025-07-01", "--yes"],
     True),
    ("export", FOLDER, ["export", "data", "--as-of", "2026-02-01"], True),
    ("report", FOLDER, [*REPORT, "--format", "html", "-o", "sida.html"], True),
    ("report over an old one", {**FOLDER, "sida.md": "Gammal\n"}, [*REPORT, "-o", "sida.md"], True),
    ("feedback", FOLDER, ["feedback", "2025-03-04-torget", "--as-of", "2026-02-01", "-o", "brev.md"], True),
]
TEMPORARY = (".lofte-new-", ".lofte-old-")


class Room:
    """A folder with files, and the program run in it."""

    def __init__(self, temp, lofte, interfere):
        self.root, self.lofte, self.interfere = Path(temp) / "room", lofte, interfere

    def lay_out(self, files):
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir(parents=True)
        for name, text in files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, encoding="utf-8")

    def environment(self, how):
        extra = {"LD_PRELOAD": str(self.interfere), "INTERFERE": how} if how else {}
        return {"PATH": os.environ["PATH"], "LOFTE_LANG": "en", **extra}

    def start(self, command, how=None):
        return subprocess.Popen([self.lofte, *command], cwd=self.root, env=self.environment(how),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)

    def run(self, command, how=None):
        process = self.start(command, how)
        _, said = process.communicate()
        return process.returncode, said

    def files(self):
        return {str(p.relative_to(self.root)): p.read_bytes() for p in self.root.rglob("*") if p.is_file()}

    def names(self):
        return sorted(str(p.relative_to(self.root)) for p in self.root.rglob("*"))


def kept(files):
    return {name: text for name, text in files.items() if not Path(name).name.startswith(TEMPORARY)}


def as_once(files, before, after):
    """Whether all is there, and beside it at most a file under its old name, which it was ended before taking away."""
    return (all(files.get(path) == text for path, text in after.items())
            and all(path in after or before.get(path) == text for path, text in files.items()))


def made(room, files, command):
    """How many calls the command makes that change the disk."""
    room.lay_out(files)
    _, said = room.run(command, "count")
    return int(said.rsplit("calls: ", 1)[1])


def some(calls):
    """Every call, or of many each of the first and the last, and some between."""
    ends = 8
    step = max(1, (calls - 2 * ends) // ends)
    return [call for call in range(1, calls + 1)
            if call <= ends or call > calls - ends or (call - ends) % step == 0]


def killed(room, name, files, command, again):
    """Ended before each call in turn."""
    room.lay_out(files)
    before = room.files()
    status, said = room.run(command)
    after = room.files()
    faults = [] if status == 0 else [f"{name}: leaves with {status}: {said}"]
    calls = made(room, files, command)
    if calls < 4:
        faults.append(f"{name}: only {calls} calls were interfered with")
    for call in some(calls):
        room.lay_out(files)
        status, said = room.run(command, f"kill {call}")
        if status != -9:
            faults.append(f"{name}: not killed before call {call}: {status}, {said}")
        for path, text in kept(room.files()).items():
            if text not in (before.get(path), after.get(path)):
                faults.append(f"{name}: killed before call {call}, {path} is neither the old file nor the new one")
        status, said = room.run(command)
        if again and (status != 0 or not as_once(kept(room.files()), before, after)):
            faults.append(f"{name}: killed before call {call} and run again, it is not as if it had run once: {said}")
        if not again and status not in (0, 2):
            faults.append(f"{name}: killed before call {call} and run again, it leaves with {status}")
    return faults, calls


def failing(room, name, files, command, how):
    """Whether it failed, and the faults: where it did, nothing has changed, and it was said why."""
    room.lay_out(files)
    before, names = room.files(), room.names()
    status, said = room.run(command, how)
    if status == 0:
        return False, []
    faults = [] if status == 2 and "could not be written" in said else [f"{name}, {how}: {status}, {said}"]
    if room.files() != before or room.names() != names:
        faults.append(f"{name}, {how}: something has changed: {sorted(set(room.names()) ^ set(names))}")
    return True, faults


def full(room, name, files, command):
    faults = []
    times = 0
    for call in some(made(room, files, command)):
        failed, more = failing(room, name, files, command, f"full {call}")
        faults += more
        times += failed
    return faults + ([] if times else [f"{name}: never found the disk full"])


def read_only(room, name, files, command):
    failed, faults = failing(room, name, files, command, "readonly")
    return faults if failed else [*faults, f"{name}: writes where nothing can be written"]


def at_once(room):
    """Several who log at once: each is in the file or was told that it is not."""
    states = [("started", f"2025-05-{day:02}") for day in range(1, 13)]
    room.lay_out(FOLDER)
    running = [room.start(["log", "lampa", state, "--date", day, "--note", f"dag {day}"]) for state, day in states]
    done = 0
    faults = []
    for process in running:
        _, said = process.communicate()
        done += process.returncode == 0
        if process.returncode not in (0, 2) or (process.returncode == 2 and "someone else has changed" not in said):
            faults.append(f"at once: {process.returncode}, {said}")
    told = (room.root / "measures/lampa.yaml").read_text("utf-8").count("state: started")
    return faults + ([] if told == done and done > 0 else [f"at once: {done} were written, and {told} are there"])


def link(room):
    """A record that is a link is written where it leads, and stays one."""
    room.lay_out({name: text for name, text in FOLDER.items() if name != "measures/lampa.yaml"})
    (room.root / "arkiv").mkdir()
    (room.root / "arkiv/lampa.txt").write_text(FOLDER["measures/lampa.yaml"], encoding="utf-8")
    (room.root / "measures").mkdir()
    (room.root / "measures/lampa.yaml").symlink_to("../arkiv/lampa.txt")
    status, said = room.run(["log", "lampa", "done", "--date", "2025-05-01"])
    good = status == 0 and (room.root / "measures/lampa.yaml").is_symlink()
    good = good and "done" in (room.root / "arkiv/lampa.txt").read_text("utf-8")
    return [] if good else [f"link: {status}, {said}"]


def main(lofte, interfere):
    faults = []
    calls = 0
    with tempfile.TemporaryDirectory() as temp:
        room = Room(temp, lofte, interfere)
        for name, files, command, again in COMMANDS:
            more, count = killed(room, name, files, command, again)
            calls += count
            faults += more + full(room, name, files, command) + read_only(room, name, files, command)
        faults += at_once(room) + link(room)
    print("\n".join(faults[:50]))
    print(f"{len(COMMANDS)} commands, {calls} calls, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
