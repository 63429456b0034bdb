# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutants that no test can, or need, notice: name -> why. The name holds a hash of the place's text: what stands here
of text that has changed is in nobody's way, and may go."""

_FEW_ATTEMPTS = "a read is sent three times at most: the wait does not grow as far"
_NO_CONTROL = "U+0080 is not among what is kept"

SURVIVORS = {
    # app/api/retry.cpp
    "retry-22cc6b27": _FEW_ATTEMPTS,
    # app/report/text_safety.cpp
    "text_safety-6cfa34ca": _NO_CONTROL,
    "text_safety-a3a312e0": _NO_CONTROL,
    "text_safety-e5f932cf": "a text that is well formed is the same when it is put together again",
    # ui/peers/peer_filter.cpp
    "peer_filter-1012511a": "toUInt() says in each case whether it was a number",
}
