# SPDX-License-Identifier: GPL-3.0-or-later
"""A service of the documented examples whose answers are full of secrets, and which writes down all that it is sent. It is
its own proxy, too. Shares nothing with the program."""

import contextlib
import http.server
import json
import threading
import urllib.parse
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "data" / "api-examples.json"
PROJECT = "5f0c1a2b3d4e4f60718293a4b5c6d7e8"
TASK = "e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e{:02x}"
PRIVATE = {"bgp_md5", "email", "order_id"}


def with_private(value, secrets):
    """The same answer, in which each peer has a key and each line a person and an order."""
    if isinstance(value, list):
        return [with_private(item, secrets) for item in value]
    if not isinstance(value, dict):
        return value
    filled = {name: with_private(item, secrets) for name, item in value.items()}
    if "route_mode" in filled:
        filled["bgp_md5"] = secrets["bgp_md5"]
    if "port_type" in filled:
        filled |= {"email": secrets["email"], "order_id": secrets["order_id"]}
    return filled


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def _answer(self, status, body, headers=()):
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(data))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        service = self.server.service
        target = urllib.parse.urlsplit(self.path)
        service.requests.append((self.command, target.path, dict(self.headers.items()), self.path, body))
        if target.netloc and "Proxy-Authorization" not in self.headers:
            self._answer(407, {}, [("Proxy-Authenticate", 'Basic realm="way out"')])
        else:
            self._answer(*service.answer(self.command, target.path, body))

    do_GET = do_POST = _serve


class LeakyService:
    """secrets: what "token", "issued token", "bgp_md5", "email" and "order_id" are here."""

    def __init__(self, secrets):
        self.requests, self._tasks, self._secrets = [], [], secrets
        self._examples = {example["name"]: example for example in json.loads(EXAMPLES.read_text(encoding="utf-8"))}
        self._lock = threading.Lock()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.service = self
        self.port = self._server.server_port
        self.endpoint = f"http://127.0.0.1:{self.port}"

    def _create(self, body):
        with self._lock:
            peer = json.loads(body)["vif_peer_detection"]["vif_peer_id"]
            task = {"id": TASK.format(len(self._tasks)), "vif_peer_id": peer, "start_time": "2026-03-04 08:15:30"}
            self._tasks.append(task)
        return 200, {"request_id": "r1", "vif_peer_detection": task | {"status": "processing", "loss_ratio": 0}}

    def answer(self, method, path, body):
        """Status, body, headers."""
        private = {name: self._secrets[name] for name in PRIVATE}
        ended = {"end_time": "2026-03-04 08:15:42", "status": "complete"}
        done = [task | ended | {"loss_ratio": place % 2 * 100} | private for place, task in enumerate(self._tasks)]
        place = path.rstrip("/").rpartition("/")[2]
        if (method, place) == ("POST", "tokens"):
            token = self._examples["iam_token_201"]["response_body"]
            token["token"]["expires_at"] = "2999-03-05T08:00:00.123000Z"
            return 201, token, [("X-Subject-Token", self._secrets["issued token"])]
        if method == "POST":
            return self._create(body)
        if place == "vif-peer-detections":
            return 200, {"request_id": "r2", "vif_peer_detections": done}
        if place == "virtual-interfaces":
            pages = ("virtual_interfaces_page1_200", "virtual_interfaces_last_page_200")
            found = sum((self._examples[page]["response_body"]["virtual_interfaces"] for page in pages), [])
            return 200, with_private({"request_id": "r3", "virtual_interfaces": found}, self._secrets)
        known = {"direct-connects": "direct_connects_200", "virtual-gateways": "virtual_gateways_200"}
        known["projects"] = "iam_projects_200"
        if place in known:
            return 200, with_private(self._examples[known[place]]["response_body"], self._secrets)
        found = [task for task in done if task["id"] == place]
        if found:
            return 200, {"request_id": "r4", "vif_peer_detection": found[0]}
        return 404, {"error_code": "DC.0002", "error_msg": f"The resource does not exist. {self._secrets['email']}"}

    @contextlib.contextmanager
    def serving(self):
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
