# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets up what a row needs, runs peerlight-cli in it, and gives what was seen from both sides."""

import contextlib
import dataclasses
import json
import subprocess
import tempfile
import time
from pathlib import Path

from fault_service import TOKEN, Project
from wire.certificates import Authority, only_tls_1_1, without_resumption
from wire.service import RawService
from wire.surroundings import (
    Elsewhere,
    Proxy,
    at_names,
    clean_environment,
    has_ipv6,
    namespaces_are_allowed,
    refusing_port,
    silent_port,
    trusting,
    with_silent_names,
    without_network,
)

HOST, FAR_HOST = "127.0.0.1", "dcaas.example.test"
HANGS_AFTER = 40  # seconds beyond what a run may take: only a program that hangs is waited for so long


class Certificates:
    """Made once for all rows: the folder to trust, and the TLS contexts of services by name and connection."""

    def __init__(self, folder):
        ours, foreign = Authority(folder, "ours"), Authority(folder, "foreign")
        self.trust = ours.trusted_in(Path(folder) / "trusted")
        good = ours.identity(HOST)
        self.contexts = {
            "good": lambda number: good,
            "far": self._always(ours.identity(FAR_HOST)),
            "dual stack": self._always(ours.identity(FAR_HOST)),
            "expired": self._always(ours.identity(HOST, end="20240201000000Z")),
            "not yet valid": self._always(ours.identity(HOST, start="20430101000000Z")),
            "of another host": self._always(ours.identity("other.example.test")),
            "of an unknown authority": self._always(foreign.identity(HOST)),
            "swapped": self._swapped(good, foreign.identity(HOST)),
            "TLS 1.1": self._always(only_tls_1_1(ours.identity(HOST))),
            "no resumption": self._always(without_resumption(ours.identity(HOST))),
        }

    @staticmethod
    def _always(context):
        return lambda number: context

    @staticmethod
    def _swapped(first, later):
        return lambda number: first if number == 1 else later


@dataclasses.dataclass
class World:
    row: object
    project: Project
    elsewhere: Elsewhere
    service: RawService | None = None
    proxy: Proxy | None = None
    gone_until: float = 0.0  # by the monotonic clock: a script's note for the hook of its connections
    process: subprocess.Popen | None = None  # the program, while it detects

    @property
    def other_origin(self):
        return f"http://127.0.0.1:{self.elsewhere.port}"


@dataclasses.dataclass
class Run:
    code: int
    out: str
    err: str
    took: float
    peak_mib: float

    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


@dataclasses.dataclass
class Seen:
    """A row's run from both sides."""

    row: object
    world: World
    run: Run
    resumed: Run | None = None
    usual: Run | None = None  # a run without a fault

    @property
    def project(self):
        return self.world.project

    @property
    def posts(self):
        return self.world.service.posts

    def requests(self, kind):
        return self.project.of_kind(kind)


def as_it_can_run(row):
    """The row; None if it needs what is not to be had here; or what is left of it without that."""
    if row.place in ("IPv6", "tls dual stack") and not has_ipv6():
        return None
    in_namespace = row.place in ("no such host", "silent names") or (row.place.startswith("tls ") and row.trusts)
    if not in_namespace or namespaces_are_allowed():
        return row
    return dataclasses.replace(row, trusts=False, said="") if row.refused_anyway else None


def _endpoint(row, world, stack):
    """The endpoint, and what stands in front of the program's command."""
    if row.place == "refusing port":
        return f"http://127.0.0.1:{stack.enter_context(refusing_port())}"
    if row.place == "silent port":
        return f"http://127.0.0.1:{stack.enter_context(silent_port())}"
    if row.place in ("no such host", "silent names"):
        return "https://no-such-host.invalid"
    if row.place == "tls dual stack":
        stack.enter_context(silent_port("::1", world.service.port))
        return f"https://{FAR_HOST}:{world.service.port}"
    if row.place == "IPv6":
        return f"http://[::1]:{world.service.port}"
    if row.place == "tls far":
        return f"https://{FAR_HOST}"
    scheme = "https" if row.place.startswith("tls ") or row.place == "https to a plain port" else "http"
    return f"{scheme}://127.0.0.1:{world.service.port}"


