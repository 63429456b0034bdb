# SPDX-License-Identifier: GPL-3.0-or-later
"""A fault as one row of data: what goes wrong, and what has to come out of it."""

import collections.abc
import dataclasses
import re

from wire.replies import honest

DEADLINE = 5  # seconds; --deadline of a row that names no other


@dataclasses.dataclass(frozen=True)
class Row:
    number: str  # of the list of faults, D1 to D62
    fault: str
    checked: str  # beside what is checked of each row
    ends: str | tuple  # how each peer ends, or all of them: see judge.ENDINGS; "a|b" where both are right
    script: collections.abc.Callable = honest  # of the World; gives the hook of its service
    case: str = ""  # which of several forms of the fault
    exit: int | None = None  # None: what the README says of such ends
    said: str = ""  # a pattern that standard error, or the reason of each row without a result, has to match
    sent_again: str = ""  # why a peer may see a second create: the answer that says that the first was not carried out
    peers: int = 4
    options: tuple = ()
    all: bool = False  # --all, rather than the peers by name
    deadline: int = DEADLINE
    within: float | None = None  # seconds that the whole run may take; None: the deadline, and a little
    service: dict = dataclasses.field(default_factory=dict)  # of fault_service.Project
    accepted: collections.abc.Callable | None = None  # of the World; gives a Meet for a connection's number, or None
    receive_buffer: int = 0
    idle: float | None = None  # seconds after which the service closes a connection that nothing is asked on
    place: str = "http"  # where the program is sent; "tls ..." names one of world.Certificates.contexts
    trusts: bool = True  # the authority of the certificates
    refused_anyway: bool = False  # and without a namespace in which it could be trusted, too
    proxy: bytes | bool | None = False  # the environment names one: it tunnels, refuses with this, or (None) is gone
    more: collections.abc.Callable | None = None  # of the Seen; gives what is wrong
    renewed: str = ""  # the only token that is good for the resume
    resumed: str | tuple | None = None  # how the peers that were left open end in a resume that follows
    memory: int | None = None  # how many MiB more than without a fault the program may take
    environment: collections.abc.Callable = lambda folder: {}  # what else the program's has; made in a folder
    asleep: float = 0  # seconds for which the program was stopped
    long: bool = False  # only with PEERLIGHT_LONG=1
    expected_failure: str = ""  # why it is known to fail

    @property
    def name(self):
        return " ".join(part for part in (self.number, self.fault, self.case) if part)

    def ends_of(self, peers, ends):
        ends = (ends,) * peers if isinstance(ends, str) else ends
        return [set(end.split("|")) for end in ends]


@dataclasses.dataclass(frozen=True)
class Other:
    """A fault that another test is about."""

    number: str
    fault: str
    checked: str
    where: str  # "FILE NAME_OF_A_TEST", the file from the root of the tests


def each(cases, row):
    """One row for each form of a fault: `row` makes it from the form."""
    return [dataclasses.replace(row(form), case=case) for case, form in cases.items()]


def at_most(kind, most):
    """A check of what arrived: so many requests of a kind, and no more."""

    def check(seen):
        count = len(seen.requests(kind))
        return [f"{count} requests of the kind {kind}"] if count > most else []

    return check


def _first_number(row):
    return int(re.search("[0-9]+", row.number)[0])


def table(rows, others):
    """The rows as Markdown, by number: forms of one fault in one line."""
    lines = ["| number | fault | what is checked |", "| --- | --- | --- |"]
    grouped = {}
    for row in sorted([*rows, *others], key=_first_number):
        if isinstance(row, Other):
            grouped[(row.number, row.fault, f"{row.checked} (in `{row.where}`)", False, "")] = []
            continue
        grouped.setdefault((row.number, row.fault, row.checked, row.long, row.expected_failure), []).append(row.case)
    for (number, fault, checked, long, failure), cases in grouped.items():
        forms = ", ".join(case for case in cases if case)
        fault = f"{fault}: {forms}" if forms else fault
        checked += " (long)" if long else ""
        checked += f" (fails still: {failure})" if failure else ""
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in (number, fault, checked)) + " |")
    return "\n".join(lines) + "\n"
