# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates, versions, and the wrong protocol at a port. The program trusts one authority, made for the test."""

from dataclasses import replace

from wire.replies import lost, on, raw
from wire.row import Row, each

NOTHING = "refused: no byte of a request arrives; exit 5, and the reason in words"


def _nothing_arrived(seen):
    service = seen.world.service
    arrived = len(seen.project.requests) + service.body_bytes + len(service.posts)
    found = [f"{arrived} requests or bytes arrived"] if arrived else []
    return found + ([] if service.connections else ["the service was never asked"])


def _only_the_list_arrived(seen):
    found = [f"{len(seen.posts)} creates arrived"] if seen.posts else []
    return found + ([] if seen.requests("list") else ["the first connection was not used"])


def _certificates():
    forms = {
        "expired": "has expired",
        "not yet valid": "not valid yet",
        "of another host": "another host name",
        "of an unknown authority": "authority that this machine does not trust|signed by itself",
    }
    rows = {
        case: Row(
            "D53",
            "a certificate",
            NOTHING,
            "not_sent",
            place=f"tls {case}",
            exit=5,
            said=said,
            more=_nothing_arrived,
            refused_anyway=True,
        )
        for case, said in forms.items()
    }
    portal = Row(
        "D22",
        "a captive portal's own certificate",
        NOTHING,
        "not_sent",
        place="tls of an unknown authority",
        exit=5,
        said="The certificate of 127.0.0.1:[0-9]+ was not accepted",
        more=_nothing_arrived,
        refused_anyway=True,
    )
    return [portal, *each(rows, lambda row: row)]


def _ports():
    mute = raw(lambda honest: [3600.0])
    plain = Row(
        "D54",
        "the endpoint is https, and the port speaks plain HTTP",
        NOTHING,
        "not_sent",
        place="https to a plain port",
        exit=5,
    )
    answer = raw(lambda honest: [b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 0.3])
    return [
        *each(
            {"answered 400": answer, "closed": lost(False)},
            lambda meet: replace(
                plain,
                accepted=lambda world: lambda number: meet,
                said="secure connection|ended before",
                within=15,
            ),
        ),
        replace(
            plain,
            fault="the endpoint is https, and the port says nothing",
            checked="not sent, exit 5, in bounded time",
            accepted=lambda world: lambda number: mute,
            within=90,
            long=True,
        ),
        Row(
            "D54",
            "the endpoint is http, and the port speaks TLS",
            "not sent, exit 5",
            "not_sent",
            place="http to a TLS port",
            exit=5,
            more=_nothing_arrived,
            within=15,
        ),
    ]


def _closing(world):
    """The first connection ends after the list, so that creates need new ones."""
    return on("list", raw(lambda honest: [honest.raw], end="close", silent=False), last=1)(world)


TLS_ROWS = [
    Row("D53", "a good certificate", "results as without TLS", "clear", place="tls good"),
    *_certificates(),
    *_ports(),
    Row(
        "D55",
        "a service that knows TLS 1.1 and no later one",
        NOTHING,
        "not_sent",
        place="tls TLS 1.1",
        exit=5,
        said="secure connection",
        more=_nothing_arrived,
        refused_anyway=True,
    ),
    Row(
        "D56",
        "the certificate changes in the middle of a run",
        "new connections are refused, and no create arrives; exit 5",
        "not_sent",
        _closing,
        place="tls swapped",
        exit=5,
        said="was not accepted",
        more=_only_the_list_arrived,
        within=25,
    ),
    Row(
        "D56",
        "sessions cannot be resumed",
        "results as with it",
        "clear",
        _closing,
        place="tls no resumption",
    ),
]
