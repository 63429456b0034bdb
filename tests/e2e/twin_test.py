#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peerlight-cli from outside: formats, exit codes, secrets, signals, and the bytes of a create.

Usage: twin_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import csv
import io
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

from recording_service import TASK, RecordingService
from twin_process import PATIENCE, PEER, PROJECT, TOKEN, Running, environment, program, run, simulator

RESULT_MEMBERS = set(
    "type peer_id peer_name detection_id outcome reason loss_percent started_at ended_at requests".split()
)
OUTCOMES = {"clear", "degraded", "unreachable", "test_failed", "unknown"}
RFC3339 = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"


def write_file(folder, name, text, mode=0o600):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    return path


class Formats(unittest.TestCase):
    """One simulator for all: 40 peers with loss, failures and clear ones among them."""

    @classmethod
    def setUpClass(cls):
        cls.context = simulator("--detect-ms", "300")
        cls.where = cls.context.__enter__()
        cls.addClassCleanup(cls.context.__exit__, None, None, None)
        cls.jsonl = cls.detect("jsonl")

    @classmethod
    def detect(cls, form, *more):
        return run("detect", *cls.where, "--all", "--rate", "0", "--format", form, *more)

    def test_jsonl(self):
        self.assertEqual(self.jsonl.code, 1, self.jsonl)
        first, *results, last = self.jsonl.lines()
        self.assertEqual((first["type"], first["peers"], last["type"]), ("run", 40, "summary"))
        self.assertEqual(first["run_id"], last["run_id"])
        self.assertEqual(set(last["counts"]), OUTCOMES)
        self.assertEqual(sum(last["counts"].values()), 40)
        self.assertGreaterEqual(last["requests"], 40)
        self.assertGreater(last["wall_ms"], 0)
        self.assertEqual(len({line["peer_id"] for line in results}), 40)
        for line in results:
            self.assertLessEqual(RESULT_MEMBERS, set(line))
            self.assertIn(line["outcome"], OUTCOMES)
            self.assertRegex(line["started_at"], RFC3339)
            self.assertRegex(line["ended_at"], RFC3339)
            self.assert_loss_fits(line)

    def assert_loss_fits(self, line):
        loss = line["loss_percent"]
        if line["outcome"] in ("test_failed", "unknown"):
            self.assertIsNone(loss, line)
            return
        self.assertIs(type(loss), int)
        expected = "clear" if loss == 0 else "unreachable" if loss == 100 else "degraded"
        self.assertEqual(line["outcome"], expected, line)

    def test_json_has_the_same_members(self):
        done = self.detect("json")
        self.assertEqual(done.code, 1, done)
        whole = json.loads(done.out)
        self.assertEqual(set(whole), {"run", "results", "summary"})
        lines = self.jsonl.lines()
        self.assertEqual(set(whole["run"]), set(lines[0]))
        self.assertEqual(set(whole["results"][0]), set(lines[1]))
        self.assertEqual(set(whole["summary"]), set(lines[-1]))
        self.assertEqual(whole["summary"]["counts"], lines[-1]["counts"])  # the same seed, the same outcomes

    def test_csv(self):
        done = self.detect("csv")
        rows = list(csv.DictReader(io.StringIO(done.out, newline="")))
        self.assertEqual((done.code, len(rows)), (1, 40))
        by_peer = {line["peer_id"]: line for line in self.jsonl.lines()[1:-1]}
        for row in rows:
            line = by_peer[row["peer_id"]]
            self.assertEqual(row["outcome"], line["outcome"])
            self.assertEqual(row["loss_percent"], "" if line["loss_percent"] is None else str(line["loss_percent"]))

    def test_table_and_markdown_have_a_line_a_peer_in_the_order_of_the_list(self):
        listed = run("peers", *self.where, "--format", "csv").out
        names = [row["peer_name"] for row in csv.DictReader(io.StringIO(listed))]
        self.assertEqual(len(names), 40)
        table = self.detect("table").out.splitlines()
        self.assertEqual([name for name, line in zip(names, table[1:41]) if f"  {name}  " not in line], [])
        self.assertRegex(table[-1], r"^40 peers: \d+ clear, ")
        markdown = [line for line in self.detect("markdown").out.splitlines() if line.startswith("| ")][2:]
        self.assertEqual([name for name, line in zip(names, markdown, strict=True) if f" {name} " not in line], [])

    def test_html_has_a_row_a_peer_and_is_of_results_only(self):
        page = self.detect("html").out
        self.assertEqual(page.count("<tr class="), 40)
        self.assertNotIn("<script", page)
        self.assertEqual(run("peers", *self.where, "--format", "html").code, 64)

    def test_output_file_is_private_and_complete(self):
        with tempfile.TemporaryDirectory() as folder:
            path = write_file(folder, "results.json", "old", 0o644)
            done = self.detect("json", "--output", path)
            self.assertEqual((done.code, done.out), (1, ""))
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
            with open(path, encoding="utf-8") as file:
                self.assertEqual(len(json.load(file)["results"]), 40)
            self.assertEqual(os.listdir(folder), ["results.json"])

    def test_only_clear_peers_end_with_0(self):
        clear = [line["peer_id"] for line in self.jsonl.lines()[1:-1] if line["outcome"] == "clear"]
        done = run("detect", *self.where, "--peers-from", "-", "--rate", "0", stdin="\n".join(clear))
        self.assertEqual(done.code, 0, done)

    def test_only_failed_tests_end_with_2(self):
        failed = [line["peer_id"] for line in self.jsonl.lines()[1:-1] if line["outcome"] == "test_failed"]
        self.assertTrue(failed, "the demo has failed tests")
        done = run("detect", *self.where, "--peer", *failed, "--rate", "0")
        self.assertEqual(done.code, 2, done)

    def test_unknown_peer_ends_with_4_and_the_others_go_on(self):
        clear = next(line["peer_id"] for line in self.jsonl.lines()[1:-1] if line["outcome"] == "clear")
        done = run("detect", *self.where, "--peer", PEER, "--peer", clear, "--format", "json")
        self.assertEqual(done.code, 4, done)
        unknown, known = json.loads(done.out)["results"]
        self.assertEqual((unknown["peer_id"], unknown["outcome"]), (PEER, "unknown"))
        self.assertTrue(unknown["reason"])
        self.assertEqual(known["outcome"], "clear")

    def test_wrong_token_ends_with_3(self):
        for selection in (["--all"], ["--peer", PEER]):
            done = run("detect", *self.where, *selection, token="wrong-token")
            self.assertEqual(done.code, 3, done)
            self.assertNotIn("wrong-token", done.out + done.err)
        self.assertEqual(run("peers", *self.where, token="wrong-token").code, 3)

    def test_list_of_peers_is_written_and_read_again(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "peers.csv")
            self.assertEqual(run("peers", *self.where, "--format", "csv", "--output", path).code, 0)
            done = run("peers", "--from", path, "--format", "jsonl", token=None)
            self.assertEqual(done.code, 0, done)
            self.assertEqual(
                {(peer["peer_id"], peer["peer_name"]) for peer in done.lines()},
                {(line["peer_id"], line["peer_name"]) for line in self.jsonl.lines()[1:-1]},
            )

    def test_token_from_file_and_standard_input(self):
        with tempfile.TemporaryDirectory() as folder:
            good = write_file(folder, "token", TOKEN + "\n")
            self.assertEqual(run("peers", *self.where, "--token-file", good, token=None).code, 0)
            shown = write_file(folder, "shown", TOKEN, 0o644)
            done = run("peers", *self.where, "--token-file", shown, token=None)
            self.assertEqual(done.code, 64)
            self.assertIn("chmod 600", done.err)
        self.assertEqual(run("peers", *self.where, "--token-stdin", token=None, stdin=TOKEN).code, 0)

    def test_reader_that_goes_away_is_no_noise(self):
        arguments = ["detect", *self.where, "--all", "--rate", "20", "--format", "jsonl"]
        with subprocess.Popen(
            [program(), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), text=True
        ) as process:
            self.assertIn('"run"', process.stdout.readline())
            process.stdout.close()
            self.assertEqual(process.wait(timeout=PATIENCE), 141)
            self.assertEqual(len(process.stderr.read().splitlines()), 1)  # only that it began


