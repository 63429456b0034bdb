# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts peerlight-cli and waits for what it says, never for a time. Standard library only."""

import contextlib
import json
import os
import queue
import subprocess
import tempfile
import threading

PATIENCE = 30.0  # seconds; only a test that fails waits this long
PROJECT = "b197c48159d44a66b32c538c3f8da89a"
TOKEN = "demo-token"
KEPT = ("PEERLIGHT_CLI", "PEERLIGHT_DATA_DIR", "PEERLIGHT_LONG", "PEERLIGHT_KILL_SEED")
_FOLDERS = tempfile.TemporaryDirectory(prefix="peerlight-twin-")
PEER = "1158951c-a6f1-40a0-af88-632817fd24ac"


def program():
    return os.environ["PEERLIGHT_CLI"]


def environment(token=TOKEN, **variables):
    """`variables`: of PEERLIGHT_, without that."""
    env = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    for name in [name for name in env if name.startswith("PEERLIGHT_") and name not in KEPT]:
        del env[name]
    # A history of its own: what another test left open is told of on standard error.
    env.setdefault("PEERLIGHT_DATA_DIR", tempfile.mkdtemp(dir=_FOLDERS.name))
    if token is not None:
        env["PEERLIGHT_TOKEN"] = token
    env.update({f"PEERLIGHT_{name}": value for name, value in variables.items()})
    return env


def has_address_sanitizer(path):
    """Whether a program was built with it: its memory is not its own then."""
    with open(path, "rb") as file:
        return b"__asan_init" in file.read()


class Run:
    """A finished program: exit code and both outputs."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"

    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments, token=TOKEN, stdin="", patience=PATIENCE, **variables):
    done = subprocess.run(
        [program(), *arguments],
        input=stdin.encode(),
        capture_output=True,
        env=environment(token, **variables),
        timeout=patience,
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


class Running:
    """A program that still runs; its lines of standard output can be waited for."""

    def __init__(self, *arguments, token=TOKEN, **variables):
        self.process = subprocess.Popen(
            [program(), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(token, **variables),
            text=True,
        )
        self._lines = queue.Queue()
        self._err = []
        self._readers = [
            threading.Thread(target=self._read_out, daemon=True),
            threading.Thread(target=self._read_err, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read_out(self):
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _read_err(self):
        self._err.extend(self.process.stderr)

    def line(self):
        """The next line of standard output; None at its end."""
        return self._lines.get(timeout=PATIENCE)

    def signal(self, number):
        self.process.send_signal(number)

    def end(self):
        """Waits for the end by itself; gives what was not read yet."""
        code = self.process.wait(timeout=PATIENCE)
        for reader in self._readers:
            reader.join(timeout=PATIENCE)
        rest = list(iter(self._lines.get_nowait, None))
        self.close()
        return Run(code, "\n".join(rest), "".join(self._err))

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()
        self.process.stderr.close()


@contextlib.contextmanager
def simulator(*arguments):
    """A simulator on a free port; gives the options that lead to it."""
    running = Running("simulate", "--port", "0", *arguments)
    try:
        first = running.line()
        assert first and first.startswith("listening "), f"first line: {first!r}"
        port = int(first.split(" ")[1])
        yield ["--endpoint", f"http://127.0.0.1:{port}", "--project-id", PROJECT]
    finally:
        running.close()
