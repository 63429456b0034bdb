# SPDX-License-Identifier: GPL-3.0-or-later
"""A small Direct Connect service on loopback that misbehaves as it is told, and remembers what it was sent.

Written from the documented API alone: it shares no code with the program. One server holds many projects, each with
its own peers, tasks, tokens and faults. Times are this process's monotonic clock, in seconds.
"""

import contextlib
import dataclasses
import http.server
import json
import random
import re
import socket
import struct
import threading
import time
import uuid

TOKEN = "fault-service-token"
_EMPTY = ("direct-connects", "virtual-gateways", "global-dc-gateways")  # lists in which there is nothing
_LISTS = "|".join(["virtual-interfaces", "vif-peer-detections", *_EMPTY])
_PATH = re.compile(rf"/v3/([0-9a-f]{{32}})/dcaas/({_LISTS})(?:/([0-9a-f-]{{36}}))?")


@dataclasses.dataclass(frozen=True)
class Fault:
    """What goes wrong with one request: whether it is carried out, and what comes back instead of the answer."""

    carried_out: bool
    status: int = 0  # 0: no answer at all, the connection ends
    reset: bool = False  # it ends with RST rather than with FIN
    retry_after: str | None = None


REPLY_LOST = Fault(carried_out=True)
REPLY_RESET = Fault(carried_out=True, reset=True)
REQUEST_LOST = Fault(carried_out=False)
BAD_GATEWAY_AFTER = Fault(carried_out=True, status=502)
BAD_GATEWAY_BEFORE = Fault(carried_out=False, status=502)
_ERRORS = {
    401: ("APIGW.0307", "The token must be updated."),
    404: ("DC.0002", "The resource does not exist."),
    429: ("APIGW.0308", "The throttling threshold has been reached"),
    502: ("APIGW.0201", "Backend unavailable"),
}


@dataclasses.dataclass
class Request:
    number: int  # in its project, from 1
    kind: str  # peers, create, list, show
    of_kind: int  # among those of its kind, from 1
    token: str
    peer: str | None
    at: float
    status: int = 0  # what was answered; 0: nothing


@dataclasses.dataclass
class Create:
    """A create whose whole body arrived, with a good token."""

    peer: str
    token: str
    at: float
    task: str | None = None
    answered: bool = False  # the answer was handed to the system; whether it was read is not known here


@dataclasses.dataclass
class Task:
    id: str
    peer: str
    began: float
    ends: float
    visible: float
    loss: int | None  # None: the test itself fails
    start_time: str

    def body(self, now):
        text = {"id": self.id, "vif_peer_id": self.peer, "start_time": self.start_time}
        if now < self.ends:
            return text | {"status": "processing", "loss_ratio": 0}
        status = "error" if self.loss is None else "complete"
        return text | {"status": status, "loss_ratio": self.loss or 0, "end_time": self.start_time}


def every(n, fault, *kinds):
    """Each n-th request (of these kinds, if some are named) meets the fault."""
    counts = {"all": 0}

    def hook(request):
        if kinds and request.kind not in kinds:
            return None
        counts["all"] += 1
        return fault if counts["all"] % n == 0 else None

    return hook


