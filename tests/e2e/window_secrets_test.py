#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""After Lock, the memory of the real window holds no copy of what was typed into it: reads it all, as root may.

Usage: window_secrets_test.py --peerlight PROGRAM --cli PROGRAM
"""

import json
import os
import subprocess
import sys
import time
import unittest
import urllib.request

import canary
import window_session
from secret_memory_test import WITHIN, writable_memory
from window_test import Atspi, Service, until

TOKEN = canary.new("token")
PASSWORD, SECRET_KEY = "demo-password", "demo-secret-key-0123456789abcdefghijklmn"  # of the simulator
SECURITY_TOKEN = canary.new("security")


def copies(pid, secret):
    """Where the secret is, in which dress, how often."""
    found = []
    for name, data in writable_memory(pid):
        found += [(name, dress, data.count(needle)) for dress, needle in canary.dresses(secret).items() if needle in data]
    return found


def first_token_of_a_sign_in():
    """A service with the same seed gives the same tokens in the same order: the first is the window's, too."""
    service = Service()
    try:
        user = {"name": "demo-user", "password": PASSWORD, "domain": {"name": "demo-account"}}
        identity = {"methods": ["password"], "password": {"user": user}}
        body = {"auth": {"identity": identity, "scope": {"project": {"id": "b197c48159d44a66b32c538c3f8da89a"}}}}
        request = urllib.request.Request(
            f"{service.endpoint}/v3/auth/tokens?nocatalog=true", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as answer:
            return answer.headers["X-Subject-Token"]
    finally:
        service.close()


@unittest.skipUnless(os.geteuid() == 0, "the memory of a hardened process is for root alone")
class WindowSecrets(window_session.WindowCase):
    def use(self, fields, secrets, received=()):
        """Fills the form by keyboard, signs in, loads and detects: what a person does before Lock."""
        self.keyboard.type_into("Endpoint", self.service.endpoint)
        self.keyboard.type_into("Project ID", "b197c48159d44a66b32c538c3f8da89a")
        for secret in secrets:
            self.assertEqual(copies(self.pid(), secret), [], "it was there before it was typed")
        for name, text in fields:
            self.keyboard.type_into(name, text)
        self.keyboard.press("ctrl+r")
        self.wait_for_status("12 peers")
        self.keyboard.press("shift+F5")
        self.wait_for_status("clear")
        until("all results", lambda: "Running" not in self.window.outcomes().values())
        for secret in (*secrets, *received):
            self.assertNotEqual(copies(self.pid(), secret), [], "before Lock it is there: the search works")

    def pid(self):
        return self.window.process.pid

    def check_gone(self, secrets):
        deadline = time.monotonic() + WITHIN
        while (left := [copies(self.pid(), secret) for secret in secrets]) and any(left) and time.monotonic() < deadline:
            pass
        self.assertEqual(left, [[] for _ in secrets])

    def check(self, fields, secrets, lock):
        self.use(fields, secrets)
        lock()
        self.wait_for_message("Locked")
        self.check_gone(secrets)

    def lock_key(self):
        self.keyboard.press("ctrl+l")

    def screen_lock(self):
        signal = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver"]
        subprocess.run([*signal, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)

    def test_token(self):
        self.start("--token", TOKEN)
        self.check([("Token", TOKEN)], [TOKEN], self.lock_key)

    def test_token_when_the_screen_is_locked(self):
        self.start("--token", TOKEN)
        self.check([("Token", TOKEN)], [TOKEN], self.screen_lock)

    def test_password(self):
        self.start()
        self.keyboard.press("alt+8")
        fields = [("Account", "demo-account"), ("IAM user", "demo-user"), ("Password", PASSWORD)]
        token = first_token_of_a_sign_in()
        middle = len(token) // 2
        pieces = [token[:64], token[middle : middle + 64], token[-64:]]  # a buffer may hold a part of so long a token
        self.use(fields, [PASSWORD], pieces)
        self.lock_key()
        self.wait_for_message("Locked")
        self.check_gone([PASSWORD, *pieces])

    def test_access_key(self):
        self.start("--security-token", SECURITY_TOKEN)
        self.keyboard.press("alt+9")
        fields = [
            ("Access key", "DEMOACCESSKEY0000000"),
            ("Secret key", SECRET_KEY),
            ("Security token", SECURITY_TOKEN),
        ]
        self.check(fields, [SECRET_KEY, SECURITY_TOKEN], self.lock_key)

    def test_lock_in_the_middle_of_a_run_pauses_it(self):
        self.start("--token", TOKEN, "--detect-ms", "3000")
        self.keyboard.type_into("Endpoint", self.service.endpoint)
        self.keyboard.type_into("Project ID", "b197c48159d44a66b32c538c3f8da89a")
        self.keyboard.type_into("Token", TOKEN)
        self.keyboard.press("ctrl+r")
        self.wait_for_status("12 peers")
        self.keyboard.press("shift+F5")
        self.wait_for_status("running")
        self.lock_key()
        self.wait_for_message("Locked", "The run is paused")
        self.window.find("Go on with the new token", Atspi.Role.PUSH_BUTTON)
        self.check_gone([TOKEN])
        self.keyboard.type_into("Token", TOKEN)
        self.keyboard.press("F5")
        self.wait_for_status("clear")
        until("all results", lambda: "Running" not in self.window.outcomes().values())
        self.assertNotIn("Unknown", self.window.outcomes().values())


if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
