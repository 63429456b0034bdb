# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals: to slow down, of a service that fails, of a token, of one peer; and redirects."""

from wire.connection_rows import FOUND, NOT_FOUND
from wire.replies import answered, creates, lost, on
from wire.row import Row, at_most, each

_REFUSED = {"error_code": "APIGW.0308", "error_msg": "The throttling threshold has been reached"}


def _throttled(text="", headers=()):
    message = _REFUSED["error_msg"] + text
    return answered(429, _REFUSED | {"error_msg": message}, headers)


def _waited(least):
    """Nothing was created between the refusal and the end of the wait that it asked for."""

    def check(seen):
        first, *later = seen.posts
        early = [post for post in later if post.status == 200 and post.at - first.at < least]
        return [f"{len(early)} creates within {least} s of the refusal"] if early else []

    return check


def _all_created(seen):
    created = [post.peer for post in seen.posts if post.status == 200]
    return [] if sorted(created) == sorted(seen.project.peers) else [f"created in the end: {created}"]


def _in_order(seen):
    """Who was refused keeps the place in the queue."""
    created = [post.peer for post in seen.posts if post.status == 200]
    return [] if created == seen.project.peers else [f"created in this order: {created}, of {seen.project.peers}"]


_AGAIN = "sent again only after the wait: a 429 says that nothing was created"
_ONE_BY_ONE = {"options": ("--max-in-flight", "1"), "sent_again": "429", "deadline": 8, "within": 20}


def _strange_waits():
    bad = {"0": "0", "-1": "-1", "1e12": "1e12", "1000000000000": "1000000000000", "a text": "soon"}
    bad |= {"a date of 1970": "Thu, 01 Jan 1970 00:00:10 GMT"}
    return each(
        bad,
        lambda wish: Row(
            "D28",
            "429 with a Retry-After that is no wait",
            _AGAIN,
            "clear",
            on("create", _throttled(headers=(f"Retry-After: {wish}",)), last=1),
            more=_waited(0.0 if wish == "0" else 1.0),
            **_ONE_BY_ONE,
        ),
    )


def _throttling():
    return [
        Row(
            "D26",
            "429 that names a wait in its message",
            _AGAIN,
            "clear",
            on("create", _throttled(": policy user over ratelimit,limit:200,time:2 second"), last=1),
            more=_waited(2.0),
            **_ONE_BY_ONE,
        ),
        Row(
            "D26",
            "429 with Retry-After",
            _AGAIN,
            "clear",
            on("create", _throttled(headers=("Retry-After: 2",)), last=1),
            more=_waited(2.0),
            **_ONE_BY_ONE,
        ),
        Row(
            "D26",
            "429 to the first create twice, without a wait",
            _AGAIN + "; the order of the peers stays",
            "clear",
            on("create", _throttled(), last=2),
            more=_in_order,
            **_ONE_BY_ONE,
        ),
        Row(
            "D27",
            "429 for ever",
            "throttled, exit 4, after four refusals in a row; no storm",
            "throttled",
            on("create", _throttled(headers=("Retry-After: 1",))),
            sent_again="429",
            within=30,
            more=at_most("create", 16),
        ),
        Row(
            "D26",
            "429 that names a wait of a minute",
            _AGAIN,
            "clear",
            on("create", _throttled(": policy user over ratelimit,limit:200,time:1 minute"), last=1),
            more=_waited(60.0),
            long=True,
            **(_ONE_BY_ONE | {"within": 90}),
        ),
    ]


