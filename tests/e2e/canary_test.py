#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A token that can be recognised goes through the twin, and is then looked for in every byte that came out of it.

Usage: canary_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import base64
import concurrent.futures
import contextlib
import gzip
import http.server
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile

import canary
from twin_process import PATIENCE, PEER, PROJECT, environment, program, simulator

FAULTS = (
    "expired-token",
    "bad-gateway",
    "half-body",
    "captive-portal",
    "redirect",
    "documented-400",
)


class _Echo(http.server.BaseHTTPRequestHandler):
    """Answers with the token of the request, in the place that the server was told."""

    def log_message(self, *_):
        pass

    def _answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        token = self.headers.get("X-Auth-Token", "")
        self.server.seen.append(token)
        status, headers, body = self.server.answer(token)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    do_GET = do_POST = do_DELETE = _answer


def as_json(text):
    return {"Content-Type": "application/json"}, text


def message(status):
    return lambda token: (status, *as_json('{"error_code":"APIGW.0301","error_msg":"decrypt token fail: %s"}' % token))


ECHOES = {
    "401 in the message": message(401),
    "403 in the message": message(403),
    "400 in the message": message(400),
    "500 in the message": message(500),
    "unknown code": lambda token: (400, *as_json('{"error_code":"DC.9999","error_msg":"bad token %s, sorry"}' % token)),
    "nested error": lambda token: (401, *as_json('{"error":{"code":401,"message":"token=%s"}}' % token)),
    "base64 as the code": lambda token: (
        400,
        *as_json('{"error_code":"%s","error_msg":"no"}' % base64.b64encode(token.encode()).decode()),
    ),
    "base64 in the message": lambda token: (
        401,
        *as_json('{"error_code":"X.1","error_msg":"%s"}' % base64.b64encode(token.encode()).decode()),
    ),
    "the code itself": lambda token: (400, *as_json('{"error_code":"%s","error_msg":"no"}' % token)),
    "id of the request": lambda token: (500, {"X-Request-Id": token}, ""),
    "id of the request in the body": lambda token: (500, *as_json('{"request_id":"%s"}' % token)),
    "name of a peer": lambda token: (
        200,
        *as_json('{"virtual_interfaces":[{"id":"%s","vif_peers":[{"id":"%s","name":"n %s"}]}]}' % (PEER, PEER, token)),
    ),
    "page of a portal": lambda token: (200, {"Content-Type": "text/html"}, f"<html><body>Hello {token}</body></html>"),
    "text of a gateway": lambda token: (502, {"Content-Type": "text/plain"}, f"upstream said: {token}"),
    "JSON that is none": lambda token: (200, *as_json('{"virtual_interfaces": [%s' % token)),
    "address of a redirect": lambda token: (302, {"Location": f"http://127.0.0.1:1/?token={token}"}, ""),
    "cookie": lambda token: (401, {"Set-Cookie": f"session={token}", "WWW-Authenticate": f'X realm="{token}"'}, ""),
}


@contextlib.contextmanager
def echo_service(answer):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    server.daemon_threads = True
    server.answer, server.seen = answer, []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class Twin:
    """Runs the twin in a home of its own, with everything that Qt has to say, and keeps all that came out."""

    def __init__(self, folder, secret):
        self.folder, self.secret, self.said = folder, secret, []
        self.env = environment(secret, DATA_DIR=os.path.join(folder, "data")) | canary.loud_in(folder)

    def run(self, *arguments, stdin=None):
        env = dict(self.env)
        if stdin is not None:
            del env["PEERLIGHT_TOKEN"]
        done = subprocess.run(
            [program(), *arguments],
            input=(stdin or "").encode(),
            capture_output=True,
            env=env,
            cwd=self.folder,
            timeout=PATIENCE,
            check=False,
        )
        self.said.append((arguments, done.stdout + done.stderr))
        return done


