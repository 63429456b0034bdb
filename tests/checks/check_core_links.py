#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The core and the headless twin hold no window: neither compiled with nor linked to Qt Gui or Qt Widgets."""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

from source_tree import Finding, tell

# As a define or an include folder of a compile line, and as a file of a link line or of ldd.
_COMPILED = re.compile(r"-DQT_(?:GUI|WIDGETS|OPENGL|SVG)_LIB\b|/Qt(?:Gui|Widgets|OpenGL|Svg)\b")
_LINKED = re.compile(r"\blibQt6(?:Gui|Widgets|OpenGL|Svg|PrintSupport|Quick|Qml)\w*\.so[.\d]*")
_HEADLESS_TARGETS = ("peerlight_core", "peerlight_simulator", "peerlight_twin", "peerlight-cli")


def compile_findings(commands):
    """commands: the parsed compile_commands.json. Gives (findings, compile lines of headless targets)."""
    findings, looked_at = [], 0
    for command in commands:
        target = re.search(r"CMakeFiles/([^/]+)\.dir/", command.get("output") or command["command"])
        if not target or target.group(1) not in _HEADLESS_TARGETS:
            continue
        looked_at += 1
        match = _COMPILED.search(command["command"])
        if match:
            findings.append(Finding(command["file"], 1, f"{target.group(1)} is compiled with {match.group(0)}"))
    return findings, looked_at


def link_line(build, program):
    """The text of the build system that links the program: Ninja's build statement, or make's link.txt."""
    ninja = build / "build.ninja"
    if ninja.is_file():
        statement = re.search(
            rf"^build {re.escape(program)}: CXX_EXECUTABLE_LINKER.*?(?=^\S|\Z)",
            ninja.read_text(encoding="utf-8"),
            re.MULTILINE | re.DOTALL,
        )
        return statement.group(0) if statement else ""
    make = build / "CMakeFiles" / f"{program}.dir" / "link.txt"
    return make.read_text(encoding="utf-8") if make.is_file() else ""


def linked_findings(where, text):
    return [Finding(where, 1, f"links {name}") for name in sorted(set(_LINKED.findall(text)))]


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build-dir", required=True, type=Path)
    parser.add_argument("--program", required=True, help="the headless program, at the top of the build folder")
    arguments = parser.parse_args(argv)
    build = arguments.build_dir

    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    findings, compiled = compile_findings(commands)
    linked = link_line(build, arguments.program)
    if "libpeerlight_core" not in linked:
        findings.append(Finding(str(build), 1, f"no line was found that links {arguments.program} to the core"))
    findings += linked_findings("link line of " + arguments.program, linked)
    loaded = subprocess.run(
        ["ldd", str(build / arguments.program)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    ).stdout
    if "libQt6Core" not in loaded:
        findings.append(Finding("ldd " + arguments.program, 1, "does not even name Qt Core"))
    findings += linked_findings("ldd " + arguments.program, loaded)
    return tell(findings, compiled)


if __name__ == "__main__":
    sys.exit(main())
