# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the program: another origin, a proxy, ports that nobody serves, and namespaces of its own."""

import contextlib
import functools
import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

from wire.service import Reader

# The program knows no way to be told of an authority but the system's folder: another one is laid over it, for the
# program alone.
_WITH_TRUST = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
_WITH_TRUST += ['mount --bind "$0" /etc/ssl/certs && exec "$@"']
_WITH_NAMES = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
_WITH_NAMES += ['mount --bind "$0" /etc/ssl/certs && mount --bind "$1" /etc/hosts && shift && exec "$@"']
_WITHOUT_NETWORK = ["unshare", "--map-root-user", "--net"]
_HERE = Path(__file__).parent


def trusting(folder):
    return [*_WITH_TRUST, str(folder)]


def at_names(folder, trusted, names):
    """Beside an authority of its own, hosts: names by address."""
    hosts = Path(folder) / "hosts"
    hosts.write_text("".join(f"{address} {name}\n" for address, name in names.items()), encoding="ascii")
    return [*_WITH_NAMES, str(trusted), str(hosts)]


def without_network():
    return list(_WITHOUT_NETWORK)


def with_silent_names(folder):
    """The one name server takes questions and never answers."""
    return [*_WITHOUT_NETWORK, "--mount", sys.executable, "-B", str(_HERE / "silent_names.py"), str(folder)]


def wall_clock_that_jumps(seconds, after):
    """Of the program alone, that long after its start; nothing else of time changes. No C compiler: it does not."""

    def variables(folder):
        compiler = shutil.which("cc")
        if not compiler:
            return {}
        library = Path(folder) / "wall_clock.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, _HERE / "wall_clock.c"], check=True)
        return {"LD_PRELOAD": str(library), "WALL_CLOCK_JUMPS": str(seconds), "WALL_CLOCK_AFTER": str(after)}

    return variables


@functools.cache
def namespaces_are_allowed():
    for command in ([*_WITH_TRUST, "/etc/ssl/certs", "true"], [*_WITHOUT_NETWORK, "true"]):
        try:
            if subprocess.run(command, capture_output=True, check=False).returncode:
                return False
        except OSError:
            return False
    return True


@functools.cache
def has_ipv6():
    with contextlib.suppress(OSError), socket.create_server(("::1", 0), family=socket.AF_INET6):
        return True
    return False


@contextlib.contextmanager
def refusing_port():
    """Bound, so that nobody else gets it, and not listened to."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield unused.getsockname()[1]


@contextlib.contextmanager
def silent_port(host="127.0.0.1", port=0):
    """A queue that is full: the system drops each further attempt to connect."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with contextlib.ExitStack() as open_ones:
        listener = open_ones.enter_context(socket.socket(family))
        listener.bind((host, port))
        listener.listen(0)
        port = listener.getsockname()[1]
        for _ in range(3):
            waiting = open_ones.enter_context(socket.socket(family))
            waiting.setblocking(False)
            waiting.connect_ex((host, port))
        yield port


class Listener:
    """Takes connections and gives each to a thread; counts them."""

    def __init__(self):
        self.connections, self._open = 0, []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]

    @contextlib.contextmanager
    def serving(self):
        accepting = threading.Thread(target=self._accept, daemon=True)
        accepting.start()
        try:
            yield self
        finally:
            self._listener.shutdown(socket.SHUT_RDWR)
            accepting.join()
            self._listener.close()
            self.hang_up()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                threading.Thread(target=self._guarded, args=(connection,), daemon=True).start()

    def _guarded(self, connection):
        with connection, contextlib.suppress(OSError, EOFError):
            self.converse(connection)

    def hang_up(self):
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def converse(self, connection):
        raise NotImplementedError


class Elsewhere(Listener):
    """Another origin, to which nothing may ever be sent."""

    def __init__(self):
        super().__init__()
        self.received = b""

    def converse(self, connection):
        while data := connection.recv(65536):
            self.received += data
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")


class Proxy(Listener):
    """Refuses CONNECT with an answer, or tunnels to a port of this machine, whatever the host that is asked for."""

    def __init__(self, refusal=None):
        super().__init__()
        self._refusal, self.target, self.heads = refusal, None, []

    def converse(self, connection):
        reader = Reader(connection)
        self.heads.append(reader.until(b"\r\n\r\n"))
        if self._refusal:
            connection.sendall(self._refusal)
            return
        with socket.create_connection(("127.0.0.1", self.target)) as beyond:
            self._open.append(beyond)
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=self._relay, args=(beyond, connection), daemon=True)
            back.start()
            self._relay(connection, beyond)
            back.join()

    def _relay(self, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def clean_environment(home, **more):
    env = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    env.pop("PEERLIGHT_DATA_DIR", None)
    # What has been freed is not to count, or a sanitizer's build could not be measured.
    env["ASAN_OPTIONS"] = ":".join(
        filter(None, [env.get("ASAN_OPTIONS"), "quarantine_size_mb=4", "verify_asan_link_order=0"])
    )
    return env | {"HOME": str(home), "XDG_DATA_HOME": f"{home}/data", "LC_ALL": "C.UTF-8"} | more
