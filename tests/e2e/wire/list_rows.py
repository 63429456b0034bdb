# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists that are late, lie, come in pages or have no end; tasks that are gone, and tasks that do not end."""

import itertools

from wire.connection_rows import FOUND, NOT_FOUND
from wire.replies import answered, both, http, lost, on, raw, rewritten, tasks
from wire.row import Row, at_most


def _old_task(world):
    """Each peer has an older task; creates are lost before they are carried out."""
    for number, peer in enumerate(world.project.peers):
        world.project.add_old_task(f"{number:08x}-0000-4000-8000-000000000001", peer)
    return on("create", lost(False))(world)


def _colleague(world):
    """Somebody else starts a task of the same peer while the answer to ours is lost."""
    hook = on("create", lost())(world)

    def both_begin(request):
        if request.kind == "create":
            world.project.add_old_task(f"{request.of_kind:08x}-0000-4000-8000-000000000002", request.peer)
        return hook(request)

    return both_begin


def _two_candidates(seen):
    lines = [line for line in seen.run.lines() if line["type"] == "result"]
    return [f"candidates: {line['candidates']}" for line in lines if len(line["candidates"] or ()) != 2]


def _page(honest, next_marker=lambda rest: rest):
    """One task a page, as a service that sends page_info has it."""
    whole = honest.json["vif_peer_detections"]
    return http(200, honest.json | {"vif_peer_detections": whole[:1], "page_info": {"next_marker": next_marker(whole)}})


def _paged(world):
    _fill(world)
    fails = answered(503)
    page = raw(
        lambda honest: [_page(honest, lambda rest: rest[0]["id"] if len(rest) > 1 else None)],
        end="keep",
        silent=False,
    )

    def hook(request):
        if request.kind != "list":
            return None
        return fails if request.of_kind == 2 else page

    return hook


def _fill(world):
    for number, peer in enumerate(world.project.peers):
        world.project.add_old_task(f"{number:08x}-0000-4000-8000-000000000003", peer)


def _for_ever(world):
    _fill(world)
    same = world.project.peers[0]
    page = raw(lambda honest: [_page(honest, lambda rest: same)], end="keep", silent=False)
    return on("list", page)(world)


def _repeating_inventory(world):
    """Each page brings new interfaces and names the same next one."""
    return on("peers", rewritten(_renumbered(lambda number: "0000")))(world)


def _endless_inventory(world):
    return on("peers", rewritten(_renumbered(str)))(world)


def _renumbered(marker):
    numbers = itertools.count()

    def page(body):
        number = next(numbers)
        changed = [vif | {"id": f"{number}-{vif['id']}"} for vif in body["virtual_interfaces"]]
        return body | {"virtual_interfaces": changed, "page_info": {"next_marker": marker(number)}}

    return page


_ENDLESS = "nothing is sent, exit 5; the program says that the list does not end"


LIST_ROWS = [
    Row(
        "D32",
        "an older task of the peer is in the list, and the create is lost",
        NOT_FOUND + "; the older one is not taken for it",
        "lost_reply",
        _old_task,
    ),
    Row(
        "D33",
        "somebody else starts a task of the peer, and the reply is lost",
        "both are named, neither is taken",
        "ambiguous",
        _colleague,
        more=_two_candidates,
    ),
    Row(
        "D34",
        "the task list has pages, and one fails",
        "it is asked for again; " + FOUND,
        "recovered",
        both(on("create", lost()), _paged),
        deadline=10,
    ),
    Row(
        "D34",
        "the task list's marker repeats for ever",
        "no request without end; the tasks are followed one by one",
        "clear",
        _for_ever,
        more=at_most("list", 60),
    ),
    Row(
        "D34",
        "a page of the interfaces fails once",
        "it is asked for again",
        "clear",
        on("peers", answered(503), last=1),
        all=True,
        within=12,
    ),
    Row(
        "D34",
        "the interfaces' marker repeats for ever",
        _ENDLESS,
        "nothing",
        _repeating_inventory,
        all=True,
        exit=5,
        said="does not end",
        more=at_most("peers", 60),
    ),
    Row(
        "D34",
        "the interfaces' list has no end",
        _ENDLESS,
        "nothing",
        _endless_inventory,
        all=True,
        exit=5,
        said="does not end",
        more=at_most("peers", 60),
    ),
    Row(
        "D35",
        "404 while a task is followed",
        "asked again, then: the service no longer knows it, exit 4",
        "task_gone",
        on("show", answered(404)),
        peers=1,
        deadline=10,
    ),
    Row(
        "D35",
        "the list and a show no longer know a task",
        "asked again, then: the service no longer knows it, exit 4",
        "task_gone",
        both(on("show", answered(404)), on("list", tasks(lambda task: None), first=2)),
        peers=2,
        deadline=12,
        service={"task_seconds": (60, 60)},
    ),
    Row(
        "D36",
        "a task is under way for ever",
        "given up at the deadline, with its id, exit 4",
        "deadline",
        service={"task_seconds": (3600, 3600)},
    ),
]
