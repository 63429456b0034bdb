#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes, for clang's tools, a file that includes all sources of a library, and the compile commands of these files.

    whole_libraries.py build/dev INTO       prints the files, the largest first

Nearly all of the tools' time goes into Qt's headers, and so these are read once a library. clang cannot read g++'s
precompiled headers, so they are taken out of the commands. What two folders call by one name is no shadow.
"""

import json
import re
import sys
from pathlib import Path

UNITY = re.compile(r".*/(?:app|ui)/CMakeFiles/(\w+)\.dir/Unity/[^/]*\.cxx")
PRECOMPILED = re.compile(r" -Winvalid-pch -include \S*/cmake_pch\.hxx")


def main():
    build, into = Path(sys.argv[1]), Path(sys.argv[2])
    parts, commands = {}, {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        if unity := UNITY.fullmatch(entry["file"]):
            parts.setdefault(unity[1], []).append(Path(entry["file"]).read_text(encoding="utf-8"))
            commands[unity[1]] = entry
    into.mkdir(parents=True, exist_ok=True)
    told = []
    for library in sorted(parts, key=lambda name: -sum(map(len, parts[name]))):
        whole = into.resolve() / f"{library}.cxx"
        whole.write_text("".join(parts[library]), encoding="utf-8")
        entry = commands[library]
        command = PRECOMPILED.sub("", entry["command"]).replace(" -o ", " -Wno-shadow -o ")
        told.append(entry | {"file": str(whole), "command": command.replace(entry["file"], str(whole))})
        print(whole)
    (into / "compile_commands.json").write_text(json.dumps(told, indent=1), encoding="utf-8")
    if not told:
        print(f"{build} builds no library as a unity", file=sys.stderr)
    return 0 if told else 1


if __name__ == "__main__":
    sys.exit(main())
