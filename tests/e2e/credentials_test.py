#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each kind of credential, from the environment to the last result: a token, an access key, a sign-in.

Usage: credentials_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import contextlib
import email.utils
import http.server
import json
import os
import sys
import tempfile
import threading
import time
import unittest

from on_terminal import OnTerminal
from twin_process import PROJECT, run, simulator
from twin_results import documented_exit_code, results

PEERS = 12
KEYS = {"AK": "DEMOACCESSKEY0000000", "SK": "demo-secret-key-0123456789abcdefghijklmn"}
WRONG_KEYS = {**KEYS, "SK": "CANARY-wrong-secret"}
SIGN_IN = {"IAM_USER": "demo-user", "IAM_ACCOUNT": "demo-account", "IAM_PASSWORD": "demo-password"}
SECOND = {"IAM_USER_ID": "5ee2a5cf0bbd4f6a8e7b5d6c01f2a3b4", "IAM_PASSCODE": "123456"}
QUICK = ["--peers", str(PEERS), "--detect-ms", "300"]


def detect(where, *more, token=None, **variables):
    return run("detect", *where, "--all", "--yes", "--format", "jsonl", *more, token=token, **variables)


def iam(where):
    """The simulator signs in at its own port."""
    return ["--iam-endpoint", where[where.index("--endpoint") + 1]]