class NoCanary(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlight-canary-")
        self.addCleanup(folder.cleanup)
        self.secret = canary.new("token")
        self.twin = Twin(folder.name, self.secret)

    def assert_clean(self, *kept):
        self.assertTrue(self.twin.said)
        for arguments, output in self.twin.said:
            self.assertEqual(canary.hits(self.secret, output), [], f"{arguments}: {output.decode(errors='replace')}")
        found, looked_at = canary.hits_below(self.secret, self.twin.folder)
        self.assertEqual(found, {})
        self.assertGreaterEqual(looked_at, 1, "there is a history, at least")
        for name in kept:
            self.assertTrue(os.path.exists(os.path.join(self.twin.folder, name)), name)

    def test_a_run_and_all_that_it_leaves(self):
        with simulator("--token", self.secret, "--detect-ms", "100") as where:
            for form in ("table", "json", "jsonl", "csv", "markdown"):
                done = self.twin.run(
                    "detect", *where, "--all", "--rate", "0", "--format", form, "--output", f"results.{form}"
                )
                self.assertEqual(done.returncode, 1, done)
            self.assertEqual(self.twin.run("peers", *where, "--format", "json").returncode, 0)
            self.assertEqual(self.twin.run("peers", *where, "--token-stdin", stdin=self.secret).returncode, 0)
            self.assertEqual(self.twin.run("resume").returncode, 0)
            self.assertEqual(self.twin.run("history", "--format", "json").returncode, 0)
        everything = b"".join(output for _, output in self.twin.said)
        self.assertIn(b"qt.core", everything, "Qt tells what it does")
        self.assertIn(b"vif-peer-detections", everything, "and so do we")
        self.assert_clean("data/history.db", "results.json")

    def test_faults(self):
        for fault in FAULTS:
            with self.subTest(fault), simulator("--token", self.secret, "--detect-ms", "50", "--fault", fault) as where:
                arguments = ["--rate", "0", "--deadline", "1", "--format", "json", "--peer", PEER]
                self.twin.run("detect", *where, *arguments)
                self.twin.run("peers", *where)
        self.assert_clean("data/history.db")

    def test_a_service_that_repeats_the_token(self):
        def ask(answer):
            with echo_service(answer) as service:
                where = ["--endpoint", f"http://127.0.0.1:{service.server_port}", "--project-id", PROJECT]
                self.twin.run("peers", *where)
                self.twin.run("detect", *where, "--peer", PEER, "--deadline", "1", "--format", "json")
                return service.seen

        with concurrent.futures.ThreadPoolExecutor(8) as pool:  # they mostly wait before they try again
            for name, seen in zip(ECHOES, pool.map(ask, ECHOES.values()), strict=True):
                self.assertIn(self.secret, seen, name)
        self.twin.run("history", "--format", "json")
        self.assert_clean("data/history.db")

    def test_what_is_refused_before_it_is_sent(self):
        nowhere = ["--endpoint", "http://127.0.0.1:1", "--project-id", PROJECT, "--deadline", "1"]
        self.twin.run("detect", *nowhere, "--peer", PEER)
        self.twin.run("detect", "--token", self.secret)
        self.twin.run("detect", *nowhere, "--peer", PEER, "--token-stdin", stdin=f"{self.secret} x")
        self.twin.run("detect", *nowhere, "--peer", PEER, "--token-stdin", stdin=f"{self.secret}\r\nX-Injected: yes")
        self.assert_clean("data/history.db")


class Search(unittest.TestCase):
    """The search finds what it is for."""

    def test_each_dress(self):
        secret = canary.new("x")
        self.assertEqual(canary.hits(secret, b"nothing " + canary.new("x").encode()), [])
        for before in range(5):
            padded = b"p" * before + secret.encode() + b"q" * (before * 2 % 3)
            self.assertTrue(canary.hits(secret, base64.b64encode(padded)), before)
            self.assertTrue(canary.hits(secret, base64.urlsafe_b64encode(padded)), before)
        for data in (secret.encode("utf-16-le"), secret.encode("utf-16-be"), secret[::-1].encode()):
            self.assertTrue(canary.hits(secret, b"x" + data))
        self.assertTrue(canary.hits(secret, secret.encode().hex().encode()))
        self.assertTrue(canary.hits(secret, gzip.compress(secret.encode())))

    def test_files_names_archives_and_what_a_database_has_deleted(self):
        secret = canary.new("x")
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, f"named {secret}"))
            with zipfile.ZipFile(os.path.join(folder, "a.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("inside", secret * 100)
            with contextlib.closing(sqlite3.connect(os.path.join(folder, "a.db"))) as database:
                database.execute("PRAGMA secure_delete=OFF")
                database.execute("CREATE TABLE t (x)")
                database.execute("INSERT INTO t VALUES (?)", (secret,))
                database.commit()
                database.execute("DELETE FROM t")
                database.commit()
            found, looked_at = canary.hits_below(secret, folder)
        self.assertEqual(sorted(found), ["a.db", "a.zip", f"named {secret}"])
        self.assertEqual(looked_at, 2)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
