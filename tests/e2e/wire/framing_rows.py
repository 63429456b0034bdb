# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are badly framed, too long, or packed; interim and second answers."""

import functools
import gzip
import json

from wire.connection_rows import FOUND
from wire.replies import creates, http, on, raw
from wire.row import Row, each

MEMORY = 48  # MiB that an answer without end may cost beside the usual


def _interim():
    def then_honest(first):
        return raw(lambda honest: [first, honest.raw], end="keep", silent=False)

    interim = {
        "100": b"HTTP/1.1 100 Continue\r\n\r\n",
        "103": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
        "both": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n",
    }
    empty = {
        "204": raw(lambda honest: [b"HTTP/1.1 204 No Content\r\n\r\n"], end="keep"),
        "205": raw(lambda honest: [b"HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n"], end="keep"),
        "200 of no length": raw(lambda honest: [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"], end="keep"),
    }
    known = "one create a peer, and its task is known in the end"
    return [
        *each(
            interim,
            lambda first: Row(
                "D43",
                "an interim answer before the answer to a create",
                known,
                "clear|recovered",
                on("create", then_honest(first)),
            ),
        ),
        *each(empty, lambda meet: Row("D43", "an empty answer to a create", FOUND, "recovered", on("create", meet))),
    ]


def _smuggled():
    """A second answer in the same packet, which would be taken for the answer to the next request."""

    def forged(world):
        fake = {"id": "f" * 8 + "-0000-4000-8000-000000000009", "vif_peer_id": world.project.peers[0]}
        fake |= {"status": "complete", "loss_ratio": 100, "start_time": "", "end_time": ""}
        answer = http(200, {"vif_peer_detection": fake})
        return raw(lambda honest: [honest.raw + answer], end="keep", silent=False)

    known = "the second is not taken for the answer to the next request"
    return [
        Row(
            "D44",
            "two answers in one packet, to the list",
            known,
            "clear|recovered|lost_reply",
            lambda world: on("list", forged(world))(world),
            options=("--max-in-flight", "1"),
        ),
        Row(
            "D44",
            "two answers in one packet, to each create",
            known,
            "clear|recovered|lost_reply",
            lambda world: on("create", forged(world))(world),
            options=("--max-in-flight", "1"),
        ),
    ]


def _flood(honest):
    yield b"HTTP/1.1 200 OK\r\n"
    line = b"X-Filler: " + b"x" * 1014 + b"\r\n"
    for _ in range(50):
        yield line * 1024


def _one_header(honest):
    yield b"HTTP/1.1 200 OK\r\nX-Filler: "
    for _ in range(10):
        yield b"x" * (1 << 20)
    yield b"\r\n" + honest.raw.split(b"\r\n", 1)[1]


def _endless(honest):
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b" " * 65536 + b"\r\n"
    for _ in range(16 * 1024):  # a GiB, which nobody reads
        yield chunk


# Qt reads headers on a thread of its own, in a time that grows with the square of their length. Nothing waits for it
# but the end of the program, and that for 5 s.
_OCCUPIED = {"deadline": 5, "within": 15, "memory": MEMORY}


def _too_much():
    cut = "the reading stops, in time and without the memory; "
    return [
        Row(
            "D45",
            "50 MB of headers to a create",
            cut + "one create a peer; its task is found, or unknown at the deadline",
            "recovered|lost_reply",
            creates(raw(_flood)),
            peers=1,
            **_OCCUPIED,
        ),
        Row(
            "D45",
            "a header of 10 MB to a create",
            cut + "one create a peer; its task is known, or unknown at the deadline",
            "clear|recovered|lost_reply",
            creates(raw(_one_header)),
            peers=1,
            **_OCCUPIED,
        ),
        Row(
            "D46",
            "a body without end to a create",
            cut + FOUND,
            "recovered",
            on("create", raw(_endless)),
            peers=2,
            deadline=8,
            memory=MEMORY,
        ),
        Row(
            "D46",
            "a body without end to a list",
            cut + "not sent, exit 5",
            "not_sent",
            on("list", raw(_endless)),
            exit=5,
            said="too large",
            within=15,
            memory=MEMORY * 2,
        ),
    ]


def _packed(data, headers=(), cut=0):
    body = data[: len(data) - cut]
    return http(200, body, ("Content-Encoding: gzip", *headers))


@functools.cache
def _bomb():
    return gzip.compress(b" " * (64 << 20), 1)


def _coded():
    whole = raw(lambda honest: [_packed(gzip.compress(json.dumps(honest.json).encode()))], end="keep", silent=False)
    short = raw(lambda honest: [_packed(gzip.compress(json.dumps(honest.json).encode()), cut=20)])
    junk = raw(lambda honest: [http(200, b"\x8b\x02\x80" + bytes(range(200)), ("Content-Encoding: br",))])
    return [
        Row(
            "D47",
            "an answer to a create that unpacks to 64 MB",
            "the reading stops; " + FOUND,
            "recovered",
            on("create", raw(lambda honest: [_packed(_bomb())])),
            peers=2,
            memory=MEMORY,
            deadline=8,
        ),
        Row("D47", "gzip, whole", "read as any other answer", "clear", on("create list show", whole)),
        Row("D47", "gzip, cut short", FOUND, "recovered", on("create", short)),
        Row("D47", "br that is none", FOUND, "recovered", on("create", junk)),
    ]


def _lengths():
    forms = {
        "10^20": ("Content-Length: 100000000000000000000",),
        "negative": ("Content-Length: -5",),
        "two that differ": ("Content-Length: 5", "Content-Length: 4000"),
        "no number": ("Content-Length: many",),
        "too short": ("Content-Length: 20",),
        "too long": ("Content-Length: 4000",),
    }

    def meet(headers):
        return raw(lambda honest: [http(200, honest.json, headers, length=None)])

    known = "only a whole answer counts; one create a peer, and its task is known in the end"
    return each(
        forms, lambda headers: Row("D48", "Content-Length", known, "clear|recovered", on("create", meet(headers)))
    )


FRAMING_ROWS = [
    *_interim(),
    *_smuggled(),
    *_too_much(),
    *_coded(),
    *_lengths(),
]
