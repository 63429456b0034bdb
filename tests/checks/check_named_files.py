#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each file of ours that a comment or a document names is there: who follows the name finds something."""

import posixpath
import re
import sys

from source_tree import CPP_SUFFIXES, Finding, comments_of, read, run_check, tracked_files

# "app/api/retry.h", "retry.h", "tests/README.md"; a folder only where its path begins at the root.
_FILE = re.compile(r"(?<![\w./*<{$-])((?:[\w.-]+/)*[\w-]+\.(?:h|cpp|py|md|cmake))(?![\w/*])")
_FOLDER = re.compile(
    r"(?<![\w./*<{$-])((?:app|ui|tests|packaging|resources|translations)(?:/[a-z_-]+)+)(?![\w.*/-]|/[\w*])"
)
_SPANS = re.compile(r"`([^`\n]+)`|\]\(([^)\s#]+)")
# Headers of the system, what the program names files that it makes, and what stands for any name ("NAME_posix.cpp").
_OTHERS = re.compile(r"unistd\.h|summary\.md|[A-Z]+(?:_\w+)?\.\w+")


class Tree:
    """What a name may stand for: `names` are all files, relative to the root."""

    def __init__(self, names):
        self._paths = set(names)
        for name in names:
            parts = name.split("/")
            self._paths.update("/".join(parts[:count]) for count in range(1, len(parts)))
        self._last_parts = {name.rsplit("/", 1)[-1] for name in names}

    def has(self, named, beside):
        if "/" not in named:
            return named in self._last_parts or bool(_OTHERS.fullmatch(named))
        return named in self._paths or posixpath.normpath(f"{beside}/{named}") in self._paths


def texts_of(name, text):
    """(line, text) of what is prose in a file, and may name others."""
    if name.endswith(CPP_SUFFIXES):
        yield from comments_of(text)
    elif name.endswith(".md"):
        for number, line in enumerate(text.splitlines(), 1):
            for match in _SPANS.finditer(line):
                yield number, match.group(1) or match.group(2)
    else:
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith("#"):
                yield number, line


def check_text(name, text, tree):
    beside = name.rpartition("/")[0]
    findings = []
    for line, said in texts_of(name, text):
        for match in (*_FILE.finditer(said), *_FOLDER.finditer(said)):
            if not tree.has(match.group(1), beside):
                where = line + said.count("\n", 0, match.start())
                findings.append(Finding(name, where, f"there is no {match.group(1)}"))
    return findings


def check(root):
    names = tracked_files(root)
    tree = Tree(names)
    looked_at = [
        name
        for name in names
        if name.endswith((*CPP_SUFFIXES, ".py", ".md", ".cmake", "CMakeLists.txt"))
        and not name.startswith("resources/guide/")  # check_guide.py looks at these
    ]
    return [finding for name in looked_at for finding in check_text(name, read(root, name), tree)], len(looked_at)


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