def _failing():
    statuses = (500, 502, 503, 504)
    after = [answered(status, carried_out=True) for status in statuses]
    before = [answered(status) for status in statuses]
    late = {"visible_after": 3}
    return [
        Row("D29", "500, 502, 503, 504 to creates that were carried out", FOUND, "recovered", creates(*after)),
        Row(
            "D29",
            "408 to creates that were carried out",
            FOUND,
            "recovered",
            on("create", answered(408, b"", carried_out=True)),
        ),
        Row(
            "D30", "500, 502, 503, 504 to creates that were not carried out", NOT_FOUND, "lost_reply", creates(*before)
        ),
        Row(
            "D31",
            "the list names a task 3 s late",
            FOUND,
            "recovered",
            on("create", lost()),
            service=late,
            deadline=10,
        ),
        Row(
            "D31",
            "the list names a task 15 s late",
            FOUND,
            "recovered",
            on("create", lost()),
            service={"visible_after": 15},
            deadline=40,
            long=True,
        ),
        Row(
            "D30",
            "500 to creates that were not carried out, to the last look",
            NOT_FOUND,
            "lost_reply",
            on("create", answered(500)),
            deadline=90,
            within=60,
            long=True,
        ),
    ]


def _redirects():
    codes = (301, 302, 303, 307, 308)

    def posts(carried_out):
        def script(world):
            headers = (f"Location: {world.other_origin}/v3/x",)
            return creates(*(answered(code, b"", headers, carried_out) for code in codes))(world)

        return script

    def reads(kind, code):
        return lambda world: on(kind, answered(code, b"", (f"Location: {world.other_origin}/v3/x",)), last=2)(world)

    cases = {str(code): code for code in codes}
    nowhere = "nothing is sent to the other origin"
    return [
        Row(
            "D40",
            "301, 302, 303, 307, 308 to creates that were carried out",
            f"{FOUND}; {nowhere}",
            "recovered",
            posts(True),
            peers=5,
        ),
        Row(
            "D40",
            "301, 302, 303, 307, 308 to creates that were not carried out",
            f"{NOT_FOUND}; {nowhere}",
            "lost_reply",
            posts(False),
            peers=5,
            said="redirect",
        ),
        *each(
            cases,
            lambda code: Row(
                "D40",
                "a redirect of the list, twice",
                f"not followed; {nowhere}",
                "clear",
                reads("list", code),
                deadline=8,
            ),
        ),
        *each(
            cases,
            lambda code: Row(
                "D40",
                "a redirect of a show, twice",
                f"not followed; {nowhere}",
                "clear",
                reads("show", code),
                peers=1,
                deadline=8,
            ),
        ),
    ]


_FRESH = "a-token-that-is-good-again"


def _refuse_token_from(number):
    def script(world):
        world.project.refused_from = number
        return lambda request: None

    return script


def _old_token_left_alone(seen):
    refused = [request for request in seen.project.requests if request.status == 401]
    return [f"{len(refused)} requests with the refused token"] if len(refused) > 2 else []


def _refusals():
    some = [answered(403), answered(409), answered(400), None]
    return [
        Row(
            "D41",
            "401 in the middle of a run",
            "nothing more with that token, exit 3; resume creates the rest with a new one: 401 says that nothing was",
            "clear|credential",
            _refuse_token_from(4),
            peers=6,
            exit=3,
            options=("--max-in-flight", "1"),
            sent_again="401",
            renewed=_FRESH,
            resumed="clear",
            more=lambda seen: _old_token_left_alone(seen) + _all_created(seen),
        ),
        Row(
            "D41",
            "401 from the first request on",
            "one create at most, exit 3",
            "credential",
            _refuse_token_from(1),
            exit=3,
            more=_old_token_left_alone,
        ),
        Row(
            "D42",
            "403, 409, 400 to single creates",
            "refused, and the others go on; exit 4",
            ("refused", "refused", "refused", "clear"),
            creates(*some),
        ),
        Row(
            "D42",
            "404 to a create",
            "refused, and the others go on; exit 4",
            ("refused", "clear", "clear", "clear"),
            creates(answered(404)),
        ),
    ]


HTTP_ROWS = [
    *_throttling(),
    *_strange_waits(),
    *_failing(),
    *_redirects(),
    *_refusals(),
]
