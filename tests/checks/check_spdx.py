#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each source, script and build file names its licence in one of its first three lines."""

import re
import sys
from pathlib import Path

from source_tree import Finding, run_check, tracked_files

_NAMES = re.compile(r"(.*/)?(CMakeLists\.txt|\.clang-format|\.clang-tidy)|.*\.(cpp|h|py|sh|cmake|qrc)")
_LINE = "SPDX-License-Identifier: GPL-3.0-or-later"


def needs_line(name, first_line):
    return bool(_NAMES.fullmatch(name)) or first_line.startswith(b"#!")


def check(root):
    findings, looked_at = [], 0
    for name in tracked_files(root):
        with (Path(root) / name).open("rb") as file:
            lines = [file.readline(400) for _ in range(3)]
        if not needs_line(name, lines[0]):
            continue
        looked_at += 1
        if not any(_LINE.encode() in line for line in lines):
            findings.append(Finding(name, 1, f"no line with '{_LINE}'"))
    return findings, looked_at


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
