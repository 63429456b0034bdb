#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test program in a home of its own, with a keychain that really keeps or with no session bus at all, and looks
afterwards for CANARY in every file below that home.

Usage: keychain_session.py (keyring|none) PROGRAM [ARGUMENT ...]
"""

import base64
import os
import re
import signal
import subprocess
import sys
import tempfile

PATIENCE = 60  # seconds
BUS = ("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus")


def bare_environment(home):
    """Nothing that would lead to the session of who runs the test."""
    leads = re.compile(r"DBUS_|XDG_|DISPLAY$|WAYLAND_|GNOME_|KDE_|DESKTOP_|SSH_AUTH")
    env = {name: value for name, value in os.environ.items() if not leads.match(name)}
    env.update(HOME=home, TMPDIR=os.path.join(home, "tmp"), LC_ALL="C.UTF-8")
    for name, folder in (("CONFIG_HOME", "config"), ("DATA_HOME", "data"), ("CACHE_HOME", "cache"), ("RUNTIME_DIR", "run")):
        env["XDG_" + name] = os.path.join(home, folder)
        os.makedirs(env["XDG_" + name], mode=0o700)
    os.mkdir(env["TMPDIR"])
    return env


def bus_answer(method, *arguments):
    command = [*BUS, f"org.freedesktop.DBus.{method}", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout


def inside_session(arguments):
    """Runs inside of dbus-run-session: starts the keychain, runs the program, ends the keychain."""
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=b"a password of the test",
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=PATIENCE,
    )
    # Waits until the daemon has taken the name: it may not have when the one that started it has returned.
    bus_answer("StartServiceByName", "string:org.freedesktop.secrets", "uint32:0")
    reply = bus_answer("GetConnectionUnixProcessID", "string:org.freedesktop.secrets")
    pid = int(reply.split()[-1])
    try:
        return subprocess.run(arguments, env={**os.environ, "PEERLIGHT_TEST_KEYCHAIN_PID": str(pid)}, check=False)
    finally:
        try:
            os.kill(pid, signal.SIGCONT)
            os.kill(pid, signal.SIGTERM)
        except ProcessLookupError:
            pass  # the test killed it


def files_with_canary(home):
    canary = b"CANARY-"
    needles = {canary, canary.decode().encode("utf-16-le"), canary.hex().encode()}
    needles.update(base64.b64encode(bytes(shift) + canary)[shift and 4 : 8] for shift in range(3))
    found = []
    for folder, _, files in os.walk(home):
        for name in files:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue  # the sockets of the bus and of the keychain
            with open(path, "rb") as file:
                content = file.read()
            if any(needle in content for needle in needles):
                found.append(os.path.relpath(path, home))
    return found


def main():
    mode, *arguments = sys.argv[1:]
    if mode == "--inside":
        return inside_session(arguments).returncode
    with tempfile.TemporaryDirectory(prefix="peerlight-keychain-") as home:
        env = bare_environment(home)
        if mode == "keyring":
            arguments = ["dbus-run-session", "--", sys.executable, "-B", os.path.abspath(__file__), "--inside", *arguments]
        code = subprocess.run(arguments, env=env, check=False).returncode
        kept = [name for name in os.listdir(os.path.join(home, "data")) if name == "keyrings"]
        found = files_with_canary(home)
    if found:
        print("secrets in plain text:", *found)
        return 1
    if (mode == "keyring") != bool(kept):
        print("the keychain kept its own files:", kept)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
