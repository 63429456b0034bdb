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


if __name__ == "__main__":
    main()
