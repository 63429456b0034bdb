#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How close does `peerlight-cli detect` come to the fastest run that is possible?

The floor is the time that a detection takes plus the time in which curl sends the same creates. Floor and
run are measured in turns, each on a fresh simulator, and the medians are compared. A slow run is a result,
not a failure: the exit code is 1 only if the measurement itself is broken.
"""

import argparse
import http.client
import json
import os
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TOKEN = "demo-token"
PROJECT = "b197c48159d44a66b32c538c3f8da89a"  # both are the simulator's defaults
BASE = f"/v3/{PROJECT}/dcaas"
START_SECONDS = 30
RUN_SECONDS = 300
SAMPLE_SECONDS = 0.02


class Broken(Exception):
    """The measurement cannot be trusted; the text says why."""


def clean_environment(**more):
    """Without proxies and without settings of this machine's user."""
    kept = {k: v for k, v in os.environ.items()
            if not k.lower().endswith("_proxy") and not k.startswith("PEERLIGHT_")}
    return {**kept, **more}


class Simulator:
    """`peerlight-cli simulate` on a free port, for the length of a with block."""

    def __init__(self, args):
        self.command = [args.cli, "simulate", "--port", "0", "--peers", str(args.peers),
                        "--latency-ms", str(args.latency_ms), "--detect-ms", str(args.detect_ms)]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, env=clean_environment())
        try:
            self.port = self._read_port()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def _read_port(self):
        ready, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        words = self.process.stdout.readline().split() if ready else []
        if len(words) != 2 or words[0] != b"listening":
            raise Broken(f"the simulator did not say 'listening PORT' within {START_SECONDS} s")
        return int(words[1])

    def _pages(self, path, member):
        """All items of a list, page by page: next_marker where there is one, else the last id."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        marker = ""
        while True:
            connection.request("GET", f"{BASE}/{path}?limit=2000&marker={marker}", headers={"X-Auth-Token": TOKEN})
            answer = connection.getresponse()
            body = json.loads(answer.read())
            if answer.status != 200:
                raise Broken(f"{path} was answered {answer.status}")
            items = body[member]
            yield from items
            marker = body["page_info"].get("next_marker") if "page_info" in body else items and items[-1]["id"]
            if not marker or not items:
                connection.close()
                return

    def peer_ids(self):
        return [peer["id"] for vif in self._pages("virtual-interfaces", "virtual_interfaces")
                for peer in vif["vif_peers"]]

    def check_created(self, expected):
        created = len({task["id"] for task in self._pages("vif-peer-detections", "vif_peer_detections")})
        if created != expected:
            raise Broken(f"the simulator has {created} detections, not {expected}")


def curl_config(port, peer_ids):
    transfers = []
    for peer in peer_ids:
        body = json.dumps(json.dumps({"vif_peer_detection": {"vif_peer_id": peer}}))  # quoted once more for curl
        transfers.append(f'url = "http://127.0.0.1:{port}{BASE}/vif-peer-detections"\n'
                         f'header = "X-Auth-Token: {TOKEN}"\nheader = "Content-Type: application/json"\n'
                         f'data = {body}\nsilent\noutput = "/dev/null"\nwrite-out = "%{{http_code}}\\n"\n')
    return "next\n".join(transfers)


def measure_floor(args, folder):
    """Seconds: the slowest detection, and curl's time for the creates."""
    with Simulator(args) as simulator:
        peer_ids = simulator.peer_ids()
        if len(peer_ids) != args.peers:
            raise Broken(f"the simulator has {len(peer_ids)} peers, not {args.peers}")
        config = folder / "creates.curl"
        config.write_text(curl_config(simulator.port, peer_ids), encoding="ascii")
        command = ["curl", "--parallel", "--parallel-immediate", "--parallel-max", str(args.max_in_flight),
                   "-K", str(config)]
        start = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=clean_environment(),
                              timeout=RUN_SECONDS, check=False)
        seconds = time.monotonic() - start
        codes = done.stdout.split()
        if done.returncode != 0 or codes != [b"200"] * args.peers:
            raise Broken(f"curl ended with {done.returncode} and {codes.count(b'200')} answers 200 of {args.peers}")
        simulator.check_created(args.peers)
    return args.detect_ms / 1000 + seconds


