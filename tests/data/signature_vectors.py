#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes signature-vectors.json: requests and their SDK-HMAC-SHA256 signatures, computed without our C++.

Written from "Signing Algorithm" of API Gateway, with nothing but the standard library. It first reproduces two
published vectors (the test of the signer in the vendor's Go SDK), so that a mistake here is not a vector.

Usage: signature_vectors.py > signature-vectors.json
"""

import hashlib
import hmac
import json
import random
from urllib.parse import quote


def encoded(text):
    return quote(text.encode(), safe="-_.~")


def signature(case):
    path = "/".join(encoded(part) for part in case["path"].split("/"))
    if not path.endswith("/"):
        path += "/"
    pairs = sorted((name.encode(), value.encode()) for name, value in case["query"])
    query = "&".join(f"{encoded(name.decode())}={encoded(value.decode())}" for name, value in pairs)
    headers = sorted((name.lower(), value.strip()) for name, value in case["headers"])
    lines = "".join(f"{name}:{value}\n" for name, value in headers)
    names = ";".join(name for name, _ in headers)
    body = hashlib.sha256(case["body"].encode()).hexdigest()
    canonical = "\n".join([case["method"], path, query, lines, names, body])
    date = dict(headers)["x-sdk-date"]
    text = f"SDK-HMAC-SHA256\n{date}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    digest = hmac.new(case["secret"].encode(), text.encode(), hashlib.sha256).hexdigest()
    return f"SDK-HMAC-SHA256 Access={case['key']}, SignedHeaders={names}, Signature={digest}"


def published():
    date = [["X-Sdk-Date", "20060102T150405Z"]]
    known = {"key": "AccessKey", "secret": "SecretKey", "path": "/path", "headers": date}
    return [
        (
            {**known, "method": "GET", "query": [["limit", "1"]], "body": ""},
            "5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624",
        ),
        (
            {**known, "method": "POST", "query": [["key", "value"]], "body": '{"Name":"test","Id":1}\n'},
            "cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59",
        ),
    ]


def drawn(seed):
    draw = random.Random(seed)
    letters = "aZ09-_.~ /&=+%?#:;,!*'()\"<>[]{}|\\^`@$\u00e4\u4e00\U0001f600"

    def text(most, least=0):
        return "".join(draw.choice(letters) for _ in range(draw.randint(least, most)))

    names = ["limit", "marker", "Fields", "fields", "status", "a b", "\u4e00"]
    headers = [["Host", draw.choice(["dcaas.example.com", "127.0.0.1:8080", "[::1]:9"])]]
    headers.append(["X-Sdk-Date", f"202{draw.randint(0, 9)}0102T03{draw.randint(10, 59)}05Z"])
    if draw.random() < 0.7:
        headers.append(["X-Project-Id", f"{draw.getrandbits(128):032x}"])
    if draw.random() < 0.4:
        headers.append(["X-Security-Token", "  " * draw.randint(0, 1) + "token/+=" * draw.randint(1, 40)])
    return {
        "key": "EXAMPLEAK" + str(draw.randint(0, 10**9)),
        "secret": "".join(draw.choice("abcXYZ/+=019") for _ in range(draw.choice([1, 39, 40, 63, 64, 65, 128]))),
        "method": draw.choice(["GET", "POST", "DELETE"]),
        "path": "/v3/" + text(12) + draw.choice(["", "/"]),
        "query": [[draw.choice(names), text(8)] for _ in range(draw.randint(0, 6))],
        "headers": headers,
        "body": draw.choice(["", "{}", text(300)]),
    }


def main():
    for case, expected in published():
        assert signature(case).endswith(expected), case
    cases = [drawn(seed) for seed in range(60)]
    print(json.dumps([{**case, "authorization": signature(case)} for case in cases], indent=1))


if __name__ == "__main__":
    main()
