#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the simulation catches an engine that is broken: in each way of mutant_table.py, one after the other.

    mutants.py generate --root . --into DIR      copies of the engine in which each way is a choice at run time
    mutants.py check --root . --program build/dev/tests/simulation_mutants \\
                     --original build/dev/tests/simulation_engine [NAME ...]

The copies keep every mutant behind `mutant("name")`, so one build serves all. Without PEERLIGHT_MUTANT they are the
engine as it is; the check holds them against the original.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from mutant_table import MUTANTS

HEADER = "tests/simulation/mutant.h"
PROCESSES = 2
SEEDS, LONG_SEEDS = 20_000, 400_000
COMPARED, LONG_COMPARED = 900, 20_000
SECONDS, LONG_SECONDS = 120, 1800  # for one process; a mutant that only hangs is not caught

_BROKEN = re.compile(r"\bseed (?P<seed>\d+) \(replay: [^\n]*?\): broken at \d+ ms: (?P<promise>[^\n]*)")
_DONE = re.compile(r"\d+ histories, [^\n]*")


class TableError(Exception):
    """The table does not fit the sources."""


def place_of(mutant, text):
    """(begin, end) of the mutant's original in the file. White space may differ: it is for clang-format."""
    found = [match.span() for match in re.finditer(r"\s+".join(map(re.escape, mutant.original.split())), text)]
    if len(found) != 1:
        raise TableError(f"{mutant.name}: its original stands {len(found)} times in {mutant.file}, not once")
    return found[0]


def chosen(mutant, original):
    """C++ that does what the mutant does while it is active, and else the original."""
    ask = f'peerlight::simulation::mutant("{mutant.name}")'
    if mutant.original.endswith((";", "}")):
        return f"{{ if ({ask}) {{ {mutant.mutated} }} else {{ {original} }} }}"
    return f"({ask} ? ({mutant.mutated}) : ({original}))"


def mutated(text, mutants, where=place_of, as_it_is=lambda mutant, here: here):
    """A file of the engine with all its mutants as choices. Mutants of one place ask one after the other."""
    places = {}
    for mutant in mutants:
        places.setdefault(where(mutant, text), []).append(mutant)
    spans = sorted(places)
    for (_, end), (begin, _) in zip(spans, spans[1:]):
        if begin < end:
            raise TableError(f"two mutants overlap: {text[begin:end]!r}")
    for begin, end in reversed(spans):
        here = as_it_is(places[(begin, end)][0], text[begin:end])
        for mutant in places[(begin, end)]:
            here = chosen(mutant, here)
        text = text[:begin] + here + text[end:]
    return f'#include "{HEADER}"\n{text}'


def mutated_files(root):
    names = [mutant.name for mutant in MUTANTS]
    if len(set(names)) < len(names):
        raise TableError("two mutants have one name")
    files = sorted({mutant.file for mutant in MUTANTS})
    return {
        file: mutated((root / file).read_text(encoding="utf-8"), [one for one in MUTANTS if one.file == file])
        for file in files
    }


def generate(root, into):
    for file, text in mutated_files(root).items():
        path = into / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


@dataclass(frozen=True)
class Outcome:
    mutant: object
    seed: str = ""
    promise: str = ""
    fault: str = ""  # why it does not count as caught


def run(program, first, count, seconds, mutant=""):
    """(exit code, what was printed); no code when it took too long."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PEERLIGHT_")}
    environment.update(PEERLIGHT_SIM_FIRST=str(first), PEERLIGHT_SIM_COUNT=str(count))
    if mutant:
        environment["PEERLIGHT_MUTANT"] = mutant
    try:
        done = subprocess.run(
            [program, "historiesKeepTheirPromises"], env=environment, stdin=subprocess.DEVNULL, timeout=seconds,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stdout


def hunt(program, mutant, seeds, seconds):
    code, said = run(program, mutant.first, seeds, seconds, mutant.name)
    broken = _BROKEN.search(said)
    if code == 1 and broken:
        return Outcome(mutant, broken["seed"], broken["promise"].rstrip(")"))
    if code is None:
        return Outcome(mutant, fault=f"ERROR: no end within {seconds} s")
    if _DONE.search(said):
        return Outcome(mutant, fault=f"SURVIVED {seeds} histories")
    return Outcome(mutant, fault=f"ERROR: ended with {code}: {said[-300:]}")


def is_the_original(program, original, count, seconds):
    """With no mutant active the copy keeps its promises, and does the same as the original."""
    with ThreadPoolExecutor(PROCESSES) as pool:
        ends = list(pool.map(lambda one: run(one, 1, count, seconds), (program, original)))
    told = [_DONE.search(said) for _, said in ends]
    if any(code != 0 for code, _ in ends) or not all(told):
        print("without a mutant the simulation has to pass:", *(said for _, said in ends), sep="\n")
        return False
    if told[0].group() != told[1].group():
        print("without a mutant the copy differs from the engine:", *(line.group() for line in told), sep="\n  ")
        return False
    print(f"without a mutant, copy and engine alike: {told[0].group()}")
    return True


def check(root, program, original, names):
    began = time.monotonic()
    mutated_files(root)  # each place is there, once
    unknown = set(names) - {mutant.name for mutant in MUTANTS}
    if unknown:
        raise TableError(f"no such mutant: {', '.join(sorted(unknown))}")
    long = "PEERLIGHT_LONG" in os.environ
    seconds = LONG_SECONDS if long else SECONDS
    if not is_the_original(program, original, LONG_COMPARED if long else COMPARED, seconds):
        return 1
    wanted = [mutant for mutant in MUTANTS if not names or mutant.name in names]
    width = max(len(mutant.name) for mutant in wanted)
    print(f"{'mutant':{width}}  {'seed':>7}  promise that caught it")
    survivors = 0
    with ThreadPoolExecutor(PROCESSES) as pool:
        for end in pool.map(lambda one: hunt(program, one, LONG_SEEDS if long else SEEDS, seconds), wanted):
            survivors += bool(end.fault)
            print(f"{end.mutant.name:{width}}  {end.seed:>7}  {end.promise or end.fault}", flush=True)
            if end.fault:
                print(f"{'':{width}}           it breaks: {end.mutant.breaks}")
    print(f"{len(wanted)} mutants, {len(wanted) - survivors} caught, in {time.monotonic() - began:.0f} s")
    return 1 if survivors else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("generate", "check"):
        commands.add_parser(name).add_argument("--root", required=True, type=Path, help="the source tree")
    commands.choices["generate"].add_argument("--into", required=True, type=Path, help="where the copies go")
    commands.choices["check"].add_argument("--program", required=True, help="simulation_mutants")
    commands.choices["check"].add_argument("--original", required=True, help="simulation_engine")
    commands.choices["check"].add_argument("names", nargs="*", metavar="NAME", help="only these mutants")
    asked = parser.parse_args()
    try:
        if asked.command == "generate":
            return generate(asked.root, asked.into)
        return check(asked.root, asked.program, asked.original, asked.names)
    except TableError as error:
        print(f"mutant_table.py: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
