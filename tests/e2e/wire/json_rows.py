# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that came whole and are not what is documented."""

import json
import uuid

from fault_service import Task
from wire.connection_rows import FOUND
from wire.replies import Gather, Honest, creates, detection, http, on, raw, rewritten, tasks
from wire.row import Row, each

_ANY = str(uuid.UUID(int=0))
_TASK = Task(_ANY, _ANY, began=0, ends=1, visible=0, loss=0, start_time="2026-01-02 03:04:05")
_LENGTH = len(json.dumps(Honest(200, {"vif_peer_detection": _TASK.body(0)}).json))  # each answer has as many
_AT_ONCE = 64  # creates on the wire


def _prefixes(first):
    """The first peer's answer is cut to so many bytes, the second's to one more, and so on.

    All of them are answered when all have arrived: the program slows down when creates fail one after the other.
    """
    lengths = range(first, min(first + _AT_ONCE, _LENGTH))

    def cut(length):
        def parts(honest):
            whole = json.dumps(honest.json).encode()
            if len(whole) != _LENGTH:
                raise ValueError(f"an answer of {len(whole)} bytes rather than {_LENGTH}")
            return [Gather(len(lengths)), http(200, whole[:length])]

        return raw(parts, end="keep")

    return Row(
        "D50",
        "every prefix of the answer to a create",
        FOUND,
        "recovered",
        creates(*(cut(length) for length in lengths)),
        f"{lengths[0]} to {lengths[-1]} bytes",
        peers=len(lengths),
        options=("--max-in-flight", str(_AT_ONCE)),
        deadline=15,
    )


def _contents():
    forms = [b"", b"null", b"[]", b'"x"', b"{}", b"0", b"<html></html>", b"\xef\xbb\xbf", b"\xff\xfe{}", b"[" * 5000]
    forms += [b'{"vif_peer_detection": null}', b'{"vif_peer_detection": []}', b'{"vif_peer_detection": {"id": null}}']
    return creates(*(rewritten(lambda body, form=form: form) for form in forms)), len(forms)


def _ids(world):
    peers = world.project.peers
    changes = [
        lambda task: task | {"id": 5},
        lambda task: task | {"id": ""},
        lambda task: task | {"id": None},
        lambda task: task | {"id": [task["id"]]},
        lambda task: task | {"id": {"id": task["id"]}},
        lambda task: {name: value for name, value in task.items() if name != "id"},
        lambda task: task | {"vif_peer_id": peers[0]},
        lambda task: task | {"vif_peer_id": 7},
        lambda task: task | {"id": "../../../etc/passwd"},
        lambda task: task | {"id": "x" * 100000},
    ]
    return creates(*(detection(change) for change in changes))(world)


def _old_id(world):
    known = "00000000-0000-4000-8000-000000000004"
    world.project.add_old_task(known, world.project.peers[0])
    return on("create", detection(lambda task: task | {"id": known}))(world)


def _same_id_twice(world):
    first = {}

    def same(task):
        return task | {"id": first.setdefault("id", task["id"])}

    return on("create", detection(same))(world)


def _for_the_first(change):
    """The first peer's task is told in another way, wherever it is named; the others' are not."""

    def script(world):
        def told(task):
            return change(task) if task["vif_peer_id"] == world.project.peers[0] else task

        return on("list show", tasks(told))(world)

    return script


def _ended_with(**other):
    return _for_the_first(lambda task: task | other if task["status"] == "complete" else task)


def _words():
    forms = {"an unknown word": "paused", "null": None, "a number": 3, "an empty text": "", "an object": {"a": 1}}
    honest = ("not_understood", "clear", "clear", "clear")
    said = "kept as text, never a result; exit 4, and the others are not touched"
    return [
        Row("D37", "the status `error`", "test failed, exit 2", "test_failed", service={"losses": (None,)}),
        *each(
            forms,
            lambda word: Row("D37", "a status that is not documented", said, honest, _ended_with(status=word)),
        ),
        Row(
            "D37",
            "no status",
            said,
            honest,
            _for_the_first(lambda task: {k: v for k, v in task.items() if k != "status"}),
        ),
        Row(
            "D38",
            "a task goes back from complete to processing",
            "the first result stays",
            "clear",
            _back_again,
            service={"task_seconds": (2, 2)},
        ),
    ]


def _back_again(world):
    told = set()

    def change(task):
        if task["vif_peer_id"] != world.project.peers[0]:
            return task
        if task["id"] in told:
            return task | {"status": "processing", "loss_ratio": 0}
        told.add(task["id"])
        return task | {"status": "complete", "loss_ratio": 0}

    return on("list show", tasks(change))(world)


def _losses():
    forms = {"a text": "5", "-1": -1, "101": 101, "10^9": 10**9, "5.5": 5.5, "null": None, "a list": [5], "true": True}
    said = "no number is shown, exit 4; the others are not touched"
    honest = ("not_understood", "clear", "clear", "clear")
    return [
        *each(
            forms,
            lambda loss: Row("D51", "a loss that is no percentage", said, honest, _ended_with(loss_ratio=loss)),
        ),
        Row(
            "D51",
            "the loss is missing",
            said,
            honest,
            _for_the_first(lambda task: {k: v for k, v in task.items() if k != "loss_ratio"}),
        ),
        Row(
            "D51",
            "a list with members that are no tasks",
            "the others are not touched",
            "clear",
            on("list", rewritten(_with_rubbish)),
        ),
        Row(
            "D51",
            "the member for the list is none",
            "the tasks are followed one by one",
            "clear",
            on("list", rewritten(lambda body: body | {"vif_peer_detections": {}})),
            deadline=10,
        ),
    ]


def _with_rubbish(body):
    rubbish = [None, 5, "x", [], {}, {"id": 5}, {"id": "", "vif_peer_id": None}, [[[]]]]
    return body | {"vif_peer_detections": rubbish + body["vif_peer_detections"]}


def _many(world):
    for number in range(1996):
        world.project.add_old_task(
            f"{number:08x}-1111-4000-8000-000000000005", f"{number:08x}-2222-4000-8000-00000000000a"
        )
    return lambda request: None


def _huge(body):
    return body | {"filler": "x" * ((16 << 20) + 1)}


JSON_ROWS = [
    Row(
        "D39",
        "the id, or the peer, in the answer to a create is none, or another's",
        FOUND,
        "recovered",
        _ids,
        peers=10,
        options=("--max-in-flight", "64"),
    ),
    Row(
        "D39",
        "a create is answered with the id of an older task",
        "it is not taken for the new one; " + FOUND,
        "recovered",
        _old_id,
        peers=1,
    ),
    Row(
        "D39",
        "creates are answered with the same id",
        "no two peers share a task",
        ("clear", "recovered", "recovered", "recovered"),
        _same_id_twice,
        options=("--max-in-flight", "1"),
        deadline=8,
    ),
    *(_prefixes(first) for first in range(0, _LENGTH, _AT_ONCE)),
    Row(
        "D50",
        "answers to creates without a task: empty, `null`, `[]`, text, HTML, 5,000 levels, and more",
        FOUND,
        "recovered",
        _contents()[0],
        peers=_contents()[1],
        options=("--max-in-flight", "64"),
    ),
    *_words(),
    *_losses(),
    Row("D52", "a list of 2,000 tasks", "results as with a short one", "clear", _many),
    Row(
        "D52",
        "a list of 16 MB and a byte",
        "it is not read to its end; not sent, exit 5",
        "not_sent",
        on("list", rewritten(_huge)),
        exit=5,
        said="too large",
        within=15,
    ),
]
