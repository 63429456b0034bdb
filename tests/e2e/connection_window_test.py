#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's connection from outside: from nothing to results by keyboard alone, and what it finds at its start.

Usage: connection_window_test.py --peerlight PROGRAM --cli PROGRAM
"""

import json
import os
import sys
import tempfile
import unittest

import window_session
from secret_memory_test import make_certificate, service
from window_test import PROJECT, Atspi, until

ACCOUNT, USER, PASSWORD = "demo-account", "demo-user", "demo-password"
MOST_INPUTS = 9


class ConnectionWindow(window_session.WindowCase):
    def test_from_nothing_to_results_with_a_user_and_a_password(self):
        self.start()
        keyboard = self.keyboard
        keyboard.wait_for_focus("Endpoint")
        keyboard.type(self.service.endpoint)
        keyboard.press("alt+8")
        keyboard.wait_for_focus("Account")
        keyboard.type(ACCOUNT)
        keyboard.press("Tab")
        keyboard.type(USER)
        keyboard.press("Tab")
        keyboard.type(PASSWORD)
        keyboard.press("ctrl+r")
        self.wait_for_status("12 peers")
        self.assertEqual(self.service.outcomes(), {}, "something was created before it was asked for")
        keyboard.press("shift+F5")
        self.wait_for_status("clear")
        until("all results", lambda: len(self.service.outcomes()) == 12 and "Running" not in self.window.outcomes().values())
        truth, names = self.service.outcomes(), self.service.peers()
        self.assertEqual(self.window.outcomes(), {names[peer]: word for peer, word in truth.items()})
        print(f"inputs from the empty window to results: {keyboard.inputs}")
        self.assertLessEqual(keyboard.inputs, MOST_INPUTS)

    def test_a_region_can_be_typed_by_its_id(self):
        self.start()
        self.keyboard.type("eu-west-101")
        endpoint = "https://dcaas.eu-west-101.myhuaweicloud.eu"
        until("the endpoint of the region", lambda: self.window.text("Endpoint") == endpoint)

    def test_secrets_that_another_build_left_are_told_of_and_removed(self):
        def leave(home):
            os.makedirs(f"{home}/config", exist_ok=True)
            with open(f"{home}/config/org.peerlight.Peerlight.conf", "w", encoding="ascii") as file:
                file.write("[Peerlight]\nid/type=0\nid/data=CANARY\n")

        self.start(before=leave)
        text = self.wait_for_message("in plain text", "org.peerlight.Peerlight.conf")
        self.assertNotIn("CANARY", text)
        self.window.press("Remove the file")
        self.wait_for_message("was removed")
        self.assertFalse(os.path.exists(os.environ["HOME"] + "/config/org.peerlight.Peerlight.conf"))

    def test_connections_of_a_newer_version_are_used_and_not_written_over(self):
        file = os.path.join(os.environ["HOME"], "newer", "connections.json")
        os.makedirs(os.path.dirname(file), exist_ok=True)
        written = json.dumps(
            {
                "peerlight_connections": 99,
                "connections": [
                    {
                        "id": "11111111-1111-4111-8111-111111111111",
                        "name": "Of the future",
                        "endpoint": "http://127.0.0.1:9",
                        "aura": "blue",
                    }
                ],
            }
        )
        with open(file, "w", encoding="utf-8") as out:
            out.write(written)
        self.start(folder=os.path.dirname(file))
        self.wait_for_message("A newer Peerlight wrote", "not changed")
        self.keyboard.press("ctrl+1")
        until("the connection", lambda: self.window.text("Endpoint") == "http://127.0.0.1:9")
        self.keyboard.press("ctrl+s")
        self.wait_for_message("A newer Peerlight wrote")
        with open(file, encoding="utf-8") as now:
            self.assertEqual(now.read(), written)

    def test_a_certificate_that_is_not_right_is_told_by_what_is_wrong_with_it(self):
        home = self.enterContext(tempfile.TemporaryDirectory())
        certificate = make_certificate(home)  # by nobody known, for localhost
        server = self.enterContext(service(certificate))
        token = "CANARY-token"
        os.makedirs(f"{home}/data")
        rows = {
            "Unknown": (f"https://localhost:{server.server_port}", "", ["not safe", "certificate"]),
            "Other name": (f"https://127.0.0.1:{server.server_port}", certificate[0], ["not safe", "127.0.0.1"]),
            "Right": (f"https://localhost:{server.server_port}", certificate[0], []),
        }
        profiles = [
            {"id": f"{i}1111111-1111-4111-8111-111111111111", "name": name, "endpoint": endpoint, "ca_file": authority}
            | {"project_id": PROJECT, "proxy": {"kind": "none"}}
            for i, (name, (endpoint, authority, _)) in enumerate(rows.items())
        ]
        with open(f"{home}/data/connections.json", "w", encoding="utf-8") as out:
            json.dump({"peerlight_connections": 1, "connections": profiles}, out)
        self.start(folder=f"{home}/data")
        for i, (name, (_, _, words)) in enumerate(rows.items(), 1):
            with self.subTest(name=name):
                self.keyboard.press(f"ctrl+{i}")
                self.keyboard.type_into("Token", token)
                self.keyboard.press("ctrl+r")
                if words:
                    text = self.wait_for_message(*words)
                    print(f"{name}: {text}")
                    self.assertEqual(server.tokens, [], "a token went to a service that nobody has proved to be one")
                else:
                    until("the request", lambda: server.tokens == [token])

    def test_a_file_dialog_opens_though_the_memory_is_closed_to_the_desktop(self):
        self.start()
        self.keyboard.press("ctrl+o")
        self.window.find("Open a peer list", Atspi.Role.DIALOG)


if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