def _context(row, certificates):
    if row.place == "http to a TLS port":
        return certificates.contexts["good"]
    return certificates.contexts[row.place.removeprefix("tls ")] if row.place.startswith("tls ") else None


def _prefix(row, certificates, folder):
    if row.place == "no such host":
        return without_network()
    if row.place == "silent names":
        return with_silent_names(folder)
    if row.place == "tls dual stack":
        return at_names(folder, certificates.trust, {"127.0.0.1": FAR_HOST, "::1": FAR_HOST})
    return trusting(certificates.trust) if row.place.startswith("tls ") and row.trusts else []


def _proxy_variables(row, world, stack):
    if row.proxy is False:
        return {}
    if row.proxy is None:  # nobody is there
        port = stack.enter_context(refusing_port())
    else:
        world.proxy = stack.enter_context(Proxy(row.proxy if isinstance(row.proxy, bytes) else None).serving())
        world.proxy.target, port = world.service.port, world.proxy.port
    return {name: f"http://127.0.0.1:{port}" for name in ("http_proxy", "https_proxy")}


def _peak_mib(pid):
    """The most memory that the process had so far. Of wait4() it would be this process's own: it forks."""
    with contextlib.suppress(OSError, ValueError, StopIteration), open(f"/proc/{pid}/status", encoding="ascii") as file:
        return int(next(line for line in file if line.startswith("VmHWM:")).split()[1]) / 1024
    return 0.0


def _execute(command, environment, patience, started=lambda process: None):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began, peak, ended = time.monotonic(), 0.0, False
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment)
        started(process)
        while not ended:
            try:
                process.wait(timeout=0.05)
                ended = True
            except subprocess.TimeoutExpired:
                peak = max(peak, _peak_mib(process.pid))
                if time.monotonic() - began > patience:
                    process.kill()
        took = time.monotonic() - began
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
        return Run(process.returncode, *texts, took, peak)


def run_row(row, program, certificates):
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="peerlight-wire-"))
        project = Project(row.peers, seed=row.name, **({"losses": (0,)} | row.service))
        world = World(row, project, stack.enter_context(Elsewhere().serving()))
        accepted = row.accepted(world) if row.accepted else lambda number: None
        script, tls = row.script(world), _context(row, certificates)
        host = "::1" if row.place == "IPv6" else HOST
        service = RawService(project, script, accepted, tls, row.receive_buffer, row.idle, host)
        world.service = stack.enter_context(service.serving())
        which = ["--all", "--yes"] if row.all else [word for peer in project.peers for word in ("--peer", peer)]
        where = ["--endpoint", _endpoint(row, world, stack), "--project-id", project.id]
        pace = ["--rate", "0", "--deadline", str(row.deadline), "--data-dir", f"{folder}/data", "--format", "jsonl"]
        command = [*_prefix(row, certificates, folder), program]
        environment = clean_environment(folder, **_proxy_variables(row, world, stack)) | row.environment(folder)
        detect = [*command, "detect", *where, *which, *pace, *row.options]
        patience = (row.within or row.deadline) + row.asleep + HANGS_AFTER
        begun = lambda process: setattr(world, "process", process)  # noqa: E731
        seen = Seen(row, world, _execute(detect, environment | {"PEERLIGHT_TOKEN": TOKEN}, patience, begun))
        if row.resumed:
            if row.renewed:
                project.renew_token(row.renewed)
            resume = [*command, "resume", "--rate", "0", "--data-dir", f"{folder}/data", "--format", "jsonl"]
            token = {"PEERLIGHT_TOKEN": row.renewed or TOKEN}
            seen.resumed = _execute(resume, environment | token, 60 + HANGS_AFTER)
    return seen  # the service has ended: what its connections had taken in is written down
