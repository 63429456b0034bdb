#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the inputs that the fuzz targets start from: the documented answers, and peer lists as people paste them.

usage: seed_corpus.py API_EXAMPLES_JSON FOLDER
"""

import json
import sys
from pathlib import Path

# Must be the order of `statuses` in fuzz_api_answers.cpp.
STATUSES = (200, 201, 202, 204, 301, 400, 401, 403, 404, 409, 429, 500, 502, 503)

ID = "1158951c-a6f1-40a0-af88-632817fd24ac"
LISTS = (
    f"{ID}\n{ID}\n# a comment\nnot-an-id\n",
    f'\ufeffid,name,remote_gateway_ip\r\n{ID},"edge, ""one""",10.1.1.2/30\r\n',
    f"peer_id\tname\n{ID.upper()}\tedge\n",
    f"'{ID}' ; {ID[:-1]}d, {ID[:-1]}e",
)


WAITS = ("7", "0", "-1", "1e12", "Wed, 21 Oct 2026 07:28:00 GMT", "time:5 minute", "limit:200, time:1 hour", "time:10^12 day")
LINKS = (
    f"peerlight://detect?profile=Lab&peer={ID}",
    f"peerlight://detect?peer={ID}&peer={ID.upper()}",
    "peerlight://detect?profile=%E5%8C%97%E4%BA%AC",
)
PROFILES = {
    "connections": [
        {
            "id": ID,
            "name": "Lab",
            "environment": "lab",
            "region": "cn-north-4",
            "endpoint": "https://dcaas.cn-north-4.myhuaweicloud.com",
            "project_id": "b197c48159d44a66b32c538c3f8da89a",
            "credential": "token",
            "password": "CANARY-PASSWORD",
            "proxy": {"kind": "http", "host": "proxy.example", "port": 3128, "user": "u"},
        }
    ],
    "peerlight_connections": 1,
}
JSON = ("{}", '[1,-2.5e1,"x\\u0041",{"b":null,"c":true}]', '{"a":1,"\\u0061":2}', "[9223372036854775808]", "[1e999]", "[[[]]]")
TEXTS = ("=1+1", "\uff1d1", '"a,b"', "a\x1b]52;c;AAAA\x07", "\u202egnp.exe", "<img src=x>", "[x](https://e.example)", "e\u0301" * 40)
FILTERS = ('line:="dc 1" -tag:core', "loss:>0 asn:64512", "outcome:unreach -outcome:none", 'note:none "a b" name:=x', '"open')


def texts(values):
    for number, text in enumerate(values):
        yield f"text_{number}", text.encode()


def choices():
    """For the engine: all alike, and some mixtures."""
    for byte in (0, 1, 64, 128, 200, 255):
        yield f"choices_{byte}", bytes([byte]) * 400
    for step in (3, 7, 31, 97):
        yield f"choices_by_{step}", bytes(number * step % 256 for number in range(600))


def answers(examples):
    for example in examples:
        body = example["response_body"]
        text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
        # An example of a status that the target does not have starts as the nearest plain refusal.
        status = STATUSES.index(example["status"]) if example["status"] in STATUSES else STATUSES.index(400)
        html = text.lstrip().startswith("<")
        yield example["name"], bytes((status, 2 if html else 0)) + text.encode()


def write(folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, data in files:
        (folder / name).write_bytes(data)
        count += 1
    print(f"{folder}: {count} inputs")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    examples = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder = Path(sys.argv[2])
    write(folder / "api_answers", answers(examples))
    lists = [(f"list_{number}", text.encode()) for number, text in enumerate(LISTS)]
    lists.append(("utf16", LISTS[1].encode("utf-16")))
    write(folder / "peer_list", lists)
    for name, values in {
        "waits": WAITS,
        "deep_link": LINKS,
        "profiles": (json.dumps(PROFILES), json.dumps(PROFILES | {"peerlight_connections": 2, "more": [1]})),
        "json_check": JSON,
        "text_safety": TEXTS,
        "filter": FILTERS,
    }.items():
        write(folder / name, texts(values))
    write(folder / "engine", choices())


if __name__ == "__main__":
    main()
