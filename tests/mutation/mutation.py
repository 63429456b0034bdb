#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the tests of the pure parts notice when these are broken: by systematic operators, one place at a time.

    mutation.py generate --root . --into DIR FILE ...       copies in which each mutant is a choice at run time
    mutation.py check --root . --manifest build/dev/tests/mutants/parts.json [--all] [--quick] [PART | MUTANT ...]
    mutation.py list --root . FILE ...                       all mutants of a file

The copies are made, and chosen from, as those of the engine are: see tests/simulation/mutants.py. The tests are the
unit tests as they are, linked with the copies. Of each file some mutants are judged, always the same ones: those whose
hash is least; with --all each. What is known to survive, and why that is right, stands in survivors.py.
"""

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "simulation"))

import mutants  # noqa: E402  the engine's
from cpp_text import CONDITION, masked, regions  # noqa: E402
from operators import changes, constants_of, results_of  # noqa: E402
from survivors import SURVIVORS  # noqa: E402

PROCESSES = 2
SAMPLE = 8  # judged of each file
QUICK = 6
LEAST_KILLED = 0.9
SLOWEST = 4  # seconds of a test program beside ten times what it takes when nothing is broken
MOST_MEMORY = 3 << 30  # of a test program: a loop that does not end may collect without end


@dataclass(frozen=True)
class Mutant:
    """What mutants.mutated() asks of one, and where it stands."""

    name: str
    file: str
    what: str
    line: int
    span: tuple
    original: str
    mutated: str
    order: str = field(compare=False, default="")


def mutants_of(root, file):
    text = (root / file).read_text(encoding="utf-8")
    mask = masked(text)
    constants, results = constants_of(text), results_of(mask)
    seen, found = {}, []
    for region in regions(mask):
        here = text[region.begin : region.end]
        for what, changed in changes(region, text, mask, constants, results):
            if region.kind == CONDITION:  # what is asked may be a pointer or an optional
                original, mutated = f"bool({here})", f"bool({changed})"
            else:
                original, mutated = here, changed
            key = "\0".join((file, what, " ".join(here.split()), " ".join(changed.split())))
            seen[key] = seen.get(key, 0) + 1
            digest = hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()
            found.append(
                Mutant(f"{Path(file).stem}-{digest[:8]}", file, what, text.count("\n", 0, region.begin) + 1,
                       (region.begin, region.end), original, mutated, digest)
            )  # fmt: skip
    return found


def copy_of(root, file):
    text = (root / file).read_text(encoding="utf-8")
    return mutants.mutated(
        text, mutants_of(root, file), where=lambda mutant, _: mutant.span, as_it_is=lambda mutant, _: mutant.original
    )


def generate(root, into, files):
    for file in files:
        path = into / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(copy_of(root, file), encoding="utf-8")
    return 0


@dataclass(frozen=True)
class Part:
    name: str
    files: tuple
    programs: tuple
    quick: bool


def parts_of(manifest):
    told = json.loads(manifest.read_text(encoding="utf-8"))
    return [Part(one["name"], tuple(one["files"]), tuple(one["programs"]), one["quick"]) for one in told]


def run(program, mutant, scratch, seconds):
    """The exit code of a test program; none when it took too long."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PEERLIGHT_")}
    if mutant:
        environment["PEERLIGHT_MUTANT"] = mutant
    environment.update(HOME=str(scratch), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    try:
        done = subprocess.run([program], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=seconds, check=False)  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    return done.returncode


def killer_of(part, mutant, scratch, seconds):
    """The test that fails, crashes or hangs with the mutant; empty when it survives."""
    for program in part.programs:
        if run(program, mutant.name, scratch, seconds[program]) != 0:
            return Path(program).name.removeprefix(f"{part.name}_")
    return ""


def chosen(root, part, everything, names):
    for file in part.files:
        found = sorted(mutants_of(root, file), key=lambda mutant: mutant.order)
        if names and part.name not in names:
            found = [one for one in found if one.name in names]
        elif not everything:
            found = found[:SAMPLE]
        yield from sorted(found, key=lambda mutant: mutant.line)


def judge(root, part, wanted, scratch):
    """(killed, excused, survivors) of a part; the tests have to pass without a mutant first."""
    seconds = {}
    for program in part.programs:
        if not Path(program).exists():
            print(f"{program} is not built: cmake --build --preset dev --target mutation_all")
            return None
        began = time.monotonic()
        if run(program, "", scratch, 120) != 0:
            print(f"{program} fails without a mutant")
            return None
        seconds[program] = SLOWEST + 10 * (time.monotonic() - began)
    killed, excused, survivors = 0, 0, []
    with ThreadPoolExecutor(PROCESSES) as pool:
        for mutant, killer in zip(wanted, pool.map(lambda one: killer_of(part, one, scratch, seconds), wanted)):
            if killer:
                killed += 1
                fate = killer
                if mutant.name in SURVIVORS:
                    fate += ", though survivors.py lists it"
            elif mutant.name in SURVIVORS:
                excused += 1
                fate = f"survives: {SURVIVORS[mutant.name]}"
            else:
                survivors.append(mutant)
                fate = f"SURVIVED: {' '.join(mutant.mutated.split()) or '(nothing)'}"
            print(f"  {mutant.name:32} {mutant.file}:{mutant.line}: {mutant.what}: {fate}", flush=True)
    print(f"{part.name}: {len(wanted)} mutants, {killed} killed, {excused} survive for a reason, {len(survivors)} survived")
    return killed, excused, survivors


def check(root, manifest, everything, quick, names):
    began = time.monotonic()
    scratch = manifest.parent / "home"
    scratch.mkdir(exist_ok=True)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    killed = excused = survived = 0
    for part in parts_of(manifest):
        if quick and not part.quick:
            continue
        wanted = list(chosen(root, part, everything, names))
        if quick:
            wanted = sorted(wanted, key=lambda mutant: mutant.order)[:QUICK]
        if not wanted:
            continue
        ends = judge(root, part, wanted, scratch)
        if ends is None:
            return 1
        killed += ends[0]
        excused += ends[1]
        survived += len(ends[2])
    total = killed + excused + survived
    if total == 0:
        print("no such part or mutant")
        return 1
    print(f"{total} mutants, {killed} killed ({100 * killed / total:.1f} %), {excused} survive for a reason, "
          f"{survived} survived without one, in {time.monotonic() - began:.0f} s")  # fmt: skip
    # Of all mutants not each survivor is looked at: then the share alone is judged.
    return 1 if killed < LEAST_KILLED * total or (survived and not everything) else 0


def tell(root, files):
    for file in files:
        for mutant in mutants_of(root, file):
            print(f"{mutant.name} {file}:{mutant.line}: {mutant.what}\n    {' '.join(mutant.original.split())}\n"
                  f"    {' '.join(mutant.mutated.split())}")  # fmt: skip
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("generate", "check", "list"):
        commands.add_parser(name).add_argument("--root", required=True, type=Path, help="the source tree")
    commands.choices["generate"].add_argument("--into", required=True, type=Path, help="where the copies go")
    for name in ("generate", "list"):
        commands.choices[name].add_argument("files", nargs="+", metavar="FILE")
    asked = commands.choices["check"]
    asked.add_argument("--manifest", required=True, type=Path, help="the parts: tests/mutants/parts.json")
    asked.add_argument("--all", action="store_true", help="each mutant, not some of each file")
    asked.add_argument("--quick", action="store_true", help="a few of one part")
    asked.add_argument("names", nargs="*", metavar="NAME", help="only these parts or mutants")
    told = parser.parse_args()
    if told.command == "generate":
        return generate(told.root, told.into, told.files)
    if told.command == "list":
        return tell(told.root, told.files)
    return check(told.root, told.manifest, told.all, told.quick, told.names)


if __name__ == "__main__":
    sys.exit(main())