class PeakMemory(threading.Thread):
    """Reads VmHWM of a process until it ends. It only grows, so the last value is the peak; ru_maxrss is
    not used because it begins with the size of this interpreter, from before the exec."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.status = Path(f"/proc/{pid}/status")
        self.kib = 0
        self.ended = threading.Event()

    def run(self):
        while not self.ended.wait(SAMPLE_SECONDS):
            try:
                text = self.status.read_text(encoding="ascii", errors="replace")
            except OSError:
                return
            for line in text.splitlines():
                if line.startswith("VmHWM:"):
                    self.kib = max(self.kib, int(line.split()[1]))


def run_detect(args, port, folder):
    """Wall seconds and peak KiB of one run; its output is in results.jsonl."""
    command = [args.cli, "detect", "--endpoint", f"http://127.0.0.1:{port}", "--project-id", PROJECT, "--all",
               "--rate", "0", "--max-in-flight", str(args.max_in_flight), "--format", "jsonl", "--yes"]
    environment = clean_environment(PEERLIGHT_TOKEN=TOKEN, PEERLIGHT_DATA_DIR=str(folder / "data"))
    with open(folder / "results.jsonl", "wb") as out, open(folder / "errors.txt", "wb") as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, env=environment)
        memory = PeakMemory(process.pid)
        memory.start()
        try:
            code = process.wait(RUN_SECONDS)
        except subprocess.TimeoutExpired as timeout:
            process.kill()
            process.wait()
            raise Broken(f"the run had not ended after {RUN_SECONDS} s") from timeout
        finally:
            memory.ended.set()
            memory.join()
        seconds = time.monotonic() - start
    if code not in (0, 1, 2):  # clear, loss seen, a test failed: all peers have a result
        tail = (folder / "errors.txt").read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Broken(f"the run ended with {code}: {tail}")
    return seconds, memory.kib


def check_results(args, folder):
    """The summary of a run that has one known result for each peer."""
    lines = [json.loads(line) for line in (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    results = [line for line in lines if line["type"] == "result"]
    if len({line["peer_id"] for line in results}) != args.peers or len(results) != args.peers:
        raise Broken(f"the run has {len(results)} results, not {args.peers}")
    unknown = sum(line["outcome"] == "unknown" for line in results)
    if unknown:
        raise Broken(f"{unknown} results are unknown")
    return next(line for line in lines if line["type"] == "summary")


def measure_run(args, folder):
    """Wall seconds, requests and peak KiB of one run of all peers."""
    with Simulator(args) as simulator:
        seconds, kib = run_detect(args, simulator.port, folder)
        summary = check_results(args, folder)
        simulator.check_created(args.peers)  # one create a peer, not more
    return seconds, summary["requests"], kib


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", help="path of peerlight-cli, from a Release build")
    parser.add_argument("--peers", type=int, default=1000)
    parser.add_argument("--latency-ms", type=int, default=20)
    parser.add_argument("--detect-ms", type=int, default=2000)
    parser.add_argument("--max-in-flight", type=int, default=128)
    parser.add_argument("--repeats", type=int, default=3)
    args = parser.parse_args()
    args.cli = str(Path(args.cli).resolve())
    return args


def main():
    args = parse_arguments()
    if not shutil.which("curl"):
        raise Broken("curl is not installed")
    floors, walls, requests, peaks = [], [], [], []
    print(f"{args.peers} peers, latency {args.latency_ms} ms, detections {args.detect_ms} ms, "
          f"{args.max_in_flight} in flight")
    for turn in range(1, args.repeats + 1):
        with tempfile.TemporaryDirectory(prefix="peerlight-bench-") as name:
            folder = Path(name)
            floors.append(measure_floor(args, folder))
            wall, sent, kib = measure_run(args, folder)
        walls.append(wall)
        requests.append(sent / args.peers)
        peaks.append(kib / 1024)
        print(f"{turn}: floor {floors[-1]:.3f} s, run {wall:.3f} s, ratio {wall / floors[-1]:.3f}, "
              f"{requests[-1]:.3f} requests a peer, {peaks[-1]:.1f} MiB", flush=True)
    floor, wall = statistics.median(floors), statistics.median(walls)
    print(f"median: floor {floor:.3f} s, run {wall:.3f} s, ratio {wall / floor:.3f}, "
          f"{statistics.median(requests):.3f} requests a peer, peak {max(peaks):.1f} MiB; "
          f"beside the detection the run takes {wall - args.detect_ms / 1000:.3f} s")


if __name__ == "__main__":
    try:
        main()
    except (Broken, OSError, ValueError, KeyError, http.client.HTTPException,
            subprocess.TimeoutExpired) as error:
        print(f"measurement broken: {error}", file=sys.stderr)
        sys.exit(1)