class Project:
    def __init__(self, peers, seed=1, task_seconds=(0.3, 0.9), losses=(0, 0, 0, 25, 100, None), visible_after=0.0):
        self._random = random.Random(seed)
        self._losses, self._task_seconds = losses, task_seconds
        self.id = self._uuid().replace("-", "")
        self.peers = [self._uuid() for _ in range(peers)]
        self._interfaces = [self._uuid() for _ in range(peers)]
        self.requests, self.creates, self.tasks = [], [], {}
        self.tokens, self.refused_from = {TOKEN}, None  # from which request on they are refused
        self.visible_after = visible_after  # seconds until the list names a new task
        self.fault = lambda request: None  # called in order, one at a time
        self.arrived = lambda request: None  # before the request is carried out
        self.carried_out = lambda request: None  # before the answer leaves
        self._of_kind = {}
        self._lock = threading.Lock()

    def _uuid(self):
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def renew_token(self, token):
        with self._lock:
            self.tokens, self.refused_from = {token}, None

    def creates_of(self, peer):
        return [create for create in self.creates if create.peer == peer]

    def of_kind(self, kind):
        return [request for request in self.requests if request.kind == kind]

    def handle(self, kind, token, item, body, query):
        """Gives the request, the create it is (or None), the fault it meets, status and answer."""
        create = None
        with self._lock:
            self._of_kind[kind] = self._of_kind.get(kind, 0) + 1
            peer = body["vif_peer_detection"]["vif_peer_id"] if kind == "create" else None
            request = Request(len(self.requests) + 1, kind, self._of_kind[kind], token, peer, time.monotonic())
            self.requests.append(request)
            refused = token not in self.tokens or (self.refused_from and request.number >= self.refused_from)
            fault = None if refused else self.fault(request)
            if kind == "create" and not refused:
                create = Create(peer, token, request.at)
                self.creates.append(create)
        if refused:
            return request, create, None, 401, None
        self.arrived(request)
        if fault and not fault.carried_out:
            return request, create, fault, fault.status, None
        with self._lock:
            status, answer = self._carry_out(kind, item, create, query)
        self.carried_out(request)
        return request, create, fault, fault.status if fault else status, answer

    def _carry_out(self, kind, item, create, query):
        now = time.monotonic()
        if kind == "peers":
            return 200, {"virtual_interfaces": [self._interface(number) for number in range(len(self.peers))]}
        if kind == "create":
            task = self._begin(create.peer, now)
            create.task = task.id
            return 200, {"vif_peer_detection": task.body(now)}
        if kind == "show":
            task = self.tasks.get(item)
            return (200, {"vif_peer_detection": task.body(now)}) if task else (404, None)
        visible = sorted((task for task in self.tasks.values() if task.visible <= now), key=lambda task: task.id)
        after = [task for task in visible if task.id > query.get("marker", "")]
        return 200, {"vif_peer_detections": [task.body(now) for task in after[: int(query.get("limit", 2000))]]}

    def _begin(self, peer, now):
        ends = now + self._random.uniform(*self._task_seconds)
        start_time = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())
        loss = self._random.choice(self._losses)
        task = Task(self._uuid(), peer, now, ends, now + self.visible_after, loss, start_time)
        self.tasks[task.id] = task
        return task

    def add_old_task(self, task_id, peer):
        """A task that this run did not create, complete and in the list at once."""
        now = time.monotonic()
        self.tasks[task_id] = Task(task_id, peer, now, now, now, 0, "2026-01-02 03:04:05")

    def _interface(self, number):
        peer = {"id": self.peers[number], "name": f"peer-{number:03}", "remote_gateway_ip": "203.0.113.2/30"}
        return {"id": self._interfaces[number], "name": f"vif-{number:03}", "vif_peers": [peer]}


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_GET(self):
        self._serve("GET")

    def do_POST(self):
        self._serve("POST")

    def _serve(self, method):
        length = int(self.headers.get("Content-Length", 0))
        data = self.rfile.read(length)
        path, _, tail = self.path.partition("?")
        match = _PATH.fullmatch(path)
        if len(data) < length or not match or match[1] not in self.server.projects:
            self.close_connection = True
            return
        query = dict(pair.split("=", 1) for pair in tail.split("&") if "=" in pair)
        if match[2] in _EMPTY:  # no fault, and nothing to remember
            self._send(200, {match[2].replace("-", "_"): [], "request_id": uuid.uuid4().hex}, None)
            return
        kind = "peers" if match[2] == "virtual-interfaces" else "show" if match[3] else "list"
        project = self.server.projects[match[1]]
        request, create, fault, status, answer = project.handle(
            "create" if method == "POST" else kind,
            self.headers.get("X-Auth-Token", ""),
            match[3],
            json.loads(data) if data else None,
            query,
        )
        if not status:
            self._end_connection(fault)
            return
        if status in _ERRORS:
            code, message = _ERRORS[status]
            answer = {"error_code": code, "error_msg": message}
        request.status = status
        self._send(status, dict(answer, request_id=uuid.uuid4().hex), fault.retry_after if fault else None)
        if create:
            create.answered = status == 200

    def _send(self, status, body, retry_after):
        data = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n"
        if retry_after is not None:
            head += f"Retry-After: {retry_after}\r\n"
        self.wfile.write(head.encode() + b"\r\n" + data)

    def _end_connection(self, fault):
        self.close_connection = True
        if fault.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()  # the server's shutdown() of it fails then, and no FIN is sent


class _Server(http.server.ThreadingHTTPServer):
    request_queue_size = 512
    daemon_threads = False
    block_on_close = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.projects = {}
        self._open = set()
        self._open_lock = threading.Lock()

    def process_request(self, request, client_address):
        with self._open_lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request):
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        pass  # a client that was killed; what a test wants to know it asks the project

    def hang_up(self):
        with self._open_lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class FaultService:
    def __init__(self, *projects):
        self._server = _Server()
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"
        for project in projects:
            self.add(project)

    def add(self, project):
        self._server.projects[project.id] = project
        return project

    def where(self, project):
        """The options that lead to it."""
        return ["--endpoint", self.endpoint, "--project-id", project.id]

    @contextlib.contextmanager
    def serving(self):
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.hang_up()
            self._server.server_close()  # waits for the thread of each connection
            thread.join()
