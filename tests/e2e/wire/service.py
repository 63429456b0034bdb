# SPDX-License-Identifier: GPL-3.0-or-later
"""A Direct Connect service on a bare socket: what it carries out is the documented API, what it sends is scripted.

No HTTP library stands between a script and the wire, so an answer may be anything, or end anywhere. What arrived is
written down before the script has its turn: no fault can hide a create.
"""

import contextlib
import dataclasses
import json
import re
import socket
import ssl
import struct
import threading
import time

from wire.replies import HONEST, Gather, Honest

_PATH = re.compile(r"/v3/[0-9a-f]{32}/dcaas/(virtual-interfaces|vif-peer-detections)(?:/([0-9a-f-]{36}))?")
_PEER = re.compile(rb'"vif_peer_id":\s*"([0-9a-f-]{36})"')


@dataclasses.dataclass
class Post:
    """A create of whose body at least one byte arrived."""

    peer: str | None  # None: it was cut off before the peer's id
    at: float
    status: int = 0  # what was answered; 0: nothing, or nothing that is an answer


class Reader:
    """Bytes of a connection up to a mark or a count; EOFError when it ends before, with what had come in `left`."""

    def __init__(self, connection):
        self._connection, self.left = connection, b""

    def _more(self):
        data = self._connection.recv(65536)
        if not data:
            raise EOFError
        self.left += data

    def until(self, mark):
        while mark not in self.left:
            self._more()
        found, self.left = self.left.split(mark, 1)
        return found

    def exactly(self, count):
        while len(self.left) < count:
            self._more()
        found, self.left = self.left[:count], self.left[count:]
        return found


class RawService:
    def __init__(
        self,
        project,
        hook=lambda request: None,
        accepted=lambda number: None,
        tls=None,
        receive_buffer=0,
        idle=None,
        host="127.0.0.1",
    ):
        """`hook` and `accepted` give the Meet of a request, or of a connection; `tls` the context of a connection."""
        self.project, self._accepted, self._tls, self._idle = project, accepted, tls, idle
        project.fault = hook
        self.posts, self.connections, self.body_bytes = [], 0, 0
        self.trouble = []  # what the service itself did wrong: a test must not pass by it
        self._arrival, self._stopped = threading.Condition(), threading.Event()
        self._open, self._threads = set(), []
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=512)
        if receive_buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.port = self._listener.getsockname()[1]

    @contextlib.contextmanager
    def serving(self):
        accepting = threading.Thread(target=self._accept, daemon=True)
        accepting.start()
        try:
            yield self
        finally:
            self._stopped.set()
            self._listener.shutdown(socket.SHUT_RDWR)  # close() alone does not wake accept()
            accepting.join()
            self._listener.close()
            self.hang_up()
            for thread in self._threads:
                thread.join()

    def hang_up(self):
        """Ends every connection that is open."""
        with self._arrival:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._converse, args=(connection, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _converse(self, connection, number):
        with self._arrival:
            self._open.add(connection)
        try:
            context = self._tls(number) if self._tls else None
            if context:
                connection = self._encrypt(connection, context)
                connection.do_handshake()
            self._talk(connection, number)
        except (EOFError, OSError):
            pass  # the other side ended it, or the fault did: what arrived is written down already
        except Exception as error:  # noqa: BLE001
            self.trouble.append(repr(error))
        finally:
            with self._arrival:
                self._open = {other for other in self._open if other.fileno() != -1 and other is not connection}
            connection.close()

    def _encrypt(self, connection, context):
        with self._arrival:
            self._open.discard(connection)  # wrapping takes its descriptor away
        connection = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._arrival:
            self._open.add(connection)
        return connection

    def _talk(self, connection, number):
        meet = self._accepted(number)
        if meet:
            self._play(connection, meet, None)
            self._end(connection, meet)
            return
        reader = Reader(connection)
        while self._answer(connection, reader):
            pass

    def _answer(self, connection, reader):
        """One request; gives whether the connection goes on."""
        connection.settimeout(self._idle)
        head = reader.until(b"\r\n\r\n").decode("latin-1").split("\r\n")
        connection.settimeout(None)
        method, target, _ = head[0].split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        body = self._body(reader, method, int(headers.get("content-length", 0)))
        post = self._written_down(body) if method == "POST" else None
        path, _, tail = target.partition("?")
        match = _PATH.fullmatch(path)
        if not match:
            raise ValueError(f"asked for {target}")
        kind = "create" if post else "peers" if match[1] == "virtual-interfaces" else "show" if match[2] else "list"
        query = dict(pair.split("=", 1) for pair in tail.split("&") if "=" in pair)
        token = headers.get("x-auth-token", "")
        handled = self.project.handle(kind, token, match[2], json.loads(body) if body else None, query)
        request, create, meet, status, answer = handled
        meet = meet or HONEST
        request.status = status
        if post:
            post.status = 0 if meet.silent else status
        self._play(connection, meet, Honest(status, answer, query))
        if create:
            create.answered = status == 200
        if meet.end != "keep":
            self._end(connection, meet)
        return meet.end == "keep"

    def _body(self, reader, method, length):
        try:
            body = reader.exactly(length)
        except (EOFError, OSError):
            if method == "POST" and reader.left:
                self._written_down(reader.left)
            raise
        self.body_bytes += len(body)
        return body

    def _written_down(self, body):
        peer = _PEER.search(body)
        post = Post(peer[1].decode() if peer else None, time.monotonic())
        with self._arrival:
            self.posts.append(post)
            self._arrival.notify_all()
        return post

    def _play(self, connection, meet, honest):
        """Sends what the script says: bytes; a pause, in seconds; a wait for other creates; or something to be done."""
        for part in meet.parts(honest):
            if isinstance(part, bytes):
                connection.sendall(part)
            elif isinstance(part, Gather):
                with self._arrival:
                    self._arrival.wait_for(lambda count=part.creates: len(self.posts) >= count, timeout=20)
            elif callable(part):
                part()
            elif self._stopped.wait(part):
                raise EOFError

    def _end(self, connection, meet):
        if meet.end == "deaf":
            self._stopped.wait()
            self._write_down_unread(connection)
        elif meet.end == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif meet.end == "close" and not isinstance(connection, ssl.SSLSocket):
            # close() with a request in the buffer would be an RST, which is another row's fault.
            connection.shutdown(socket.SHUT_WR)

    def _write_down_unread(self, connection):
        """What the system had taken in for a service that read nothing has arrived all the same."""
        connection.setblocking(False)
        unread = b""
        with contextlib.suppress(OSError):
            while data := connection.recv(65536):
                unread += data
        for request in unread.split(b"POST /")[1:]:
            self._written_down(request)
