# SPDX-License-Identifier: GPL-3.0-or-later
"""The line itself: it cannot be had, it breaks, it is slow, or something else answers on it."""

from dataclasses import replace

from wire.replies import answered, http, lost, on, raw
from wire.row import Row, each

FOUND = "one create a peer; its task is found in the list"
NOT_FOUND = "one create a peer, and none of its own after it; unknown, with the reason"
DRIP = raw(lambda honest: [part for byte in honest.raw for part in (bytes([byte]), 1.0)])
HALF = raw(lambda honest: [honest.raw[: len(honest.raw) - len(honest.raw) // 4]])
NEVER = raw(lambda honest: [3600.0])
BANNER = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"
_ENDS = {
    "FIN": lost(),
    "RST": lost(end="reset"),
    "FIN after 1.5 s": lost(after=1.5),
    "RST after 1.5 s": lost(end="reset", after=1.5),
}
_HTML = b"<html><body><h1>Please sign in</h1><script>alert(1)</script></body></html>"


def one_create_for_each(seen):
    peers = sorted(post.peer or "" for post in seen.posts)
    return [] if peers == sorted(seen.project.peers) else [f"the creates that arrived are {peers}"]


def _ports():
    row = Row("D1", "connection refused", "not sent, exit 5, the place is named", "not_sent", exit=5)
    silent = Row("D4", "attempts to connect are dropped", "not sent, exit 5, at the deadline", "not_sent", exit=5)
    return [
        replace(row, place="refusing port", said="127.0.0.1:[0-9]+: the connection was refused"),
        replace(silent, place="silent port", said="could not be reached"),
        Row(
            "D3",
            "the name server never answers",
            "not sent, exit 5, at the deadline",
            "not_sent",
            place="silent names",
            exit=5,
            said="could not be reached",
        ),
        replace(
            Row("D2", "host name not found", "not sent, exit 5, the host is named", "not_sent", exit=5),
            place="no such host",
            said="no-such-host.invalid:443: the host name was not found",
        ),
    ]


def _lost_replies():
    return [
        *each(
            _ENDS,
            lambda meet: Row("D5, D6, D7", "connection ends after the POST", FOUND, "recovered", on("create", meet)),
        ),
        *each(
            {"FIN": lost(False), "RST": lost(False, "reset")},
            lambda meet: Row(
                "D5, D6", "connection ends, nothing was created", NOT_FOUND, "lost_reply", on("create", meet)
            ),
        ),
        Row(
            "D7",
            "connection ends 25 s after the POST",
            FOUND,
            "recovered",
            on("create", lost(after=25.0)),
            deadline=50,
            long=True,
        ),
        *each(
            _ENDS,
            lambda meet: Row(
                "D8",
                "connection ends after the POST, over TLS",
                FOUND,
                "recovered",
                on("create", meet),
                place="tls good",
            ),
        ),
    ]


def _kept_alive():
    at_once = raw(lambda honest: [honest.raw], silent=False)
    return [
        Row(
            "D9",
            "idle connections are closed 0.6 s after an answer",
            "a create that leaves on one later arrives once, and is no false unknown",
            "clear",
            on("create", answered(429, headers=("Retry-After: 1",)), last=1),
            idle=0.6,
            sent_again="429",
            options=("--max-in-flight", "1"),
            deadline=8,
        ),
        Row(
            "D9",
            "each connection is closed right after its answer",
            "no create twice; each peer has a result, or the reply was lost",
            "clear|recovered|lost_reply",
            on("list show create", at_once),
            options=("--max-in-flight", "1"),
        ),
    ]


def _first_connections():
    closed = lost(False)
    return [
        Row(
            "D10",
            "the first two connections are closed before a request",
            "reading is tried again; each create arrives once",
            "clear",
            accepted=lambda world: lambda number: closed if number <= 2 else None,
            more=one_create_for_each,
        ),
        Row(
            "D10",
            "each second connection is closed before a request",
            "no create twice; each peer has a result, or the reply was lost",
            "clear|recovered|lost_reply",
            accepted=lambda world: lambda number: closed if number % 2 == 0 else None,
            peers=6,
        ),
    ]


def _partial():
    kinds = {"of a list": "list", "of a show": "show"}
    return [
        Row("D11", "an answer is cut off in the middle: of a create", FOUND, "recovered", on("create", HALF)),
        *each(
            kinds,
            lambda kind: Row(
                "D11",
                "an answer is cut off in the middle, once",
                "it is asked for again",
                "clear",
                on(kind, HALF, last=1),
                peers=1 if kind == "show" else 4,
            ),
        ),
        Row(
            "D11",
            "each list after the first is cut off in the middle",
            "the tasks are followed one by one",
            "clear",
            on("list", HALF, first=2),
            deadline=10,
        ),
    ]


def _slow():
    return [
        Row(
            "D12",
            "a create's answer drips, a byte a second",
            "unknown at the deadline; resume finds the task",
            "lost_reply",
            on("create", DRIP),
            resumed="recovered",
        ),
        Row(
            "D12",
            "each list after the first drips, a byte a second",
            "the request has a total deadline; the tasks are followed one by one",
            "clear",
            on("list", DRIP, first=2),
            deadline=100,
            long=True,
        ),
        Row(
            "D13",
            "a create is never answered",
            "unknown at the deadline; resume finds the task",
            "lost_reply",
            on("create", NEVER),
            resumed="recovered",
        ),
        Row(
            "D13",
            "a create is never answered, for longer than 30 s",
            FOUND,
            "recovered",
            on("create", NEVER),
            deadline=60,
            long=True,
        ),
    ]


def _late(seconds):
    return raw(lambda honest: [seconds, honest.raw], silent=False)


def _late_or_unread():
    return [
        Row(
            "D14",
            "a create's answer comes after the row's deadline",
            "unknown at the deadline; resume finds the task",
            "lost_reply",
            on("create", _late(8.0)),
            resumed="recovered",
        ),
        Row(
            "D14",
            "a create's answer comes after the request's deadline",
            FOUND,
            "recovered",
            on("create", _late(31.0)),
            deadline=60,
            long=True,
        ),
        Row(
            "D15",
            "the service takes connections and never reads",
            "unknown at the deadline; what its system took in holds one create a peer",
            "lost_reply",
            on("list", raw(lambda honest: [honest.raw], end="deaf", silent=False), last=1),
            accepted=lambda world: lambda number: raw(lambda honest: [], end="deaf") if number > 1 else None,
            receive_buffer=1,
            more=one_create_for_each,
        ),
    ]


def _portals():
    def redirect(world):
        return lambda request: _redirect(world)

    def page(world):
        return lambda request: _PAGE

    return [
        Row(
            "D20",
            "a captive portal redirects each request",
            NOT_FOUND + "; nothing is sent to the other origin",
            "lost_reply",
            redirect,
            said="redirect",
        ),
        Row(
            "D20",
            "a captive portal redirects each request, --all",
            "nothing is sent, exit 5; nothing is sent to the other origin",
            "nothing",
            redirect,
            all=True,
            exit=5,
            said="redirect",
        ),
        Row(
            "D21",
            "a captive portal answers each request with a page",
            NOT_FOUND,
            "lost_reply",
            page,
            said="reply was lost",
        ),
        Row(
            "D21",
            "a captive portal answers each request with a page, --all",
            "nothing is sent, exit 5",
            "nothing",
            page,
            all=True,
            exit=5,
            said="something between you and the service",
        ),
        Row("D21", "a captive portal answers creates with a page", NOT_FOUND, "lost_reply", on("create", _PAGE)),
    ]


def _redirect(world):
    location = f"Location: {world.other_origin}/login"
    return raw(lambda honest: [http(302, b"", (location,))], carried_out=False, end="keep")


_PAGE = raw(lambda honest: [http(200, _HTML, content_type="text/html")], carried_out=False, end="keep")


def _tunnel_cut(world):
    die = raw(lambda honest: [world.proxy.hang_up], silent=True)
    return on("create", die, first=2, last=2)(world)


def _proxies():
    refusals = {
        "403": b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
        "407": b'HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
        "502": b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
    }

    refused = Row(
        "D23",
        "a proxy refuses CONNECT",
        "not sent, exit 5, the proxy is named; no loop",
        "not_sent",
        place="tls far",
        trusts=False,
        exit=5,
    )
    return [
        *each(
            refusals,
            lambda refusal: replace(refused, proxy=refusal, said="proxy 127.0.0.1:[0-9]+", more=_few_connects),
        ),
        Row(
            "D24",
            "no fault, through a proxy's tunnel",
            "results as without one",
            "clear",
            place="tls far",
            proxy=True,
        ),
        Row(
            "D24",
            "a proxy dies in the middle of the tunnel",
            "no create twice; the tasks are found in the list",
            "clear|recovered",
            _tunnel_cut,
            place="tls far",
            proxy=True,
            options=("--max-in-flight", "1"),
        ),
    ]


def _absent_proxies():
    return [
        Row(
            "D25",
            "the environment names a proxy that is not there",
            "not sent, exit 5, the proxy is named",
            "not_sent",
            place="tls far",
            trusts=False,
            proxy=None,
            exit=5,
            said="proxy 127.0.0.1:[0-9]+",
        ),
        Row(
            "D25",
            "the environment names a proxy that is not there, for this machine",
            "no proxy is used",
            "clear",
            proxy=None,
        ),
    ]


def _few_connects(seen):
    count = seen.world.proxy.connections
    return [f"{count} connections to the proxy"] if count > 12 else []


def _not_http():
    spoken = raw(lambda honest: [BANNER])
    return [
        Row("D49", "the answer to a create is another protocol's banner", FOUND, "recovered", on("create", spoken)),
        Row(
            "D49",
            "another protocol is spoken from the first byte on",
            "no create twice; the program says what is wrong",
            "not_sent",
            accepted=lambda world: lambda number: raw(lambda honest: [BANNER, 0.5]),
            within=15,
            exit=5,
            said="could not be read as HTTP|ended before",
        ),
    ]


CONNECTION_ROWS = [
    *_ports(),
    *_lost_replies(),
    *_kept_alive(),
    *_first_connections(),
    *_partial(),
    *_slow(),
    *_late_or_unread(),
    *_portals(),
    *_proxies(),
    *_absent_proxies(),
    *_not_http(),
]
