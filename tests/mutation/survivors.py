# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutants that no test can, or need, notice: name -> why. The name holds a hash of the place's text: what stands here
of text that has changed is in nobody's way, and may go."""

_FEW_ATTEMPTS = "a read is sent three times at most: the wait does not grow as far"
_NO_CONTROL = "U+0080 is not among what is kept"
_HAS_LOSS = "only a row with a loss is degraded, so nothing stands in its place"

SURVIVORS = {
    # app/api/retry.cpp
    "retry-22cc6b27": _FEW_ATTEMPTS,
    # app/report/text_safety.cpp
    "text_safety-6cfa34ca": _NO_CONTROL,
    "text_safety-a3a312e0": _NO_CONTROL,
    "text_safety-e5f932cf": "a text that is well formed is the same when it is put together again",
    # app/insight/verdict.cpp, confirm.cpp, pair_verdict.cpp
    "verdict-522a47d1": _HAS_LOSS,
    "confirm-83038a67": _HAS_LOSS,
    "pair_verdict-edf2bd05": _HAS_LOSS,
    # app/insight/remote_net.cpp
    "remote_net-2060d17b": "toInt() sets it whatever it was",
    # app/inventory/json_check.cpp, json_peers.cpp, list_encoding.cpp, peer_list.cpp
    "json_check-066ac6eb": "the first fault is the one that is told",
    "json_peers-1a81a324": "U+0080 is neither a letter nor a number",
    "list_encoding-02f967f3": "where there is no mark nobody asks how long it is",
    "peer_list-0c28da9d": "unit_list_sizes notices, but over copies it takes minutes",
    # ui/peers/peer_filter.cpp
    "peer_filter-1012511a": "toUInt() says in each case whether it was a number",
}