class _Refusing(http.server.BaseHTTPRequestHandler):
    """Refuses every signature, by a clock that is `ahead` seconds ahead of ours."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = b'{"error_code":"APIGW.0301","error_msg":"verify aksk signature fail","request_id":"r"}'
        self.server.requests += 1
        self.send_response_only(401)
        self.send_header("Date", email.utils.formatdate(time.time() + self.server.ahead, usegmt=True))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def refusing_service(ahead):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Refusing)
    server.ahead, server.requests = ahead, 0
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server, ["--endpoint", f"http://127.0.0.1:{server.server_port}", "--project-id", PROJECT]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Credentials(unittest.TestCase):
    def has_all_results(self, done):
        lines = results(done.lines())
        self.assertEqual(len({line["peer_id"] for line in lines}), PEERS, done)
        self.assertEqual([line for line in lines if line["outcome"] == "unknown"], [], done)
        self.assertEqual(done.code, documented_exit_code(lines), done)

    def says_no_secret(self, done, *more):
        for secret in (KEYS["SK"], WRONG_KEYS["SK"], SIGN_IN["IAM_PASSWORD"], *more):
            self.assertNotIn(secret, done.out + done.err)

    def test_a_token(self):
        with simulator(*QUICK) as where:
            self.has_all_results(detect(where, token="demo-token"))

    def test_an_access_key(self):
        with simulator(*QUICK) as where:
            done = detect(where, **KEYS)
            self.has_all_results(done)
            self.says_no_secret(done)
            peers = run("peers", *where, "--format", "jsonl", token=None, **KEYS)
            self.assertEqual((peers.code, len(peers.lines())), (0, PEERS), peers)

    def test_a_temporary_key_comes_with_its_token(self):
        token = "CANARY-temporary-token"
        with simulator(*QUICK, "--security-token", token) as where:
            without = detect(where, **KEYS)
            self.assertEqual(without.code, 3, without)
            other = detect(where, **KEYS, SECURITY_TOKEN="another-one")
            self.assertEqual(other.code, 3, other)
            done = detect(where, **KEYS, SECURITY_TOKEN=token)
            self.has_all_results(done)
            self.says_no_secret(done, token)
        self.assertIn("--security-token TOKEN", run("simulate", "--help").out)

    def test_a_wrong_key_is_tried_once(self):
        with simulator(*QUICK) as where:
            for _ in range(4):  # five failures would lock the key
                done = detect(where, **WRONG_KEYS)
                self.assertEqual(done.code, 3, done)
                self.assertIn("The signature does not match", done.err)
                self.assertNotIn("token", done.err.lower())
                self.says_no_secret(done)
            self.has_all_results(detect(where, **KEYS))
        with simulator(*QUICK) as where:
            unknown = detect(where, **{**KEYS, "AK": "OTHER"})
            self.assertEqual(unknown.code, 3, unknown)
            self.assertIn("access key is unknown", unknown.err)

    def test_on_a_terminal_another_key_is_asked_for(self):
        with simulator(*QUICK) as where:
            peers = [line["peer_id"] for line in run("peers", *where, "--format", "jsonl").lines()]
            chosen = [part for peer in peers for part in ("--peer", peer)]
            running = OnTerminal("detect", *where, *chosen, "--format", "jsonl", token=None, **WRONG_KEYS)
            self.addCleanup(running.close)
            running.wait_for("secret key, a space between")
            running.type("DEMOACCESSKEY0000000\n")  # without its secret
            running.wait_for("secret access key is empty")
            running.wait_for("secret key, a space between", 2)
            running.type(f"{KEYS['AK']} {KEYS['SK']}\n")
            code, out = running.end()
            lines = results([json.loads(line) for line in out.splitlines()])
            self.assertEqual(sorted(line["peer_id"] for line in lines), sorted(peers))
            self.assertEqual(code, documented_exit_code(lines), running.shown)
            self.assertNotIn(KEYS["SK"], running.shown + out)

    def test_a_key_that_is_refused_before_the_run_is_asked_for_again(self):
        with simulator(*QUICK) as where:
            for command in (["detect", "--all", "--yes"], ["peers"]):
                with self.subTest(command=command):
                    running = OnTerminal(*command, *where, "--format", "jsonl", token=None, **WRONG_KEYS)
                    self.addCleanup(running.close)
                    running.wait_for("Nothing was created yet")
                    running.wait_for("secret key, a space between")
                    running.type(f"{KEYS['AK']} {KEYS['SK']}\n")
                    code, out = running.end()
                    lines = [json.loads(line) for line in out.splitlines()]
                    self.assertEqual(len({line["peer_id"] for line in lines if "peer_id" in line}), PEERS, running.shown)
                    self.assertNotIn(code, (3, 5, 64), running.shown)
                    self.assertNotIn(KEYS["SK"], running.shown + out)

    def test_an_empty_line_before_the_run_gives_up(self):
        with simulator(*QUICK) as where:
            running = OnTerminal("detect", "--all", "--yes", *where, token="CANARY-of-another-region")
            self.addCleanup(running.close)
            running.wait_for("New token (not shown; empty to give up): ")
            running.type("\n")
            self.assertEqual(running.end(), (3, ""))
            self.assertIn("comes from another cloud: get a new one", running.shown)
            self.assertNotIn("CANARY", running.shown)

    def test_without_a_terminal_a_refusal_before_the_run_is_told(self):
        with simulator(*QUICK) as where:
            done = detect(where, token="CANARY-of-another-region")
            self.assertEqual((done.code, done.out), (3, ""), done)
            self.assertIn("The service refused the token: ", done.err)
            self.assertIn("get a new one", done.err)

    def test_a_clock_that_is_off_is_told_in_minutes(self):
        for ahead, words in ((1200, "20 minutes behind"), (-3600, "60 minutes ahead"), (0, "signature does not match")):
            with self.subTest(ahead=ahead), refusing_service(ahead) as (server, where):
                done = detect(where, **KEYS)
                self.assertEqual((done.code, server.requests), (3, 1), done)
                self.assertIn(words, done.err)

    def test_a_sign_in(self):
        with simulator(*QUICK) as where:
            done = detect(where, *iam(where), **SIGN_IN)
            self.has_all_results(done)
            self.says_no_secret(done)
            self.assertNotIn("Signing in again", done.err)
            peers = run("peers", *where, *iam(where), "--format", "jsonl", token=None, **SIGN_IN)
            self.assertEqual((peers.code, len(peers.lines())), (0, PEERS), peers)

    def test_a_second_factor(self):
        with simulator(*QUICK, "--mfa") as where:
            self.has_all_results(detect(where, *iam(where), **SIGN_IN, **SECOND))
            without = detect(where, *iam(where), **SIGN_IN)
            self.assertEqual(without.code, 3, without)
            self.assertIn("one-time code", without.err)

    def test_a_token_that_is_refused_in_the_middle_is_renewed_without_asking(self):
        with simulator(*QUICK, "--fault", "token-expires") as where:
            done = detect(where, *iam(where), **SIGN_IN)
            self.has_all_results(done)
            self.assertIn("Signing in again", done.err)

    def test_a_token_is_renewed_before_its_end(self):
        with simulator("--peers", str(PEERS), "--detect-ms", "6000", "--token-life", "4") as where:
            self.has_all_results(detect(where, *iam(where), **SIGN_IN))

    def test_a_one_time_code_is_not_used_again_and_resume_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            keep = ["--data-dir", folder]
            with simulator(*QUICK, "--mfa", "--fault", "token-expires") as where:
                done = detect(where, *iam(where), *keep, **SIGN_IN, **SECOND)
                self.assertEqual(done.code, 3, done)
                self.assertIn("one-time code", done.err)
                resumed = run("resume", *keep, "--format", "jsonl", token=None, **KEYS)
                known = [line for line in results(done.lines()) if line["outcome"] != "unknown"]
                self.assertEqual(len(known) + len(results(resumed.lines())), PEERS, resumed)
                self.assertNotIn("unknown", [line["outcome"] for line in results(resumed.lines())])

    def test_sign_ins_that_fail(self):
        for fault, code, words in (
            ("iam-wrong-password", 3, "password is wrong"),
            ("iam-locked", 3, "locked"),
            ("iam-mfa", 3, "one-time code"),
            ("iam-console-only", 3, "programmatic access"),
            ("iam-disabled", 3, "disabled"),
            ("iam-locked", 3, "wait, or ask the administrator"),
            ("iam-mfa", 3, "enter the one that is shown now"),
            ("iam-wrong-password", 3, "A HUAWEI ID cannot sign in here"),
            ("iam-no-token", 5, "no token"),
            ("iam-long-token", 5, "too long"),
            ("captive-portal", 5, "not from the sign-in service"),
            ("redirect", 5, "redirect"),
        ):
            with self.subTest(fault=fault), simulator(*QUICK, "--fault", fault) as where:
                done = detect(where, *iam(where), **SIGN_IN)
                self.assertEqual(done.code, code, done)
                self.assertIn("The sign-in failed: ", done.err)
                self.assertIn(words, done.err)
                self.says_no_secret(done)
                self.assertEqual(done.out, "")

    def test_a_project_of_somebody_else(self):
        with simulator(*QUICK) as where:
            other = [*where[: where.index("--project-id")], "--project-id", "a" * 32]
            done = detect(other, *iam(where), **SIGN_IN)
            self.assertEqual(done.code, 3, done)
            self.assertIn("not one of this user's: check the region, or the name or ID", done.err)
            with_token = detect(other, token="demo-token")
            self.assertEqual(with_token.code, 5, with_token)
            self.assertIn("may not use the API: ask the administrator", with_token.err)

    def test_a_wrong_password_is_sent_once(self):
        with simulator(*QUICK) as where:
            for _ in range(4):  # five failures would lock the user
                done = detect(where, *iam(where), **{**SIGN_IN, "IAM_PASSWORD": "CANARY-wrong"})
                self.assertEqual(done.code, 3, done)
                self.assertIn("password is wrong", done.err)
                self.says_no_secret(done, "CANARY-wrong")
            self.has_all_results(detect(where, *iam(where), **SIGN_IN))

    def test_wrong_usage(self):
        where = ["--endpoint", "http://127.0.0.1:9", "--project-id", PROJECT]
        for token, variables, more, words in (
            ("t", KEYS, [], "one way"),
            (None, {**KEYS, **SIGN_IN}, [], "one way"),
            (None, {"AK": "CANARY"}, [], "PEERLIGHT_SK"),
            (None, {"IAM_USER": "CANARY"}, [], "PEERLIGHT_IAM_ACCOUNT, PEERLIGHT_IAM_PASSWORD"),
            (None, SIGN_IN, [], "--iam-endpoint"),
            (None, SIGN_IN, ["--iam-endpoint", "http://iam.example.com"], "--iam-endpoint"),
            (None, KEYS, ["--iam-endpoint", "https://iam.example.com"], "--iam-endpoint"),
            (None, {**SIGN_IN, "IAM_PASSWORD": "x" * 5000}, ["--iam-endpoint", "http://127.0.0.1:9"], "4,096"),
        ):
            with self.subTest(words=words, variables=sorted(variables)):
                done = detect(where, *more, token=token, **variables)
                self.assertEqual(done.code, 64, done)
                self.assertIn(words, done.err)
                self.assertNotIn("CANARY", done.err)

    def test_unreachable(self):
        where = ["--endpoint", "http://127.0.0.1:9", "--project-id", PROJECT]
        done = detect(where, *iam(where), **SIGN_IN)
        self.assertEqual(done.code, 5, done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
