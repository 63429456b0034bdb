# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: which files there are, C++ without its comments, and how findings are told."""

import argparse
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CPP_SUFFIXES = (".cpp", ".h")

# What a C++ file says but does not do: comments, strings, characters. The look-behind of the last line
# leaves the ' of 1'000 alone.
_SILENT = re.compile(
    r"""
    (?P<comment> //(?:\\\n|[^\n])* | /\*.*?\*/ )
  | (?P<raw> (?<![A-Za-z0-9_])(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)" )
  | (?P<text> "(?:\\.|[^"\\\n])*" )
  | (?P<char> (?<![A-Za-z0-9_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+' )
    """,
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}"


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text, keep_strings=False):
    """The same text, line by line, with comments blank, and the contents of strings too unless kept."""

    def replace(match):
        found = match.group(0)
        if match.group("comment") is not None:
            return _blank(found)
        if keep_strings:
            return found
        return '"' + _blank(found[1:-1]) + '"'

    return _SILENT.sub(replace, text)


def comments_of(text):
    """(line, comment) for each comment of a C++ file."""
    for match in _SILENT.finditer(text):
        if match.group("comment") is not None:
            yield line_at(text, match.start()), match.group("comment")


def line_at(text, offset):
    return text.count("\n", 0, offset) + 1


def tracked_files(root):
    """The files of the project, relative to root, in order. From git where there is one (new files that
    are not ignored count as well), else all that is not hidden and not a build folder."""
    git = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if git.returncode == 0 and git.stdout:
        names = git.stdout.decode().split("\0")
    else:
        names = []
        for folder, folders, files in os.walk(root):
            folders[:] = [name for name in folders if not re.match(r"\.git$|build(-|$)|__pycache__$", name)]
            names += [os.path.relpath(os.path.join(folder, name), root) for name in files]
    return sorted(name for name in set(names) if name and (Path(root) / name).is_file())


def read(root, name):
    return (Path(root) / name).read_text(encoding="utf-8")


def in_folders(name, folders):
    return name.split("/", 1)[0] in folders


def run_check(description, check, argv=None):
    """main() of a check: `check(root)` gives (findings, how much was looked at)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", required=True, type=Path, help="the source tree")
    arguments = parser.parse_args(argv)
    return tell(*check(arguments.root))


def tell(findings, looked_at):
    for finding in sorted(findings):
        print(finding)
    print(f"{looked_at} looked at, {len(findings)} findings")
    if looked_at == 0:
        print("nothing to look at: that cannot be right", file=sys.stderr)
        return 1
    return 1 if findings else 0
