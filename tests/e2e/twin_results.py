# SPDX-License-Identifier: GPL-3.0-or-later
"""What peerlight-cli's results have to look like, judged by what the fault service really did."""

import collections

LOST = "lost_reply"


def results(lines):
    return [line for line in lines if line["type"] == "result"]


def outcome_of(loss):
    if loss is None:
        return "test_failed"
    return "clear" if loss == 0 else "unreachable" if loss == 100 else "degraded"


def documented_exit_code(lines):
    """Of rows of which some came to the service; 3 and 5 are for those of which none did."""
    outcomes = {line["outcome"] for line in lines}
    if outcomes & {"degraded", "unreachable"}:
        return 1
    return 2 if "test_failed" in outcomes else 4 if "unknown" in outcomes else 0


def untrue(project, lines):
    """The lines that say something else than what the service measured, or name a task that is not the peer's."""
    found = []
    for line in lines:
        task = project.tasks.get(line["detection_id"])
        if line["detection_id"] and (not task or task.peer != line["peer_id"]):
            found.append(line)
        elif line["outcome"] == "unknown":
            if line["loss_percent"] is not None or not line["reason_code"]:
                found.append(line)
        elif not task or (line["outcome"], line["loss_percent"]) != (outcome_of(task.loss), task.loss):
            found.append(line)
    return found


def repeated(values):
    return [value for value, count in collections.Counter(values).items() if count > 1]
