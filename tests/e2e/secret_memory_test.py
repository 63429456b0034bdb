#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""After Lock, the memory of the process holds no copy of the token: reads it all, as root may.

Usage: secret_memory_test.py PATH_OF_LOCK_CHILD [unittest's arguments]
"""

import contextlib
import http.server
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import canary

CHILD = None  # from the command line
WITHIN = 2.0  # seconds after Lock
PATIENCE = 30.0
PARTS = ("second half", "middle")
TASK = {"id": "e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90", "status": "processing", "loss_ratio": 0}


class _Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def _answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.tokens.append(self.headers.get("X-Auth-Token"))
        if body:
            task = TASK | {"vif_peer_id": json.loads(body)["vif_peer_detection"]["vif_peer_id"]}
            answer = json.dumps({"request_id": "r", "vif_peer_detection": task}).encode()
        else:
            answer = json.dumps({"request_id": "r", "vif_peer_detections": []}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = _answer


class _Server(http.server.ThreadingHTTPServer):
    request_queue_size = 256  # all connections come at once


@contextlib.contextmanager
def service(certificate=None):
    server = _Server(("127.0.0.1", 0), _Service)
    server.daemon_threads = True
    server.tokens = []
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def make_certificate(folder):
    key, certificate = os.path.join(folder, "key.pem"), os.path.join(folder, "certificate.pem")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    subprocess.run([*command.split(" "), "-keyout", key, "-out", certificate], capture_output=True, check=True)
    return certificate, key


def writable_memory(pid):
    """Name and bytes of each mapping that can be written to."""
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw.. \S+ \S+ \S+ *(.*)", line)
            if not match:
                continue
            start, end = int(match[1], 16), int(match[2], 16)
            memory.seek(start)
            with contextlib.suppress(OSError):  # it went away meanwhile
                yield match[3] or "anonymous", memory.read(end - start)


def copies(pid, secret):
    """Where the secret is, or a part of it: the allocator writes over the first bytes of what is freed."""
    found = []
    needles = {needle: dress for dress, needle in canary.dresses(secret).items()}
    needles[secret[len(secret) // 2 :].encode()] = PARTS[0]
    needles[secret[len(secret) // 4 : len(secret) // 4 + 24].encode()] = PARTS[1]
    for name, data in writable_memory(pid):
        for needle, dress in needles.items():
            count = data.count(needle)
            if count:
                found.append((name, dress, count))
    return found


@unittest.skipUnless(os.geteuid() == 0, "the memory of a hardened process is for root alone")
class Memory(unittest.TestCase):
    def start(self, endpoint, secret, calls, certificate):
        here, there = os.pipe()
        self.addCleanup(os.close, there)
        child = subprocess.Popen(
            [CHILD, str(here), endpoint, str(calls), *([certificate] if certificate else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=[here],
        )
        os.close(here)
        self.addCleanup(child.wait, PATIENCE)
        self.addCleanup(child.kill)
        self.addCleanup(child.stdout.close)
        child.stdin.write(secret.encode() + b"\n")
        child.stdin.close()
        return child, there

    def check(self, secret, calls, tls=False):
        with tempfile.TemporaryDirectory() as folder:
            certificate = make_certificate(folder) if tls else None
            with service(certificate) as server:
                where = f"https://localhost:{server.server_port}" if tls else f"http://127.0.0.1:{server.server_port}"
                child, command = self.start(where, secret, calls, certificate and certificate[0])
                self.assertEqual(child.stdout.readline(), f"used {calls}\n".encode())
                self.assertEqual(server.tokens, [secret] * calls)
                self.assertTrue(copies(child.pid, secret), "before Lock it is there: the search works")
                os.write(command, b"lock\n")
                self.assertEqual(child.stdout.readline(), b"locked\n")
                deadline = time.monotonic() + WITHIN
                while (left := copies(child.pid, secret)) and time.monotonic() < deadline:
                    pass
                self.assertEqual(left, [])

    def test_token_of_usual_size(self):
        self.check(canary.new("token") * 60, 20)

    def test_short_token(self):
        self.check(canary.new("token"), 20)

    def test_longest_token(self):
        self.check((canary.new("token") * 300)[:10240], 20)

    def test_many_calls(self):
        self.check(canary.new("token") * 60, 128)

    def test_over_tls(self):
        self.check(canary.new("token") * 60, 20, tls=True)

    def test_short_token_over_tls(self):
        self.check(canary.new("token"), 20, tls=True)


if __name__ == "__main__":
    CHILD = os.path.abspath(sys.argv.pop(1))
    unittest.main()
