#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is never written here, with the reason. Comments and strings are not looked at, but for open ends."""

import re
import sys
from dataclasses import dataclass

from source_tree import CPP_SUFFIXES, Finding, comments_of, in_folders, line_at, read, run_check, tracked_files
from source_tree import without_comments


@dataclass(frozen=True)
class Rule:
    pattern: re.Pattern
    why: str
    folders: tuple = ("app", "ui", "tests")
    spared: re.Pattern = re.compile(r"(?!)")


def _rule(pattern, why, **more):
    return Rule(re.compile(pattern), why, **more)


_PRODUCT = ("app", "ui")
RULES = (
    _rule(r"\b(?:setI|i)gnoreSslErrors\b", "TLS errors are never ignored"),
    _rule(r"\bsetInsecureFallback\b(?!\(false\))", "a secret is never kept in plain text"),
    _rule(r"\bprocessEvents\b|\bQEventLoop\b", "no nested event loop: give the work a callback"),
    _rule(r"(?<!\w)(?!Q)\w+::instance\s*\(|\bstatic\b[^;{}()]*\binstance\s*\(", "no singleton: pass a reference"),
    _rule(r"\bQ_GLOBAL_STATIC\b", "no global state: pass a reference"),
    _rule(
        r"\b(?:msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\(|\bQThread::sleep\b",
        "nothing sleeps on a thread",
        # On the thread of the history, which has nothing else to do until the file is free: no system has a time-out for it.
        spared=re.compile(r"app/history/process_lock_\w+\.cpp"),
    ),
    _rule(
        r"\bQTest::q(?:Wait|Sleep)\s*\(",
        "a fixed wait is slow or wrong: QTRY_ or QSignalSpy::wait",
        # Takes pictures, and tests nothing: what is gathered is painted by then.
        spared=re.compile(r"tests/screens/screens\.cpp"),
    ),
    _rule(r"\bwaitFor(?!BytesW)\w+\s*\(", "nothing waits on a thread", folders=_PRODUCT),
    _rule(
        r"\bsetHtml\b|\binsertHtml\b|\bappendHtml\b|\bQTextBrowser\b",
        "remote text is plain text",
        folders=_PRODUCT,
        # They lay out pages of the program itself; in those of report::makeRunPage all text is escaped.
        spared=re.compile(r"ui/guide/guide_window\.(?:cpp|h)|ui/report/paper\.cpp"),
    ),
    _rule(r"\bQt::(?:AutoText|RichText|MarkdownText)\b", "remote text is plain text", folders=_PRODUCT),
    _rule(r"(?<![\w:.>])(?:std::|::)?(?:system|popen)\s*\(", "no shell"),
    _rule(
        r"\bSIGNAL\s*\(|\bSLOT\s*\(",
        "connect by function pointers: checked when compiled",
        # QtDBus takes slots by name only
        spared=re.compile(r"app/auth/suspend_watch\.cpp|ui/main/desktop_bus\.cpp|tests/gui/tst_notifier\.cpp"),
    ),
    _rule(
        r"\bQMessageBox::(?:question|warning|information|critical|about)\s*\(|\bQ(?:File|Input|Color|Font)Dialog::get\w*\s*\(",
        "opens a nested event loop: use open() with a slot",
        folders=("ui",),
    ),
    _rule(
        r"\bexec\s*\(",
        "opens a nested event loop: use open(), popup() or start()",
        folders=_PRODUCT,
        # Of SQL in the database's; of a drag in the table's, which Qt starts in no other way.
        spared=re.compile(r"app/main_\w+\.cpp|app/cli/\w+\.cpp|app/history/database\.cpp|ui/peers/peer_table_view\.cpp"),
    ),
    _rule(
        r"\bcurrent(?:DateTime(?:Utc)?|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\b\w+_clock::now\s*\(|\bQElapsedTimer\b",
        "pure code has no clock: take the instant as an argument",
        folders=_PRODUCT,
        spared=re.compile(r"(?!app/insight/|app/report/|app/detection/(?!runner|clock)).*"),
    ),
)
OPEN_ENDS = re.compile(r"\b(?:TODO|FIXME|XXX|HACK|NOLINT(?!NEXTLINE\(|\())")


def check_text(name, text):
    findings = []
    code = without_comments(text)
    for rule in RULES:
        if not in_folders(name, rule.folders) or rule.spared.fullmatch(name):
            continue
        for match in rule.pattern.finditer(code):
            word = " ".join(match.group(0).split())
            findings.append(Finding(name, line_at(code, match.start()), f"'{word}': {rule.why}"))
    for line, comment in comments_of(text):
        for match in OPEN_ENDS.finditer(comment):
            findings.append(Finding(name, line, f"'{match.group(0)}': finish it, or leave it out"))
    return findings


def check(root):
    names = [
        name
        for name in tracked_files(root)
        if name.endswith(CPP_SUFFIXES) and in_folders(name, ("app", "ui", "tests"))
    ]
    findings = [finding for name in names for finding in check_text(name, read(root, name))]
    return findings, len(names)


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
