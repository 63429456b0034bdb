#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What another process and the disk get to see of a secret: arguments, environment, memory images, file modes.

Usage: process_secrets_test.py PATH_OF_PEERLIGHT_CLI PATH_OF_HARDENED_CHILD [unittest's arguments]
"""

import os
import pwd
import resource
import secrets
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

from twin_process import PATIENCE, PEER, Running, environment, has_address_sanitizer, program, run, simulator

CHILD = None  # the path of the helper, from the command line
NAMES = tuple(f"PEERLIGHT_{what}" for what in "TOKEN AK SK IAM_PASSWORD IAM_PASSCODE SECURITY_TOKEN".split())


def canary():
    return f"CANARY-{secrets.token_hex(16)}"


def proc_bytes(pid, name):
    """A file of /proc, or None where even the same user may not read it."""
    try:
        with open(f"/proc/{pid}/{name}", "rb") as file:
            return file.read()
    except PermissionError:
        return None


class Arguments(unittest.TestCase):
    def test_a_token_is_refused_as_an_argument_and_not_repeated(self):
        for how in ("--token {}", "--token={}", "detect --all --token {}", "peers --token={}", "resume --token {}"):
            with self.subTest(how):
                secret = canary()
                done = run(*how.format(secret).split(" "), token=None)
                self.assertEqual(done.code, 64, done)
                self.assertNotIn(secret, done.out + done.err)

    def test_no_way_of_giving_a_token_puts_it_into_the_command_line(self):
        secret = canary()
        with simulator("--token", secret, "--detect-ms", "60000") as where, tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "token")
            with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
                file.write(secret)
            for token, more in ((secret, []), (None, ["--token-file", path])):
                running = Running("detect", *where, "--peer", PEER, "--format", "jsonl", *more, token=token)
                self.addCleanup(running.close)
                self.assertIn('"type":"run"', running.line())
                shown = proc_bytes(running.process.pid, "cmdline")
                self.assertIsNotNone(shown, "the command line is readable for all")
                self.assertNotIn(secret.encode(), shown)
                left = proc_bytes(running.process.pid, "environ")
                self.assertNotIn(secret.encode(), left or b"")


class Environment(unittest.TestCase):
    def report(self, env, **how):
        child = subprocess.Popen(
            [CHILD, "report"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True, **how
        )
        self.addCleanup(child.wait, PATIENCE)
        self.addCleanup(child.stdout.close)
        self.addCleanup(child.stdin.close)
        lines = []
        for line in child.stdout:
            if line == "ready\n":
                break
            lines.append(line.rstrip("\n"))
        return child, lines

    def test_each_variable_is_scrubbed_where_it_stands(self):
        secret = canary()
        env = {name: f"{secret}-{number}" for number, name in enumerate(NAMES)}
        child, lines = self.report({**env, "PEERLIGHT_DATA_DIR": "/kept", "PEERLIGHT_TOKENS": "kept"})
        self.assertIn(f"token {len(secret) + 2}", lines)
        self.assertEqual(
            [line for line in lines if line.startswith("left ")],
            ["left PEERLIGHT_DATA_DIR=/kept", "left PEERLIGHT_TOKENS=kept"],
        )
        left = proc_bytes(child.pid, "environ")
        if os.geteuid() == 0:
            self.assertIn(b"PEERLIGHT_DATA_DIR=/kept", left)  # we look at the right bytes
        self.assertNotIn(b"CANARY", left or b"")

    def test_what_the_process_is_set_to(self):
        _, lines = self.report({"PEERLIGHT_TOKEN": "x"}, umask=0)
        for line in ("dumpable 0", "core 0 0", "umask 77"):
            self.assertIn(line, lines)

    def test_a_secret_is_locked_in_memory(self):
        if resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] < 65536:
            self.skipTest("this system lets nothing be locked")
        _, lines = self.report({"PEERLIGHT_TOKEN": "x"})
        self.assertIn("locked 1", lines)

    def test_a_limit_on_locked_memory_is_told_once_and_is_no_error(self):
        if has_address_sanitizer(CHILD):
            self.skipTest("a sanitizer locks nothing, and says that it did")
        if os.geteuid() == 0:
            how = {"user": pwd.getpwnam("nobody").pw_uid}  # root is above the limit
        else:
            how = {}
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            copy = shutil.copy(CHILD, folder)
            done = subprocess.run(
                [copy, "report"],
                input="",
                capture_output=True,
                text=True,
                env={name: "x" for name in NAMES},
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, 0)),
                check=False,
                timeout=PATIENCE,
                **how,
            )
        self.assertEqual(done.returncode, 0, done)
        self.assertIn("locked 0", done.stdout)
        self.assertEqual(done.stderr.count("could not be locked"), 1, done.stderr)

    def test_the_same_user_can_read_neither_memory_nor_environment(self):
        """As another user than root, whom nothing is hidden from."""
        how = {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}
        with tempfile.TemporaryDirectory() as folder, simulator("--detect-ms", "60000") as where:
            os.chmod(folder, 0o777)
            twin = shutil.copy(program(), folder)
            env = {**environment(), "PEERLIGHT_DATA_DIR": os.path.join(folder, "data")}
            arguments = [twin, "detect", *where, "--peer", PEER, "--format", "jsonl"]
            with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, **how) as it:
                self.addCleanup(it.kill)
                self.assertIn(b'"type":"run"', it.stdout.readline())
                for name in ("environ", "mem", "maps"):
                    seen = subprocess.run(
                        ["head", "-c", "1", f"/proc/{it.pid}/{name}"], capture_output=True, check=False, **how
                    )
                    self.assertNotEqual(seen.returncode, 0, f"{name} can be read")
                    self.assertIn(b"ermission", seen.stderr)
                it.kill()


class MemoryImages(unittest.TestCase):
    def images_after(self, what, secret, limit):
        """Aborts the helper in a folder of its own; gives the bytes of all files there."""
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [CHILD, what],
                input=secret.encode(),
                capture_output=True,
                cwd=folder,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (limit, limit)),
                check=False,
                timeout=PATIENCE,
            )
            self.assertEqual(done.returncode, -6, done)
            found = []
            for name in os.listdir(folder):
                with open(os.path.join(folder, name), "rb") as file:
                    found.append(file.read())
            return found

    def test_an_abort_leaves_no_image(self):
        if has_address_sanitizer(CHILD):
            self.skipTest("a sanitizer leaves no image in any case")
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        limit = resource.RLIM_INFINITY if os.geteuid() == 0 else hard
        secret = canary()
        self.assertEqual(self.images_after("abort", secret, limit), [])
        with open("/proc/sys/kernel/core_pattern", encoding="ascii") as file:
            pattern = file.read()
        if limit != 0 and not pattern.startswith(("|", "/")):
            images = self.images_after("abort-bare", secret, limit)
            self.assertEqual(len(images), 1, "without protection there is one: the test can fail")
            self.assertIn(secret.encode(), images[0])


class Files(unittest.TestCase):
    def test_everything_below_the_data_folder_is_for_its_owner_alone(self):
        with tempfile.TemporaryDirectory() as folder, simulator("--detect-ms", "100") as where:
            data = os.path.join(folder, "new", "data")
            results = os.path.join(folder, "results.jsonl")
            env = {**environment(), "PEERLIGHT_DATA_DIR": "/nonexistent"}
            arguments = [program(), "--data-dir", data, "detect", *where, "--all", "--rate", "0"]
            seen = {}

            def look():
                for base, folders, files in os.walk(folder):
                    for name in folders + files:
                        path = os.path.join(base, name)
                        try:
                            mode = os.lstat(path).st_mode
                        except FileNotFoundError:
                            continue  # it was for a moment
                        seen[path] = (stat.S_ISDIR(mode), stat.S_IMODE(mode))

            with subprocess.Popen(
                [*arguments, "--format", "jsonl"], stdout=subprocess.PIPE, env=env, umask=0, stderr=subprocess.DEVNULL
            ) as it:
                for _ in it.stdout:
                    look()  # while it runs: the write-ahead log and the lock files are there
            done = subprocess.run([*arguments, "--format", "json", "--output", results], env=env, umask=0, check=False)
            look()
        self.assertEqual((it.returncode, done.returncode), (1, 1))
        names = {os.path.basename(path) for path in seen}
        self.assertIn("results.jsonl", names)
        self.assertTrue([name for name in names if name.endswith("-wal")], names)
        self.assertIn("owners", names)
        wrong = {path: oct(mode) for path, (is_dir, mode) in seen.items() if mode != (0o700 if is_dir else 0o600)}
        self.assertEqual(wrong, {})


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    CHILD = os.path.abspath(sys.argv.pop(1))
    unittest.main()
