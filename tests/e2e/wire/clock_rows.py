# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that jump, a machine that sleeps; and the faults of a sign-in, which other tests are about."""

import os
import signal
import threading

from wire.replies import on, raw
from wire.row import Other, Row, at_most, each
from wire.surroundings import wall_clock_that_jumps

_SLEEPS = 45.0  # so long after a deadline that the program does not take it for a busy machine
_DAY = 86400
_SIGN_INS = "e2e/credentials_test.py"


def _sleeps_at_the_second_list(world):
    """The program is stopped, as on a machine that sleeps; its clocks go on."""

    def stop():
        os.kill(world.process.pid, signal.SIGSTOP)
        threading.Timer(_SLEEPS, os.kill, (world.process.pid, signal.SIGCONT)).start()

    return on("list", raw(lambda honest: [honest.raw, stop], end="keep", silent=False), first=2, last=2)(world)


CLOCK_ROWS = [
    *each(
        {"a day ahead": _DAY, "a day back": -_DAY},
        lambda seconds: Row(
            "D57",
            "the wall clock jumps in the middle of a run",
            "results, deadlines and durations as without it",
            "clear",
            service={"task_seconds": (2.0, 2.5)},
            environment=wall_clock_that_jumps(seconds, 1000),
        ),
    ),
    Row(
        "D58",
        "the program is stopped for longer than a row may take",
        "one look at once, no more of them for the time that passed; the results are seen",
        "clear",
        _sleeps_at_the_second_list,
        deadline=15,
        asleep=_SLEEPS,
        service={"task_seconds": (3.0, 3.0)},
        more=at_most("list", 8),
        long=True,
    ),
]
OTHERS = [
    Other(
        "D59",
        "this machine's clock is off, with an access key",
        "told in minutes, exit 3; not tried again",
        f"{_SIGN_INS} test_a_clock_that_is_off_is_told_in_minutes",
    ),
    Other(
        "D60",
        "a wrong password, a locked user, a second factor that is needed",
        "the password is sent once; exit 3, and the reason in words",
        f"{_SIGN_INS} test_a_wrong_password_is_sent_once",
    ),
    Other(
        "D61",
        "a sign-in is answered without a token, or with one that cannot be used",
        "refused before use",
        f"{_SIGN_INS} test_sign_ins_that_fail",
    ),
    Other(
        "D62",
        "a token ends while many requests are under way",
        "one sign-in for all of them",
        "e2e/credential_wire_test.py test_many_refused_requests_one_sign_in",
    ),
]