class NothingToGet(unittest.TestCase):
    def test_nothing_listening_ends_with_5(self):
        with socket.socket() as closed:  # bound and not listening: nobody else can take the port
            closed.bind(("127.0.0.1", 0))
            where = ["--endpoint", f"http://127.0.0.1:{closed.getsockname()[1]}", "--project-id", PROJECT]
            for selection in (["--all"], ["--peer", PEER, "--deadline", "5"]):
                done = run("detect", *where, *selection, "--format", "json")
                self.assertEqual(done.code, 5, done)
                self.assertNotEqual(done.err, "")


    def test_sign_in_page_ends_with_5_and_is_quoted(self):
        with simulator("--fault", "captive-portal") as where:
            done = run("detect", *where, "--all")
        self.assertEqual((done.code, done.out), (5, ""), done)
        self.assertIn("The answer was: ", done.err)

    def test_closed_standard_output_is_an_error(self):
        with simulator("--peers", "1") as where:
            command = [program(), "peers", *where]
            closed = ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *command]
            done = subprocess.run(
                closed, stderr=subprocess.PIPE, env=environment(), timeout=PATIENCE, check=False, text=True
            )
        self.assertEqual(done.returncode, 74)
        self.assertIn("could not be written", done.stderr)


class Usage(unittest.TestCase):
    """Everything here is refused before anything is sent: there is no service."""

    WHERE = ["--endpoint", "https://dcaas.example.invalid", "--project-id", PROJECT]

    def refused(self, *arguments, **more):
        done = run(*arguments, **more)
        self.assertEqual(done.code, 64, done)
        self.assertEqual(done.out, "")
        self.assertEqual(len(done.err.splitlines()), 1, done.err)
        self.assertTrue(done.err.startswith("peerlight-cli: "))
        return done.err

    def test_usages(self):
        for arguments in (
            [],
            ["detekt"],
            ["detect", *self.WHERE],
            ["detect", *self.WHERE, "--all", "--peer", PEER],
            ["detect", *self.WHERE, "--all", "--format", "xml"],
            ["detect", *self.WHERE, "--all", "--rate", "fast"],
            ["detect", *self.WHERE, "--all", "--deadline", "0"],
            ["detect", *self.WHERE, "--all", "--wait"],
            ["detect", *self.WHERE, "--all", "--output", "/no/such/folder/results"],
            ["detect", *self.WHERE, "--peers-from", "/no/such/file"],
            ["peers", "--from", "/no/such/file"],
            ["simulate", "--fault", "nonsense"],
        ):
            with self.subTest(arguments=arguments):
                self.refused(*arguments)

    def test_bad_ids_and_endpoints(self):
        for endpoint in (
            "http://dcaas.example.com",
            "https://me:pw@dcaas.example.com",
            "https://dcaas.example.com/?a=b",
            "https://dcaas.example.com/#top",
            "ftp://dcaas.example.com",
            "dcaas.example.com",
        ):
            with self.subTest(endpoint=endpoint):
                self.assertIn("--endpoint", self.refused("peers", "--endpoint", endpoint, "--project-id", PROJECT))
        for project in ("a_b", "x" * 37, "a/b"):
            with self.subTest(project=project):
                line = self.refused("peers", "--endpoint", "https://e.example", "--project-id", project)
                self.assertIn("--project-id", line)
        for peer in ("1158951c", PEER + "0", PEER.replace("1", "g"), "../" + PEER[3:]):
            with self.subTest(peer=peer):
                self.assertIn("--peer ", self.refused("detect", *self.WHERE, "--peer", peer))

    def test_bad_line_of_a_list_is_named(self):
        self.assertIn("line 3", self.refused("detect", *self.WHERE, "--peers-from", "-", stdin=f"{PEER}\n\nnonsense\n"))

    def test_token_is_never_an_argument(self):
        for arguments in (["--token", "CANARY"], ["--token=CANARY"]):
            line = self.refused("detect", *self.WHERE, "--all", *arguments)
            self.assertIn("PEERLIGHT_TOKEN", line)
            self.assertNotIn("CANARY", line)

    def test_token_that_cannot_be_one(self):
        for token in (None, "two words", "caf\u00e9", "x" * 10241):
            with self.subTest(token=token):
                line = self.refused("detect", *self.WHERE, "--all", token=token)
                self.assertNotIn(token or "CANARY", line)

    def test_help_and_version(self):
        self.assertRegex(run("--version").out, r"^peerlight-cli \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["detect", "--help"], ["peers", "--help"]):
            self.assertEqual(run(*arguments).code, 0)
        simulate = run("simulate", "--help").out
        for word in (TOKEN, PROJECT, "lost-reply", "throttle"):
            self.assertIn(word, simulate)


class Signals(unittest.TestCase):
    def detect(self, *arguments):
        running = Running("detect", *arguments)
        self.addCleanup(running.close)
        return running

    def test_interrupt_writes_what_is_known_so_far(self):
        with simulator("--detect-ms", "600000") as where:
            running = self.detect(*where, "--all", "--rate", "0", "--format", "jsonl")
            self.assertEqual(json.loads(running.line())["peers"], 40)
            running.signal(signal.SIGINT)
            done = running.end()
            self.assertEqual(done.code, 4, done)
            *results, summary = done.lines()
            self.assertEqual(len(results), 40)
            self.assertEqual({line["reason_code"] for line in results}, {"stopped"})
            self.assertEqual(summary["counts"]["unknown"], 40)

    def test_results_from_before_the_interrupt_are_kept(self):
        with simulator("--detect-ms", "300", "--fault", "stuck") as where:
            running = self.detect(*where, "--all", "--rate", "0", "--format", "jsonl")
            running.line()
            before = json.loads(running.line())
            running.signal(signal.SIGTERM)
            done = running.end()
            results = [before, *done.lines()[:-1]]
            self.assertEqual(len(results), 40)
            self.assertIsNotNone(before["detection_id"])
            self.assertNotEqual(before["outcome"], "unknown")
            lossy = any(line["outcome"] in ("degraded", "unreachable") for line in results)
            failed = any(line["outcome"] == "test_failed" for line in results)
            self.assertEqual(done.code, 1 if lossy else 2 if failed else 4, done)

    def test_second_interrupt_ends_at_once(self):
        with RecordingService(hold_creates=True).serving() as service:
            running = self.detect("--endpoint", service.endpoint, "--project-id", PROJECT, "--peer", PEER)
            self.assertTrue(service.create_arrived.wait(PATIENCE))
            running.signal(signal.SIGINT)
            running.signal(signal.SIGTERM)  # two of one kind could be merged by the system
            done = running.end()
            self.assertEqual((done.code, done.out), (130, ""))

    def test_simulator_ends_with_0(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            running = Running("simulate", "--port", "0")
            self.addCleanup(running.close)
            self.assertRegex(running.line(), r"^listening \d+$")
            running.signal(number)
            self.assertEqual(running.end().code, 0)


class Wire(unittest.TestCase):
    def test_create_is_exactly_the_documented_request_and_sent_once(self):
        with RecordingService().serving() as service:
            done = run(
                "detect", "--endpoint", service.endpoint, "--project-id", PROJECT, "--peer", PEER, "--format", "json"
            )
            creates = service.of("POST")
            gets = service.of("GET")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(json.loads(done.out)["results"][0]["detection_id"], TASK)
        self.assertEqual(len(creates), 1)
        _, path, headers, body = creates[0]
        self.assertEqual(path, f"/v3/{PROJECT}/dcaas/vif-peer-detections")
        self.assertEqual(body, f'{{"vif_peer_detection":{{"vif_peer_id":"{PEER}"}}}}'.encode())
        self.assertEqual([value for name, value in headers if name.lower() == "x-auth-token"], [TOKEN])
        self.assertEqual([value for name, value in headers if name.lower() == "content-type"], ["application/json"])
        self.assertEqual([value for name, value in headers if name.lower() == "content-length"], [str(len(body))])
        unwanted = {"transfer-encoding", "authorization", "cookie", "origin"}
        self.assertFalse({name.lower() for name, _ in headers} & unwanted)
        for _, get_path, get_headers, get_body in gets:
            self.assertTrue(get_path.startswith(path), get_path)
            self.assertEqual(get_body, b"")
            self.assertIn(("x-auth-token", TOKEN), [(name.lower(), value) for name, value in get_headers])

    def test_upper_case_peer_is_sent_in_lower_case(self):
        with RecordingService().serving() as service:
            run("detect", "--endpoint", service.endpoint, "--project-id", PROJECT, "--peer", PEER.upper())
            sent = [json.loads(body)["vif_peer_detection"]["vif_peer_id"] for *_, body in service.of("POST")]
        self.assertEqual(sent, [PEER])

    def test_token_is_in_no_output_and_in_no_command_line(self):
        token = "CANARY-4f1d0a77c2"
        with simulator("--token", token, "--detect-ms", "100", "--peers", "5") as where:
            done = run("detect", *where, "--all", "--rate", "0", "--format", "json", token=token)
        self.assertEqual(len(json.loads(done.out)["results"]), 5)
        self.assertNotIn(token, done.out + done.err)

    def test_token_is_taken_out_of_the_environment(self):
        token = "CANARY-4f1d0a77c2"
        with RecordingService(hold_creates=True).serving() as service:
            where = ["--endpoint", service.endpoint, "--project-id", PROJECT]
            running = Running("detect", *where, "--peer", PEER, token=token)
            self.addCleanup(running.close)
            self.assertTrue(service.create_arrived.wait(PATIENCE))
            with open(f"/proc/{running.process.pid}/cmdline", "rb") as file:
                self.assertNotIn(token.encode(), file.read())
            try:  # root sees what is left; to others it is closed
                with open(f"/proc/{running.process.pid}/environ", "rb") as file:
                    self.assertNotIn(token.encode(), file.read())
            except PermissionError:
                self.assertNotEqual(os.geteuid(), 0)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
