# SPDX-License-Identifier: GPL-3.0-or-later
"""What one request meets, as data: whether it is carried out, what comes back byte by byte, how the connection ends."""

import collections.abc
import dataclasses
import json

_ERRORS = {
    400: ("DC.0001", "The parameter is invalid."),
    401: ("APIGW.0307", "The token must be updated."),
    403: ("APIGW.0302", "The IAM user is not allowed to access the API."),
    404: ("DC.0002", "The resource does not exist."),
    409: ("DC.1118", "The resource is locked."),
    429: ("APIGW.0308", "The throttling threshold has been reached"),
    500: ("DC.0003", "System error."),
    502: ("APIGW.0201", "Backend unavailable"),
    503: ("APIGW.0201", "Backend unavailable"),
    504: ("APIGW.0201", "Backend timeout"),
}
_UNWRITTEN = object()


@dataclasses.dataclass(frozen=True)
class Gather:
    """Wait until so many creates have arrived."""

    creates: int


@dataclasses.dataclass(frozen=True)
class Honest:
    """What the service would have answered."""

    status: int
    body: dict | None
    query: dict = dataclasses.field(default_factory=dict)

    @property
    def json(self):
        if self.body is not None:
            return {"request_id": "5f3b2c10-wire"} | self.body
        code, message = _ERRORS.get(self.status, _ERRORS[404])
        return {"error_code": code, "error_msg": message, "request_id": "5f3b2c10-wire"}

    @property
    def raw(self):
        return http(self.status, self.json)


@dataclasses.dataclass(frozen=True)
class Meet:
    parts: collections.abc.Callable  # of Honest: bytes, pauses in seconds, Gather, things to do
    carried_out: bool = True
    status: int = 200
    end: str = "keep"  # or close (FIN), reset (RST), deaf (stays open, nothing more is read)
    silent: bool = False  # nothing is sent that says what became of the request


def http(status, body=b"", headers=(), length=_UNWRITTEN, content_type="application/json"):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {content_type}"]
    length = len(data) if length is _UNWRITTEN else length
    lines += [] if length is None else [f"Content-Length: {length}"]
    return "\r\n".join([*lines, *headers, "", ""]).encode("latin-1") + data


HONEST = Meet(lambda honest: [honest.raw])


def lost(carried_out=True, end="close", after=0.0):
    """No answer: the connection ends, after some seconds."""
    return Meet(lambda honest: [after] if after else [], carried_out, 0, end, silent=True)


def answered(status, body=_UNWRITTEN, headers=(), carried_out=False, end="keep", content_type="application/json"):
    """A whole answer of that status; without a body, the documented error."""

    def parts(honest):
        content = Honest(status, None).json if body is _UNWRITTEN else body
        return [http(status, content, headers, content_type=content_type)]

    return Meet(parts, carried_out, status, end)


def rewritten(change, end="keep"):
    """The answer with other contents: `change` gives the new JSON, or bytes, from the honest one."""
    return Meet(lambda honest: [http(honest.status, change(json.loads(json.dumps(honest.json))))], end=end)


def raw(parts, carried_out=True, end="close", silent=True):
    return Meet(parts, carried_out, 200, end, silent)


def detection(change):
    """`change` of the task in the answer to a create or a show."""

    def of(body):
        task = body["vif_peer_detection"]
        return body | {"vif_peer_detection": change(task) or task}

    return rewritten(of)


def tasks(change):
    """`change` of each task that a list names; None leaves it out. The same for a show, where it is one."""

    def of(body):
        if "vif_peer_detection" in body:
            return body | {"vif_peer_detection": change(body["vif_peer_detection"]) or {}}
        kept = [change(task) for task in body["vif_peer_detections"]]
        return body | {"vif_peer_detections": [task for task in kept if task is not None]}

    return rewritten(of)


# Scripts. Each is a function of the world of a row that gives the hook of its service.


def on(kind, meet, first=1, last=None):
    """The requests of a kind meet it, from the first to the last that are named; all if none is."""

    def hook(request):
        within = request.of_kind >= first and (last is None or request.of_kind <= last)
        return meet if request.kind in kind.split() and within else None

    return lambda world: hook


def creates(*meets):
    """The create of the first peer meets the first, and so on; each time that it is sent."""

    def script(world):
        def hook(request):
            place = world.project.peers.index(request.peer) if request.kind == "create" else len(meets)
            return meets[place] if place < len(meets) else None

        return hook

    return script


def both(*scripts):
    """The first that has something for a request decides."""

    def script(world):
        hooks = [each(world) for each in scripts]
        return lambda request: next((meet for hook in hooks if (meet := hook(request))), None)

    return script


def honest(world):
    return lambda request: None
