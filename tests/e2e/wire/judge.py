# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to hold of every row, whatever went wrong, and of each what its fault deserves. Gives what does not."""

import datetime
import itertools
import re

from fault_service import TOKEN
from twin_results import documented_exit_code, results, untrue

TICK = 4.0  # seconds beside the deadline, for the start of the program and the end of its last look
_USUAL_SECONDS, _USUAL_MIB = 2.0, 32  # of a run without a fault
ENDINGS = {
    "clear": ("clear", None, False),
    "recovered": ("clear", None, True),
    "test_failed": ("test_failed", None, False),
}
# The answers to a create that say that it was certainly not carried out.
NOT_CARRIED_OUT = {"429": 429, "401": 401}


def ending_of(line):
    """In one word, as the rows name it."""
    seen = (line["outcome"], line["reason_code"], line["recovered"])
    found = [name for name, ending in ENDINGS.items() if ending == seen]
    if found:
        return found[0]
    return line["reason_code"] if line["outcome"] == "unknown" else f"{seen}"


def double_creates(row, posts):
    """Two creates for a peer, unless the answer to the earlier one says that it was not carried out."""
    found = []
    if any(post.peer is None for post in posts) and len(posts) > row.peers:
        found.append(f"{len(posts)} creates for {row.peers} peers, not all of them whole")
    allowed = NOT_CARRIED_OUT[row.sent_again] if row.sent_again else None
    for peer in {post.peer for post in posts} - {None}:
        for earlier, later in itertools.pairwise([post for post in posts if post.peer == peer]):
            if allowed is None or earlier.status != allowed:
                gap = later.at - earlier.at
                found.append(f"{peer} was created twice: {gap:.2f} s after one that was answered {earlier.status}")
    return found


def _tick(seen):
    """A machine, or a build, on which a run without a fault takes long is given more."""
    return TICK + 4 * max(0.0, seen.usual.took - _USUAL_SECONDS)


def _ended(seen):
    """Each peer has one line, and in time; a summary is the last."""
    found = []
    row, run = seen.row, seen.run
    within = (row.within or row.deadline) + row.asleep + _tick(seen)
    lines = run.lines()
    rows = results(lines)
    if sorted(line["peer_id"] for line in rows) != sorted(seen.project.peers):
        found.append(f"{len(rows)} result lines for {row.peers} peers")
    if not lines or lines[-1]["type"] != "summary":
        found.append("no summary at the end")
        return found
    if run.took > within:
        found.append(f"took {run.took:.1f} s, and may take {within:.1f}")
    for line in rows:
        if not line["ended_at"]:
            found.append(f"{line['peer_id']} never ended")
        elif line["started_at"]:
            began, ended = (datetime.datetime.fromisoformat(line[name]) for name in ("started_at", "ended_at"))
            if not -0.001 <= (ended - began).total_seconds() <= row.deadline + row.asleep + _tick(seen):
                found.append(f"{line['peer_id']} ended {ended - began} after its create")
    return found


def _deserved(row, lines, peers, ends):
    by_peer = {line["peer_id"]: line for line in lines}
    found = []
    for place, (peer, wanted) in enumerate(zip(peers, row.ends_of(len(peers), ends), strict=True)):
        line = by_peer.get(peer)
        if line and ending_of(line) not in wanted:
            found.append(f"peer {place} ended as {ending_of(line)} ({line['reason']}), and not as {sorted(wanted)}")
        if line and line["outcome"] == "unknown" and not (line["reason"] and line["reason_code"]):
            found.append(f"peer {place} is unknown without a reason")
    return found


def _nothing_was_given_away(seen):
    found = []
    if seen.world.elsewhere.connections:
        found.append(f"another origin was asked: {seen.world.elsewhere.received[:200]}")
    runs = [run for run in (seen.run, seen.resumed) if run]
    if any(TOKEN in run.out + run.err for run in runs):
        found.append("the token was printed")
    if seen.world.proxy and any(TOKEN.encode() in head for head in seen.world.proxy.heads):
        found.append("the token was sent to the proxy")
    return found


def _memory(row, seen):
    if row.memory is None:
        return []
    usual = seen.usual.peak_mib
    allowed = usual + row.memory * max(1.0, usual / _USUAL_MIB)  # a sanitizer takes several times as much of everything
    return [] if seen.run.peak_mib <= allowed else [f"took {seen.run.peak_mib:.0f} MiB, {allowed:.0f} are allowed"]


def _said(row, seen):
    if not row.said:
        return []
    texts = [seen.run.err, *(line["reason"] or "" for line in results(seen.run.lines()))]
    return [] if any(re.search(row.said, text) for text in texts) else [f"nothing that was said matches {row.said!r}"]


def _of_a_run_without_rows(row, seen):
    """The peers could not be loaded: nothing is sent, and the program says why."""
    found = [] if seen.run.code == row.exit else [f"exit {seen.run.code}, and not {row.exit}"]
    if seen.run.out or seen.posts:
        found.append(f"{len(seen.posts)} creates, and this output: {seen.run.out[:200]}")
    within = (row.within or row.deadline) + _tick(seen)
    return found + ([f"took {seen.run.took:.1f} s"] if seen.run.took > within else [])


def _of_a_resume(row, seen):
    """What was left open is settled without a second create; a peer that had ended has no line."""
    if not row.resumed:
        return []
    lines = results(seen.resumed.lines())
    ends = row.resumed
    peers = [line["peer_id"] for line in lines] if isinstance(ends, str) else seen.project.peers
    found = _deserved(row, lines, peers, ends) + [f"resumed untruly: {line}" for line in untrue(seen.project, lines)]
    if not lines:
        found.append(f"nothing was resumed: exit {seen.resumed.code}, {seen.resumed.err}")
    return found


def _documented_exit_code(lines):
    never_reached = all(line["reason_code"] == "not_sent" for line in lines)
    return 5 if never_reached else documented_exit_code(lines)


def grave_faults_of(seen):
    """What is wrong whatever became of the peers: a second create, a row without an end, something given away."""
    found = [*seen.world.service.trouble, *double_creates(seen.row, seen.posts), *_nothing_was_given_away(seen)]
    return found if seen.row.ends == "nothing" else found + _ended(seen)


def faults_of(seen):
    """Everything that is wrong, in words; nothing if all is as it should be."""
    row, run = seen.row, seen.run
    found = grave_faults_of(seen) + _said(row, seen)
    if row.ends == "nothing":
        found += _of_a_run_without_rows(row, seen)
    else:
        lines = results(run.lines())
        found += _deserved(row, lines, seen.project.peers, row.ends)
        found += [f"untrue: {line}" for line in untrue(seen.project, lines)]
        wanted = _documented_exit_code(lines) if row.exit is None else row.exit
        found += [] if run.code == wanted else [f"exit {run.code}, and not {wanted}"]
    found += _of_a_resume(row, seen) + _memory(row, seen)
    return found + (row.more(seen) if row.more else [])
