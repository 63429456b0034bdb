# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs peerlight-cli on a terminal of its own, types, and reads what is shown."""

import fcntl
import os
import pty
import select
import subprocess
import termios
import time

from twin_process import PATIENCE, TOKEN, environment, program


class OnTerminal:
    """A program whose standard input and standard error are a terminal; its results go into a pipe."""

    def __init__(self, *arguments, token=TOKEN, **variables):
        self._terminal, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [program(), *arguments],
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            env=environment(token, **variables),
            text=True,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # its own, in the foreground
        )
        os.close(theirs)
        self.shown = ""

    def type(self, text):
        data = text.encode()
        while data:
            data = data[os.write(self._terminal, data) :]

    def wait_for(self, text, times=1):
        self._read_until(lambda: self.shown.count(text) >= times)
        assert self.shown.count(text) >= times, self.shown

    def end(self):
        """Reads to the end; gives exit code and standard output."""
        out = self.process.stdout.read()  # small: it fits into the pipe while the terminal is not read
        self._read_until(lambda: False)
        code = self.process.wait(timeout=PATIENCE)
        self.close()
        return code, out

    def _read_until(self, enough):
        deadline = time.monotonic() + PATIENCE
        while not enough() and time.monotonic() < deadline:
            if not select.select([self._terminal], [], [], PATIENCE)[0]:
                return
            try:
                data = os.read(self._terminal, 65536)
            except OSError:  # how Linux tells that the other side is closed
                return
            self.shown += data.decode()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(timeout=PATIENCE)
        if not self.process.stdout.closed:
            self.process.stdout.close()
            os.close(self._terminal)
