#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command beside a PostgreSQL server of its own, in a temporary folder and on a free port of this machine.

    with_postgres.py [--tls] COMMAND [ARGUMENT ...]
    with_postgres.py control FOLDER stop|start      what a test calls to let the server go and come back

The command finds PEERLIGHT_TEST_PG (an address as --history-url takes it), PEERLIGHT_PG_PASSWORD, and
PEERLIGHT_TEST_PG_CONTROL (the words of the second form up to FOLDER). With --tls the server has a certificate of
"localhost", and PEERLIGHT_TEST_PG_CA names the file of its authority. Ends as the command does; with 77 where the
server's package (postgresql-15) is not installed.
"""

from __future__ import annotations

import os
import pathlib
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

PROGRAMS = pathlib.Path("/usr/lib/postgresql/15/bin")
SKIPPED = 77


def as_postgres(command: list[str]) -> list[str]:
    """The server refuses to run as root."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--", *command]


def run_quietly(command: list[str]) -> None:
    done = subprocess.run(as_postgres(command), cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        sys.exit(f"with_postgres: {command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def control(folder: pathlib.Path, what: str) -> None:
    command = [str(PROGRAMS / "pg_ctl"), "-D", str(folder / "data"), "-w", "-t", "60"]
    if what == "stop":
        run_quietly([*command, "-m", "immediate", "stop"])
        return
    # Without a log of its own the server would keep our standard output open.
    run_quietly([*command, "-l", str(folder / "log"), "start"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def give_to_postgres(path: pathlib.Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(path, "postgres", "postgres")


def make_certificate(folder: pathlib.Path) -> None:
    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, stdin=subprocess.DEVNULL)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Peerlight test authority",
            "-keyout", "ca.key", "-out", "ca.crt")
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key",
            "-out", "server.csr")
    (folder / "names").write_text("subjectAltName=DNS:localhost\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "names", "-out", "server.crt")
    for name in ("server.key", "server.crt"):
        (folder / name).chmod(0o600)
        give_to_postgres(folder / name)


def make_server(folder: pathlib.Path, password: str, tls: bool) -> int:
    password_file = folder / "password"
    password_file.touch(mode=0o600)
    password_file.write_text(password)
    give_to_postgres(password_file)
    run_quietly([str(PROGRAMS / "initdb"), "-D", str(folder / "data"), "-U", "peerlight", "-E", "UTF8",
                 "--locale", "C.UTF-8", "--auth", "scram-sha-256", "--pwfile", str(password_file), "--no-sync"])
    password_file.unlink()
    port = free_port()
    lines = [f"port = {port}", "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", "max_connections = 60"]
    if "PEERLIGHT_TEST_PG_DURABLE" not in os.environ:
        lines.append("fsync = off")
    if tls:
        make_certificate(folder)
        lines += ["ssl = on", f"ssl_cert_file = '{folder}/server.crt'", f"ssl_key_file = '{folder}/server.key'"]
    settings = folder / "data" / "postgresql.auto.conf"
    settings.write_text("\n".join(lines) + "\n")
    give_to_postgres(settings)
    return port


def main(arguments: list[str]) -> int:
    if len(arguments) == 3 and arguments[0] == "control":
        control(pathlib.Path(arguments[1]), arguments[2])
        return 0
    tls = arguments[:1] == ["--tls"]
    command = arguments[1:] if tls else arguments
    if not (PROGRAMS / "initdb").exists():
        print("SKIPPED: PostgreSQL 15 is not installed (Debian: postgresql-15)")
        return SKIPPED
    if os.geteuid() == 0:
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            print("SKIPPED: there is no user postgres, and the server does not run as root")
            return SKIPPED
    folder = pathlib.Path(tempfile.mkdtemp(prefix="peerlight-pg-"))
    give_to_postgres(folder)
    folder.chmod(0o755 if tls else 0o700)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        password = secrets.token_urlsafe(12)
        port = make_server(folder, password, tls)
        control(folder, "start")
        environment = os.environ | {
            "PEERLIGHT_TEST_PG": f"postgresql://peerlight@127.0.0.1:{port}/postgres?sslmode=prefer",
            "PEERLIGHT_TEST_PG_CONTROL": f"{sys.executable} {os.path.abspath(__file__)} control {folder}",
            "PEERLIGHT_TEST_PG_CA": str(folder / "ca.crt"),
            "PEERLIGHT_PG_PASSWORD": password,
        }
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        subprocess.run(as_postgres([str(PROGRAMS / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop"]),
                       cwd="/", capture_output=True, check=False)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
