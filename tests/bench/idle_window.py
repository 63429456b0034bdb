#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What does a window do that nobody uses? Counts how often its threads wake up, and the processor's time.

    tests/bench/idle_window.py build/release/peerlight [--demo] [--seconds 60]

Needs xvfb-run and dbus-run-session.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

SETTLED = 20.0  # seconds; the demo's detection has ended by then


def wake_ups(pid):
    """By thread: those that end on the way are left out."""
    found = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        try:
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except FileNotFoundError:
            continue
        found[lines["Pid"].strip()] = (lines["Name"].strip(), int(lines["voluntary_ctxt_switches"]))
    return found


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(options):
    with tempfile.TemporaryDirectory() as folder:
        command = [options.peerlight, "--data-dir", folder, *(["--demo"] if options.demo else [])]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as window:
            try:
                time.sleep(SETTLED)
                before, used = wake_ups(window.pid), processor_seconds(window.pid)
                time.sleep(options.seconds)
                after, used = wake_ups(window.pid), processor_seconds(window.pid) - used
            finally:
                window.kill()
    total = 0
    for thread, (name, count) in sorted(after.items()):
        more = count - before.get(thread, (name, 0))[1]
        total += more
        print(f"{name:16} {more}")
    print(
        f"{total / options.seconds:.2f} wake-ups a second (promised: 1), "
        f"{100 * used / options.seconds:.2f} % of a processor in {options.seconds} s"
    )
    return 0 if total <= options.seconds else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peerlight")
    parser.add_argument("--demo", action="store_true", help="with the demo's peers and results")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return measure(options)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]
    return subprocess.run([*command, sys.executable, *sys.argv, "--inside"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
