# SPDX-License-Identifier: GPL-3.0-or-later
"""One round of the kill test: a run is killed at some instant, what it left is settled, and the service is asked."""

import contextlib
import json
import os
import random
import subprocess
import tempfile
import threading
import time

from fault_service import Project
from twin_process import PATIENCE, environment, program, run
from twin_results import LOST, documented_exit_code, repeated, results, untrue

LOOKED_FOR = 40  # seconds for which a create without an answer is looked for
SETTLES = LOOKED_FOR + 2 * PATIENCE
TRIES = 8  # a kill can come after the end
# Each program has a token of its own: a create that arrives late is known to be that of the one that was killed.
KILLED, RESUMING, AGAIN = "token-of-the-killed", "token-of-resume", "token-of-the-second-run"
STAGES = {"start": None, "loading": "peers", "fence": "list", "creates": "create", "polling": "list", "end": None}


class Missed(Exception):
    """The program had ended before it could be killed, or had left nothing to settle."""


class Victim:
    """A program that is killed with SIGKILL at an instant that `choose` tells."""

    def __init__(self, project, token, *arguments):
        self._project, self._token, self._arguments = project, token, arguments
        self._started, self._now = threading.Event(), threading.Event()

    def killed(self, rng, stage, first=1, last=1):
        """Runs and kills it at the given stage; gives the whole lines that it printed."""
        kind, nth = STAGES[stage], rng.randint(first, last)
        inside, delay = rng.random() < 0.5, rng.uniform(0, 0.02)
        if kind:
            hook = self._hook(kind, len(self._project.of_kind(kind)) + nth, inside)
            setattr(self._project, rng.choice(["arrived", "carried_out"]), hook)
        self.process = subprocess.Popen(
            [program(), *self._arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(self._token),
            bufsize=0,  # communicate() would not see what readline() has read ahead
        )
        with self.process:
            self._started.set()
            lines = []
            if stage == "end":
                lines = [self.process.stdout.readline() for _ in range(1 + nth)]
                time.sleep(delay)
            elif stage == "start":
                time.sleep(rng.uniform(0, 0.15))
            else:
                self._wait()
                time.sleep(0 if inside else delay)
            self.process.kill()
            out, _ = self.process.communicate(timeout=PATIENCE)
        self._project.arrived = self._project.carried_out = lambda request: None
        if self.process.returncode != -9:
            raise Missed
        whole = (b"".join(lines) + out).split(b"\n")[:-1]
        return [json.loads(line) for line in whole]

    def _hook(self, kind, nth, inside):
        def hook(request):
            if (request.kind, request.of_kind) != (kind, nth):
                return
            self._started.wait(PATIENCE)
            if inside:  # the request is on its way at this very moment
                self.process.kill()
            self._now.set()

        return hook

    def _wait(self):
        while not self._now.wait(0.02) and self.process.poll() is None:
            pass


class Round:
    """Each has a data folder and a project of its own. What is wrong is gathered in `faults`."""

    def __init__(self, service, seed, stage, kind, busy):
        self._service, self.seed, self.stage, self.kind, self._busy = service, seed, stage, kind, busy
        self.faults, self.kills, self.misses = [], 0, 0
        self.in_doubt = self.recovered = self.lost = self.resumed = 0

    def __str__(self):
        return f"round {self.kind} seed {self.seed} killed at {self.stage}"

    def expect(self, holds, what):
        if not holds:
            self.faults.append(f"{self}: {what}")

    def play(self):
        try:
            return self._play()
        except (subprocess.TimeoutExpired, ValueError) as error:  # it has not ended, or has not printed JSON
            self.faults.append(f"{self}: {error!r}")
            return self

    def _play(self):
        rng = random.Random(self.seed)
        for _ in range(TRIES):
            with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Missed):
                self.kills = 0
                self._begin(rng, folder)
                {"plain": self._settle, "twice": self._settle_twice, "again": self._detect_again}[self.kind](rng)
                self._judge_the_end()
                return self
            self.misses += 1
        self.faults.append(f"{self}: not one of {TRIES} kills came in time")
        return self

    def _begin(self, rng, folder):
        self.project = self._service.add(Project(rng.randint(12, 30), seed=rng.random()))
        self.project.tokens = {KILLED, RESUMING, AGAIN}
        self.project.visible_after = rng.choice([0, 0, 0.5, 3])
        self._keep = ["--data-dir", os.path.join(folder, "data")]
        pace = ["--rate", "0", "--max-in-flight", str(rng.choice([1, 4, 16, 64]))]
        where = self._service.where(self.project)
        self._detect = ["detect", *where, "--all", *pace, "--format", "jsonl", *self._keep]
        self._resume = ["resume", "--rate", "0", "--format", "jsonl", *self._keep]
        last = {"creates": len(self.project.peers), "polling": 4, "end": len(self.project.peers) - 1}.get(self.stage, 1)
        first = 2 if self.stage == "polling" else 1
        with self._busy:
            printed = Victim(self.project, KILLED, *self._detect).killed(rng, self.stage, first, last)
            self.killed_at = time.monotonic()
            self.kills += 1
            self.before = self._history()
        self.printed = results(printed)
        self.open = {line["peer_id"]: line for line in self.before if line["reason_code"] == "open"}
        doubtful = [line for line in self.open.values() if not line["detection_id"]]
        self.in_doubt = len(doubtful)
        missing = {create.peer for create in self.project.creates} - {line["peer_id"] for line in self.before}
        self.expect(not missing, f"sent, and not in the history: {missing}")

    def _history(self):
        done = run("history", "--format", "jsonl", *self._keep, token=None)
        self.expect(done.code == 0, done)
        return done.lines()

    def _settle(self, _rng):
        """What was open is settled by one resume, which creates nothing and prints one line for each."""
        done = run(*self._resume, token=RESUMING, patience=SETTLES)
        lines = results(done.lines())
        self.resumed += len(lines)
        self.expect(
            sorted(line["peer_id"] for line in lines) == sorted(self.open),
            f"resume printed other rows than the {len(self.open)} open ones {done}",
        )
        expected = documented_exit_code(lines) if self.open else 0
        self.expect(done.code == expected, f"exit code {expected} expected: {done}")
        self.expect(not untrue(self.project, lines), f"untrue: {untrue(self.project, lines)}")
        strange = [line for line in lines if line["outcome"] == "unknown" and line["reason_code"] != LOST]
        self.expect(not strange, f"unknown for another reason than a lost reply: {strange}")
        return lines

    def _settle_twice(self, rng):
        """Resume itself is killed, and the next one goes on."""
        if not self.open:
            raise Missed
        with self._busy:
            stage = rng.choice(["start", "fence", "polling", "end"])
            killed = results(Victim(self.project, RESUMING, *self._resume).killed(rng, stage, 1, 2 if stage == "polling" else 1))
            self.kills += 1
            history = self._history()
        self.expect(not untrue(self.project, killed), f"untrue: {untrue(self.project, killed)}")
        still = {line["peer_id"]: line for line in history if line["reason_code"] == "open"}
        self.expect(set(still) <= set(self.open), "a killed resume has opened rows")
        self.open = still
        self._settle(rng)

    def _detect_again(self, rng):
        """Creates that may be under way are settled before the same peers are sent another one."""
        doubtful = [line["peer_id"] for line in self.open.values() if not line["detection_id"]]
        if not doubtful:
            raise Missed
        done = run(*self._detect, token=AGAIN, patience=SETTLES)
        lines, second = results(done.lines()), self._creates(AGAIN)
        arrived = {create.peer for create in self._creates(KILLED)}
        self.expect("Settled first: " in done.err, done)
        self.expect(sorted(line["peer_id"] for line in lines) == sorted(self.project.peers), f"not all rows {done}")
        self.expect(done.code == documented_exit_code(lines), done)
        self.expect(not untrue(self.project, lines), f"untrue: {untrue(self.project, lines)}")
        tasks = {create.peer: create.task for create in second}
        self.expect(all(line["detection_id"] == tasks[line["peer_id"]] for line in lines), f"tasks of the past {done}")
        earliest = min(create.at for create in second)
        if set(doubtful) - arrived:
            self.expect(earliest > self.killed_at + LOOKED_FOR - 5, f"after {earliest - self.killed_at} s, too early")
        lists = [request for request in self.project.of_kind("list") if request.token == AGAIN]
        self.expect(lists[0].at < earliest, "nothing was looked for before the second creates")
        self.open = {line["peer_id"]: line for line in self._history() if line["reason_code"] == "open"}
        self._settle(rng)

    def _creates(self, token):
        return [create for create in self.project.creates if create.token == token]

    def _judge_the_end(self):
        for token in (KILLED, AGAIN):
            self.expect(not repeated(create.peer for create in self._creates(token)), "two creates of one intent")
        self.expect(not self._creates(RESUMING), "resume has created a task")
        kept = self._history()
        known = {line["detection_id"]: line for line in kept if line["detection_id"]}
        forgotten = set(self.project.tasks) - set(known)
        self.expect(not forgotten, f"tasks of the service that the history does not name: {forgotten}")
        self.expect(not untrue(self.project, kept), f"untrue in the history: {untrue(self.project, kept)}")
        self.expect(not [line for line in kept if line["reason_code"] == "open"], "open rows after resume")
        self.expect(not untrue(self.project, self.printed), f"untrue before the kill: {self.printed}")
        gone = {line["detection_id"] for line in self.printed if line["detection_id"]} - set(known)
        self.expect(not gone, f"printed before the kill, and not in the history: {gone}")
        self.recovered = sum(line["recovered"] for line in kept)
        self.lost = sum(line["reason_code"] == LOST for line in kept)
        done = run(*self._resume, token=RESUMING)
        self.expect((done.code, done.out) == (0, "") and "Nothing is open" in done.err, f"a second resume: {done}")
