# SPDX-License-Identifier: GPL-3.0-or-later
"""A few calls of the documented API that write down exactly what they were sent. Shares nothing with the program."""

import contextlib
import http.server
import json
import threading

TASK = "e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def _answer(self, body):
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _record(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.service.requests.append((self.command, self.path, list(self.headers.items()), body))
        return body

    def do_POST(self):
        body = self._record()
        service = self.server.service
        if service.hold_creates:
            service.create_arrived.set()
            service.let_go.wait(60)
            self.close_connection = True
            return
        peer = json.loads(body)["vif_peer_detection"]["vif_peer_id"]
        task = {"id": TASK, "vif_peer_id": peer, "start_time": "2026-03-04 08:15:30"}
        service.tasks.append(task | {"status": "processing", "loss_ratio": 0})
        self._answer({"request_id": "r1", "vif_peer_detection": service.tasks[-1]})

    def do_GET(self):
        self._record()
        service = self.server.service
        done = [dict(task, status="complete", end_time="2026-03-04 08:15:42") for task in service.tasks]
        if self.path.split("?")[0].endswith("/" + TASK):
            self._answer({"request_id": "r2", "vif_peer_detection": done[0]})
        else:
            self._answer({"request_id": "r3", "vif_peer_detections": done})


class RecordingService:
    def __init__(self, hold_creates=False):
        self.hold_creates = hold_creates
        self.create_arrived = threading.Event()
        self.let_go = threading.Event()
        self.requests, self.tasks = [], []
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.service = self
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"

    def of(self, method):
        return [request for request in self.requests if request[0] == method]

    @contextlib.contextmanager
    def serving(self):
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.let_go.set()
            self._server.shutdown()
            self._server.server_close()
