#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves with each kind of credential, seen from outside: signatures, tokens, and no secret at a wrong place.

Usage: credential_wire_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import base64
import contextlib
import hashlib
import hmac
import http.server
import json
import os
import signal
import sys
import threading
import unittest
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from fault_service import TOKEN, FaultService, Project
from recording_service import RecordingService
from twin_process import PEER, PROJECT, Running, run
from twin_results import repeated, results

KEYS = {"AK": "EXAMPLEAK", "SK": "CANARYsecret0123456789", "SECURITY_TOKEN": "session/+=="}
SIGN_IN = {"IAM_USER": "operator", "IAM_ACCOUNT": "acme", "IAM_PASSWORD": 'CANARY "p\\ä😀'}
NEW = "a-new-token"


def encoded(text):
    return quote(text.encode(), safe="-_.~")


def signature(method, target, headers, body, secret):
    """SDK-HMAC-SHA256 of a request as it came ("Signing Algorithm" of API Gateway)."""
    url = urlsplit(target)
    path = "/".join(encoded(unquote(part)) for part in url.path.split("/")) + "/"
    pairs = sorted((name.encode(), value.encode()) for name, value in parse_qsl(url.query, keep_blank_values=True))
    query = "&".join(f"{encoded(name.decode())}={encoded(value.decode())}" for name, value in pairs)
    names = headers["authorization"].split("SignedHeaders=")[1].split(",")[0]
    lines = "".join(f"{name}:{headers[name]}\n" for name in names.split(";"))
    canonical = "\n".join([method, path, query, lines, names, hashlib.sha256(body).hexdigest()])
    text = f"SDK-HMAC-SHA256\n{headers['x-sdk-date']}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()


class _Iam(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.bodies.append((self.path, body))
        token = self.server.issue(len(self.server.bodies))
        times = {"issued_at": "2020-01-04T09:05:22.701000Z", "expires_at": "2020-01-05T09:05:22.701000Z"}
        data = json.dumps({"token": {**times, "methods": ["password"]}}).encode()
        self.send_response(201)
        self.send_header("X-Subject-Token", token)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@contextlib.contextmanager
def sign_in_service(issue):
    """`issue` gives the token of the nth sign-in."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Iam)
    server.issue, server.bodies = issue, []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server, ["--iam-endpoint", f"http://127.0.0.1:{server.server_port}"]
    finally:
        server.shutdown()
        server.server_close()


def forms(secret):
    data = secret.encode()
    return [data, data.hex().encode(), base64.b64encode(data), encoded(secret).encode(), data.decode().encode("utf-16-le")]


class CredentialWire(unittest.TestCase):
    def setUp(self):
        self.service = self.enterContext(RecordingService().serving())
        self.where = ["--endpoint", self.service.endpoint, "--project-id", PROJECT]

    def detect(self, *more, **variables):
        done = run("detect", *self.where, "--peer", PEER, "--format", "jsonl", *more, token=None, **variables)
        self.assertEqual(done.code, 0, done)
        return done

    def never_seen(self, done, *secrets):
        seen = (done.out + done.err).encode() + repr(self.service.requests).encode()
        for secret in secrets:
            for form in forms(secret):
                self.assertNotIn(form, seen)
        self.assertNotIn(b"CANARY", seen)

    def test_every_request_is_signed_and_the_secret_stays(self):
        done = self.detect(**KEYS)
        self.assertTrue(self.service.of("POST") and self.service.of("GET"))
        for method, target, pairs, body in self.service.requests:
            headers = {name.lower(): value for name, value in pairs}
            self.assertNotIn("x-auth-token", headers)
            self.assertEqual(headers["x-project-id"], PROJECT)
            self.assertEqual(headers["x-security-token"], KEYS["SECURITY_TOKEN"])
            self.assertEqual(
                headers["authorization"],
                f"SDK-HMAC-SHA256 Access={KEYS['AK']}, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, "
                f"Signature={signature(method, target, headers, body, KEYS['SK'])}",
            )
        self.never_seen(done, KEYS["SK"])

    def test_the_password_goes_to_the_sign_in_service_only(self):
        with sign_in_service(lambda number: f"token-{number}") as (iam, where):
            done = self.detect(*where, **SIGN_IN)
            self.assertEqual([path for path, _ in iam.bodies], ["/v3/auth/tokens?nocatalog=true"])
            auth = json.loads(iam.bodies[0][1])["auth"]
            self.assertEqual(
                auth["identity"]["password"]["user"],
                {"name": "operator", "password": SIGN_IN["IAM_PASSWORD"], "domain": {"name": "acme"}},
            )
            self.assertEqual(auth["scope"], {"project": {"id": PROJECT}})
        tokens = {value for _, _, pairs, _ in self.service.requests for name, value in pairs if name == "X-Auth-Token"}
        self.assertEqual(tokens, {"token-1"})
        self.never_seen(done, SIGN_IN["IAM_PASSWORD"])


    def test_ctrl_c_while_signing_in(self):
        arrived, let_go = threading.Event(), threading.Event()

        def issue(_):
            arrived.set()
            let_go.wait(30)
            return "late"

        with sign_in_service(issue) as (_, where):
            running = Running("detect", *self.where, *where, "--peer", PEER, token=None, **SIGN_IN)
            self.addCleanup(running.close)
            self.assertTrue(arrived.wait(30))
            running.signal(signal.SIGINT)
            done = running.end()
            let_go.set()
        self.assertEqual((done.code, self.service.requests), (4, []), done)
        self.assertNotIn("failed", done.err)


class SingleFlight(unittest.TestCase):
    def test_many_refused_requests_one_sign_in(self):
        project = Project(20)
        project.refused_from = 12

        def issue(number):
            if number == 1:
                return TOKEN
            project.renew_token(NEW)
            return NEW

        with FaultService(project).serving() as service, sign_in_service(issue) as (iam, where):
            pace = ["--rate", "0", "--max-in-flight", "8"]
            here = service.where(project)
            done = run(
                "detect", *here, *where, "--all", "--yes", *pace, "--format", "jsonl", token=None, **SIGN_IN
            )
            self.assertEqual(len(iam.bodies), 2, done)
            lines = results(done.lines())
            self.assertEqual(sorted(line["peer_id"] for line in lines), sorted(project.peers))
            self.assertEqual([line for line in lines if line["outcome"] == "unknown"], [])
            self.assertEqual(repeated(create.peer for create in project.creates), [])

    def test_a_service_that_takes_no_token_gets_one_sign_in(self):
        project = Project(3)
        with FaultService(project).serving() as service, sign_in_service(lambda _: "refused") as (iam, where):
            done = run("detect", *service.where(project), *where, "--all", "--yes", token=None, **SIGN_IN)
            self.assertEqual((done.code, len(iam.bodies)), (3, 1), done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
