#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows of ARCHITECTURE.md, read from the includes: who may use whom, no cycles, paths from the root, what is pure,
and where a header may be used that not every system has."""

import re
import sys

from source_tree import CPP_SUFFIXES, Finding, in_folders, line_at, read, run_check, tracked_files, without_comments

CORE = {f"app/{part}" for part in ("platform", "auth", "api", "connection", "inventory", "detection", "history", "insight", "report")}
PLACES = {
    f"ui/{place}"
    for place in ("common", "palette", "preferences", "guide", "peers", "groups", "details", "connection", "lists", "history",
                  "compare", "report", "drill", "main")
}

# A new folder gets a line here, in its own commit, with its place in ARCHITECTURE.md.
ALLOWED = {
    "app/platform": set(),
    "app/auth": {"app/platform"},
    "app/api": {"app/auth", "app/platform"},
    "app/connection": {"app/detection", "app/api", "app/auth", "app/platform"},
    "app/inventory": {"app/api", "app/platform"},
    "app/detection": {"app/api", "app/platform"},
    "app/history": {"app/insight", "app/detection", "app/inventory", "app/api", "app/platform"},
    "app/insight": {"app/detection", "app/inventory", "app/api"},
    "app/report": {"app/insight", "app/detection", "app/inventory", "app/api"},
    "app/simulator": set(),
    "app/cli": CORE | {"app/simulator"},
    "ui/common": CORE,
    "ui/palette": {"ui/common"},
    "ui/preferences": {"ui/common"},
    "ui/guide": {"ui/common"},
    "ui/peers": CORE | {"ui/common"},
    "ui/groups": CORE | {"ui/common", "ui/peers"},
    "ui/details": CORE | {"ui/common"},
    "ui/connection": CORE | {"ui/common"},
    "ui/lists": CORE | {"ui/common"},
    "ui/history": CORE | {"ui/common"},
    "ui/compare": CORE | {"ui/common"},
    "ui/report": CORE | {"ui/common"},
    "ui/drill": {"ui/common"},
    "ui/main": CORE | PLACES - {"ui/main"},
    # The two composition roots. The twin has no window, the window has no twin.
    "app/main_cli.cpp": CORE | {"app/simulator", "app/cli"},
    "app/main_gui.cpp": CORE | {"app/simulator"} | PLACES,
}

# A single header that a folder may use beyond its arrows: (folder, header).
EXCEPTIONS = {("ui/details", "ui/peers/peer_table_roles.h")}

# Values in, values out: no object with signals, no clock, no socket, no file, no thread.
PURE = re.compile(r"app/(insight|report)/|app/detection/(?!runner|clock)")
IMPURE_HEADER = re.compile(
    r"Q(Object|Timer|ElapsedTimer|Thread\w*|Network\w*|Tcp\w+|Udp\w+|Ssl\w+|File|SaveFile|Dir|Settings|Process|EventLoop)"
    r"|Qt(Network|Concurrent)/.*|thread|mutex|future|fstream|iostream"
)

# What not every system has belongs into files that know what to do without it.
SYSTEM_HEADER = re.compile(r"sys/.*|(?:fcntl|io|malloc|poll|pthread|qt_windows|termios|unistd|windows)\.h")
SYSTEM_FILE = re.compile(
    r"app/platform/.*|.*_(?:linux|posix|windows)\.cpp|app/auth/(?:freed_memory|process_hardening|secret_memory)\.cpp"
)

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]*)"|<([^>\n]*)>)', re.MULTILINE)
_GENERATED = re.compile(r"(moc_.*\.cpp|.*\.moc|ui_.*\.h)")


def folder_of(name):
    """The node of a file: "app/api", "ui/peers", or the file itself where it stands beside the folders."""
    return name.rsplit("/", 1)[0] if name.count("/") >= 2 else name


def includes_of(text):
    """(line, quoted path or None, angle path or None) of each include."""
    text = without_comments(text, keep_strings=True)
    for match in _INCLUDE.finditer(text):
        yield line_at(text, match.start()), match.group(1), match.group(2)


def find_cycle(graph):
    """A list of nodes that leads back to its first one, or None. graph: node -> nodes it uses."""
    done = set()
    for start in sorted(graph):
        path, walkers = [start], [iter(sorted(graph.get(start, ())))]
        while walkers and start not in done:
            step = next(walkers[-1], None)
            if step is None:
                done.add(path.pop())
                walkers.pop()
            elif step in path:
                return path[path.index(step) :] + [step]
            elif step not in done:
                path.append(step)
                walkers.append(iter(sorted(graph.get(step, ()))))
    return None


def check_arrow(name, line, target, files):
    if _GENERATED.fullmatch(target):
        return None
    if target not in files:
        return Finding(name, line, f'"{target}" is no file of the tree: includes start at the root')
    user, used = folder_of(name), folder_of(target)
    if user == used or (user, target) in EXCEPTIONS or used in ALLOWED.get(user, set()):
        return None
    return Finding(name, line, f"{user} may not use {used}")


def check(root):
    files = [name for name in tracked_files(root) if in_folders(name, ("app", "ui", "tests"))]
    known = set(files)
    findings, folder_graph, file_graph = [], {}, {}
    sources = [name for name in files if name.endswith(CPP_SUFFIXES) and in_folders(name, ("app", "ui"))]
    for name in sources:
        if folder_of(name) not in ALLOWED:
            findings.append(Finding(name, 1, f"{folder_of(name)} has no line in the table of arrows"))
        for line, quoted, angle in includes_of(read(root, name)):
            if angle and PURE.match(name) and IMPURE_HEADER.fullmatch(angle):
                findings.append(Finding(name, line, f"<{angle}> in code that is pure"))
            if angle and SYSTEM_HEADER.fullmatch(angle) and not SYSTEM_FILE.fullmatch(name):
                findings.append(Finding(name, line, f"<{angle}> is not there on every system: see app/platform"))
            if quoted is None:
                continue
            finding = check_arrow(name, line, quoted, known)
            if finding:
                findings.append(finding)
            if quoted in known:
                file_graph.setdefault(name, set()).add(quoted)
                if folder_of(name) != folder_of(quoted):
                    folder_graph.setdefault(folder_of(name), set()).add(folder_of(quoted))
    for graph in (folder_graph, file_graph):
        cycle = find_cycle(graph)
        if cycle:
            findings.append(Finding(cycle[0], 1, "cycle: " + " -> ".join(cycle)))
    return findings, len(sources)


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
