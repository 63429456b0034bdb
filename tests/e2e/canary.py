# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets that can be recognised in any dress, and the search for them. Standard library only."""

import base64
import gzip
import io
import os
import secrets
import urllib.parse
import zipfile
import zlib

_PLACES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")

# All that Qt and the programs have to say, but for what it costs minutes to say.
LOUD = {"QT_LOGGING_RULES": "*=true;qt.accessibility.*=false;qt.text.*=false", "QT_LOGGING_TO_CONSOLE": "1"}


def loud_in(folder):
    """Variables for a program that is to be searched: it says what it can, and has all its places in this folder."""
    places = {name: os.path.join(folder, name.lower()) for name in _PLACES}
    for place in places.values():
        os.makedirs(place, 0o700, exist_ok=True)
    return LOUD | {"HOME": folder} | places


def new(kind):
    """As unique as a real one, and longer than an id."""
    return f"CANARY-{kind}-{secrets.token_hex(16)}"


def _base64_core(data, shift):
    """What is the same in the base64 of any text in which `data` begins `shift` bytes after a multiple of three."""
    text = base64.b64encode(bytes(shift) + data)
    first = (shift + 2) // 3 * 4  # the group that the bytes before it are in
    last = (shift + len(data)) // 3 * 4  # and the one that what follows would change
    return text[first:last]


def dresses(secret):
    """Name and bytes of each way in which the secret may have been written down."""
    plain = secret.encode()
    found = {"plain": plain, "reversed": plain[::-1]}
    for name, data in (("", plain), (" of UTF-16LE", secret.encode("utf-16-le")), (" of UTF-16BE", secret.encode("utf-16-be"))):
        found["text" + name] = data
        found["hex" + name] = data.hex().encode()
        found["HEX" + name] = data.hex().upper().encode()
        for shift in range(3):
            core = _base64_core(data, shift)
            found[f"base64{name}, {shift} after"] = core
            found[f"base64url{name}, {shift} after"] = core.replace(b"+", b"-").replace(b"/", b"_")
    found["percent"] = "".join(f"%{byte:02X}" for byte in plain).encode()
    found["percent, lower case"] = found["percent"].lower()
    found["quoted"] = urllib.parse.quote(secret, safe="").encode()
    return found


def _unpacked(data):
    """The data itself, and what is packed in it."""
    yield data
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield archive.read(name)
    if data[:1] == b"\x78":
        try:
            yield zlib.decompress(data)
        except zlib.error:
            pass


def hits(secret, data):
    """The names of the dresses in which the secret is in this data."""
    texts = list(_unpacked(data))
    return sorted(name for name, needle in dresses(secret).items() if any(needle in text for text in texts))


def hits_below(secret, folder):
    """Path and dresses for each file, or name of a file, that holds the secret."""
    found, looked_at = {}, 0
    for base, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(base, name)
            data = name.encode("utf-8", "surrogateescape")
            if os.path.isfile(path):
                looked_at += 1
                with open(path, "rb") as file:
                    data += b"\0" + file.read()
            there = hits(secret, data) or hits(secret, data.split(b"\0", 1)[-1])
            if there:
                found[os.path.relpath(path, folder)] = there
    return found, looked_at
