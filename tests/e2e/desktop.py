# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the window in its tests: a window manager, other programs' clipboard, and pictures of the screen."""

import contextlib
import ctypes
import os
import shutil
import struct
import subprocess
import tempfile
import zlib

MANAGER = "blackbox"
PATIENCE = 20
STARTS = 3
Z_PIXMAP, ALL_PLANES = 2, ctypes.c_ulong(-1)


def is_managed():
    """Whether a window manager has the display."""
    said = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True, check=False)
    return "window id" in said.stdout


def started_manager(settings, until):
    """On a busy machine it does not always come up at the first try."""
    for _ in range(STARTS):
        manager = subprocess.Popen([MANAGER, "-rc", settings], stdout=subprocess.DEVNULL)
        with contextlib.suppress(AssertionError):
            until("a window manager, or its end", lambda: is_managed() or manager.poll() is not None, PATIENCE)
        if is_managed():
            return manager
        print(f"{MANAGER} has not come up (it ended with {manager.poll()})")
        manager.kill()
        manager.wait()
    raise AssertionError(f"{MANAGER} did not come up in {STARTS} tries")


@contextlib.contextmanager
def window_manager(until):
    """Runs one, where one is installed."""
    if not shutil.which(MANAGER):
        print(f"{MANAGER} is not installed: no window manager has this display")
        yield
        return
    with tempfile.TemporaryDirectory(prefix="peerlight-manager-") as folder:
        settings = os.path.join(folder, "settings")
        with open(settings, "w", encoding="ascii") as out:
            out.write("session.screen0.toolbar.autoHide: True\nsession.screen0.fullMaximization: True\n")
            out.write("session.screen0.focusNewWindows: True\nsession.screen0.focusLastWindow: True\n")
        manager = started_manager(settings, until)
        try:
            yield
        finally:
            manager.terminate()
            manager.wait()


def copy(text):
    """As if it had been copied in another program."""
    xclip = ["xclip", "-selection", "clipboard", "-i"]
    subprocess.run(xclip, input=text, text=True, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)


def clipboard():
    """What another program would paste; empty while there is no text."""
    xclip = ["xclip", "-selection", "clipboard", "-o", "-target", "UTF8_STRING"]
    return subprocess.run(xclip, capture_output=True, text=True, check=False, timeout=PATIENCE).stdout


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")]
    _fields_ += [("data", ctypes.POINTER(ctypes.c_char))]
    _fields_ += [(name, ctypes.c_int) for name in ("byte_order", "bitmap_unit", "bitmap_bit_order", "bitmap_pad")]
    _fields_ += [(name, ctypes.c_int) for name in ("depth", "bytes_per_line", "bits_per_pixel")]


def _pixels():
    """Width, height and the bytes of the whole screen, blue, green, red and one more for each pixel."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    size = x11.XDisplayWidth(display, 0), x11.XDisplayHeight(display, 0)
    image = x11.XGetImage(display, root, 0, 0, *size, ALL_PLANES, Z_PIXMAP).contents
    if image.bits_per_pixel != 32:
        raise OSError(f"{image.bits_per_pixel} bits a pixel")
    return *size, ctypes.string_at(image.data, image.bytes_per_line * image.height)


def picture(path):
    """The screen as it is now, as a PNG."""
    width, height, pixels = _pixels()
    rows = bytearray()
    for row in range(height):
        line = pixels[4 * width * row : 4 * width * (row + 1)]
        colours = bytearray(3 * width)
        for channel in range(3):
            colours[channel::3] = line[2 - channel :: 4]
        rows += b"\0" + colours

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))


class KeepsPictures:
    """For a test case: the screen is kept when a test fails, and its place is told."""

    def tearDown(self):
        result = self._outcome.result
        if not any(self.id() in test.id() for test, _ in [*result.failures, *result.errors]):
            return
        folder = os.environ.get("PEERLIGHT_PICTURES", tempfile.gettempdir())
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, f"{self.id().replace('__main__.', '')}.png")
        with contextlib.suppress(OSError):
            picture(path)
            print(f"the screen as it was: {path}", flush=True)
