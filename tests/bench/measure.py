#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs what bench.sh has built and writes docs/performance.md: measure.py PROJECT WORK [--quick]

Whole processes are measured. Those that are compared run in turn, round after round (A B C A B C …), so that what
else the machine does meets all of them; of each the median is told. A ratio is one of medians.
"""
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate
import growth
import instructions_test

KINDS = ["promises", "walks", "measures", "followups", "surveys"]
THOUSANDS = {1000: "1,000", 10000: "10,000", 100000: "100,000"}


class Run:
    """One command, and what its runs took."""

    def __init__(self, name, *commands, folder, ends=(0,)):
        self.name, self.commands, self.folder, self.ends = name, commands, folder, ends
        self.wall, self.user, self.memory = [], [], []

    def once(self):
        begin = time.perf_counter()
        user = memory = 0
        for command in self.commands:
            process = subprocess.Popen([str(word) for word in command], cwd=self.folder, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in self.ends:
                raise RuntimeError(f"{command} left with {process.returncode}")
            user += used.ru_utime + used.ru_stime
            memory = max(memory, used.ru_maxrss * 1024)
        self.wall.append(time.perf_counter() - begin)
        self.user.append(user)
        self.memory.append(memory)

    @property
    def median(self):
        return statistics.median(self.wall)


def in_turn(rounds, runs):
    """Runs each of the runs so many times, in turn, after one round that warms up and is not counted."""
    for number in range(rounds + 1):
        for run in runs:
            run.once()
        if number == 0:
            for run in runs:
                run.wall.clear(), run.user.clear(), run.memory.clear()
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return {run.name: run for run in runs}


def seconds(value):
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def table(head, rows):
    return "\n".join([row(*head), row(*["---"] * len(head)), *rows])


def first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return (done.stdout or done.stderr).splitlines()[0] if done.stdout or done.stderr else None


def bytes_in(folder):
    return sum(path.stat().st_size for path in folder.rglob("*.yaml") if ".git" not in path.parts)


class Bench:
    def __init__(self, project, work, quick):
        self.project, self.work, self.quick = project, work, quick
        self.lofte = project / "build/release/bin/lofte"
        self.lister = project / "build/release/bin/list_and_read"
        self.peers = work / "peers"
        self.pairs = []  # what is asked for, what was measured, what is aimed at, whether it is reached

    def folder(self, count, git=False):
        folder = self.work / f"records-{count}{'-git' if git else ''}"
        if not folder.exists():
            print(f"making {folder}", file=sys.stderr)
            generate.write(folder, count)
            if git:
                generate.commit(folder)
        return folder

    def schemas(self):
        folder = self.work / "schemas"
        folder.mkdir(exist_ok=True)
        for kind in KINDS:
            with (folder / f"{kind}.json").open("wb") as out:
                subprocess.run([str(self.lofte), "schema", kind], stdout=out, check=True)
        return folder

    def aim(self, what, value, most, unit="times"):
        self.pairs.append(row(what, f"{value:,.1f} {unit}".replace(" times", " ×"),
                              f"≤ {most} {unit}".replace(" times", " ×"), "yes" if value <= most else "no"))

    def of_peers(self, folder):
        runs, schemas = [], self.schemas()
        checker = self.peers / "node_modules/.bin/jsonschema"
        if checker.exists():
            runs.append(Run("jsonschema --fast", *[[checker, "validate", schemas / f"{kind}.json", folder / kind,
                                                    "--fast", "--extension", ".yaml"] for kind in KINDS],
                            folder=folder))
        if shutil.which("node") and (self.peers / "node_modules/ajv").exists():
            runs.append(Run("js-yaml + ajv", ["node", self.project / "tests/bench/peer.mjs", self.peers, schemas,
                                              folder], folder=folder))
        return runs

    def ten_thousand(self):
        folder = self.folder(10000, git=True)
        lister = Run("list and read", [self.lister, folder], folder=folder)
        runs = in_turn(3 if self.quick else 9, [
            lister, *[Run(name, [self.lofte, *name.split()[1:]], folder=folder) for name in (
                "lofte check", "lofte status", "lofte report 1990", "lofte status --rev HEAD")],
            Run("git status", ["git", "status"], folder=folder), *self.of_peers(folder)])
        check = runs["lofte check"].median
        rows = [row(f"`{name}`" if "lofte" in name or "git" in name else name, seconds(run.median),
                    f"{seconds(min(run.wall))} – {seconds(max(run.wall))}", f"{run.median / check:.2f}",
                    seconds(statistics.median(run.user)), f"{max(run.memory) / 1e6:.0f} MB") for name, run in runs.items()]
        self.aim("`check` of 10,000, against listing and reading on two threads", check / lister.median, 3)
        for name in ("jsonschema --fast", "js-yaml + ajv"):
            if name in runs:
                faster = runs[name].median / check
                self.pairs.append(row(f"`check` of 10,000, against {name}", f"{faster:.1f} × faster", "≥ 8 × faster",
                                      "yes" if faster >= 8 else "no"))
        self.aim("`status` of 10,000, against `check`", runs["lofte status"].median / check, 2)
        self.aim("`report` of 10,000, against `check`", runs["lofte report 1990"].median / check, 2)
        self.aim("`status --rev HEAD`, against `status`",
                 runs["lofte status --rev HEAD"].median / runs["lofte status"].median, 1)
        return table(["10,000 records", "median", "from – to", "of `check`", "processor time", "peak memory"], rows)

    def sizes(self):
        rows, medians = [], {}
        for count in (1000, 10000) if self.quick else (1000, 10000, 100000):
            folder = self.folder(count)
            runs = in_turn(3 if self.quick or count > 10000 else 9, [
                Run("list", [self.lister, folder], folder=folder), Run("check", [self.lofte, "check"], folder=folder)])
            check, size = runs["check"], bytes_in(folder)
            medians[count] = check.median
            memory = max(check.memory)
            rows.append(row(THOUSANDS[count], f"{size / 1e6:.1f} MB", seconds(runs["list"].median),
                            seconds(check.median), f"{check.median / runs['list'].median:.1f}",
                            f"{memory / 1e6:.0f} MB", f"{memory / size:.1f}"))
            if count == 100000:
                self.aim("`check` of 100,000, against 10,000", check.median / medians[10000], 11)
                self.aim("peak memory of `check`, 100,000 records, against their bytes", memory / size, 4)
        head = ["records", "bytes", "list and read", "`check`", "ratio", "peak memory", "of the bytes"]
        return table(head, rows)

    def counted(self):
        if not shutil.which("valgrind"):
            print("note: valgrind is not installed, so instructions are not counted", file=sys.stderr)
            return
        each = instructions_test.instructions(str(self.lofte), self.folder(1000)) / 1000
        self.aim("instructions a record, `check` of 1,000 records", each, 90, "thousand")

    def example(self):
        folder = self.project / "examples/tomelilla"
        runs = in_turn(3 if self.quick else 9, [Run("check", [self.lofte, "check"], folder=folder),
                                                 Run("git", ["git", "status"], folder=folder)])
        self.aim("`check` of `examples/tomelilla`, against `git status` there",
                 runs["check"].median / runs["git"].median, 1)

    def grown(self):
        counts = (1000, 10000)
        rows = []
        for kind in growth.KINDS:
            cells = []
            for count in counts:
                with tempfile.TemporaryDirectory(dir=self.work) as temp:
                    folder = pathlib.Path(temp)
                    growth.make(folder, kind, count)
                    if any(path.stat().st_size > 1 << 20 and path.suffix == ".yaml" for path in folder.rglob("*")):
                        cells.append("–")
                        continue
                    run = Run(kind, [self.lofte, "check", "--format", "concise"], folder=folder, ends=(0, 1))
                    run.once()
                    run.once()
                    cells.append(seconds(min(run.user)))
            rows.append(row(kind, *cells))
            print(".", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        return table(["much of one thing", *[THOUSANDS[count] for count in counts]], rows)

    def machine(self):
        cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"))
        compiler = (self.project / "build/release/CMakeCache.txt").read_text(encoding="utf-8")
        compiler = re.search(r"CMAKE_CXX_COMPILER:\w+=(.*)", compiler)[1]
        versions = [first_line(str(self.lofte), "--version").split(" (")[0], first_line(compiler, "--version"),
                    first_line("git", "--version"), f"Python {platform.python_version()}"]
        if (self.peers / "node_modules").exists():
            versions += [f"node {first_line('node', '--version')}",
                         f"jsonschema {first_line(str(self.peers / 'node_modules/.bin/jsonschema'), '--version')}"]
        load = os.getloadavg()[1]
        return (f"{os.cpu_count()} processors ({cpu[1] if cpu else platform.machine()}), {platform.system()} "
                f"{platform.release().split('-')[0]}; {'; '.join(v for v in versions if v)}. Load of the machine while it "
                f"was measured: {load:.1f}.")

    def page(self):
        ten, sizes = self.ten_thousand(), self.sizes()
        self.counted()
        self.example()
        grown = self.grown()
        text = (self.project / "tests/bench/performance.md.in").read_text(encoding="utf-8")
        aims = table(["work", "measured", "aim", "reached"], self.pairs)
        for name, value in {"date": time.strftime("%Y-%m-%d"), "machine": self.machine(), "aims": aims, "ten": ten,
                            "sizes": sizes, "grown": grown}.items():
            text = text.replace(f"@{name}@", value)
        return text


def main():
    project, work = (pathlib.Path(path) for path in sys.argv[1:3])
    quick = "--quick" in sys.argv[3:]
    page = Bench(project, work, quick).page()
    out = work / "performance.md" if quick else project / "docs/performance.md"
    out.write_text(page, encoding="utf-8")
    print(f"written: {out}")


if __name__ == "__main__":
    main()
