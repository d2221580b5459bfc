#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Eight times as much of anything may not take many times eight times as long: growth_test.py LOFTE

Processor time is measured, of whole runs, and what a run takes that reads nearly nothing is left out. A run that is
too slow by its square is so every time; one that was disturbed is not, so the slow ones are measured again.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import growth

FEW, MANY = 250, 2000
MOST = 3.0  # times as long as if it grew with the number
ENOUGH = 0.1  # seconds; less is not worth a complaint
TRIES = 3


def seconds(lofte, folder):
    """Processor time of one check."""
    process = subprocess.Popen([lofte, "check", "-C", str(folder), "--format", "concise"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"lofte left with {process.returncode}")
    return used.ru_utime + used.ru_stime


def times_linear(lofte, folder, start):
    few = max(seconds(lofte, folder / "few") - start, 0.001)
    many = seconds(lofte, folder / "many") - start
    return many / (few * MANY / FEW) if many > ENOUGH else 0.0


def main():
    lofte = sys.argv[1]
    slow = 0
    for kind in growth.KINDS:
        with tempfile.TemporaryDirectory() as temp:
            folder = pathlib.Path(temp)
            for name, count in ("none", 1), ("few", FEW), ("many", MANY):
                growth.make(folder / name, kind, count)
            start = seconds(lofte, folder / "none")
            best = MOST + 1
            for _ in range(TRIES):
                best = min(best, times_linear(lofte, folder, start))
                if best <= MOST:
                    break
        if best > MOST:
            slow += 1
            print(f"{kind}: {MANY // FEW} times as many take {best * MANY / FEW:.0f} times as long")
    print(f"{len(growth.KINDS)} kinds of things, {slow} too slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
