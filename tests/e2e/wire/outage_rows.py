# SPDX-License-Identifier: GPL-3.0-or-later
"""The service is gone for a while, comes and goes, or is to be had by one kind of address."""

import time

from wire.replies import lost, on, raw
from wire.row import Row


def _goes_away(kind):
    """With the second request of a kind all connections end, and for two seconds each new one ends at once."""

    def script(world):
        def go():
            world.gone_until = time.monotonic() + 2.0
            world.service.hang_up()

        return on(kind, raw(lambda honest: [go]), first=2, last=2)(world)

    return script


def _while_gone(world):
    return lambda number: lost(False) if time.monotonic() < world.gone_until else None


def _flapping(world):
    """Half a second there, half a second gone."""
    return lambda number: lost(False) if time.monotonic() % 1.0 < 0.5 else None


def _no_storm(seen):
    count = seen.world.service.connections
    return [f"{count} connections"] if count > 60 else []


OUTAGE_ROWS = [
    Row(
        "D16",
        "the service is gone for two seconds, while tasks are followed",
        "the looks resume by themselves",
        "clear",
        _goes_away("list"),
        accepted=_while_gone,
        deadline=12,
        more=_no_storm,
    ),
    Row(
        "D16",
        "the service is gone for two seconds, while creates are sent",
        "creates and looks resume by themselves, and no create leaves twice; one that was lost is found or unknown",
        "clear|recovered|lost_reply",
        _goes_away("create"),
        accepted=_while_gone,
        options=("--max-in-flight", "1"),
        deadline=15,
        more=_no_storm,
    ),
    Row(
        "D17",
        "the service comes and goes each half a second",
        "no create twice, no storm of connections; each peer has a result, or a reason",
        "clear|recovered|lost_reply|not_sent|deadline",
        accepted=_flapping,
        idle=0.2,
        deadline=8,
        more=_no_storm,
    ),
    Row("D18", "IPv6 only, at [::1]", "results as with IPv4", "clear", place="IPv6"),
    Row(
        "D19",
        "a name has two addresses, and attempts to connect to that of IPv6 are dropped",
        "results by the one of IPv4",
        "clear",
        place="tls dual stack",
    ),
]
