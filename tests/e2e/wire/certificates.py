# SPDX-License-Identifier: GPL-3.0-or-later
"""Authorities and certificates that are made while the test runs, by openssl, in a folder that goes with it."""

import ssl
import subprocess
import warnings
from pathlib import Path

_CONFIGURATION = """
[ca]
default_ca = here
[here]
dir = .
database = index.txt
rand_serial = yes
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = names
unique_subject = no
copy_extensions = copy
[names]
commonName = supplied
"""


def _openssl(folder, *arguments):
    done = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr.decode()}")
    return done.stdout.decode()


class Authority:
    def __init__(self, folder, name):
        self._folder, self._made = Path(folder) / name, 0
        self._folder.mkdir()
        (self._folder / "ca.cnf").write_text(_CONFIGURATION, encoding="ascii")
        (self._folder / "index.txt").touch()
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "ca.key"]
        _openssl(self._folder, "req", "-x509", *key, "-out", "ca.pem", "-subj", f"/CN={name}", "-days", "2")

    def identity(self, host, start="20240101000000Z", end="20441231235959Z"):
        """A server's TLS context, with a certificate for the host that is valid from start to end."""
        self._made += 1
        place = self._folder / f"{self._made}"
        place.mkdir()
        kind = "IP" if host.replace(".", "").isdigit() else "DNS"
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{place}/key.pem"]
        extension = ["-addext", f"subjectAltName={kind}:{host}"]
        request = ["-out", f"{place}/request.pem", "-subj", "/CN=Test only", *extension]
        _openssl(self._folder, "req", *key, *request)
        dates = ["-startdate", start, "-enddate", end]
        files = ["-in", f"{place}/request.pem", "-out", f"{place}/certificate.pem", "-notext"]
        _openssl(self._folder, "ca", "-batch", "-config", "ca.cnf", *dates, *files)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{place}/certificate.pem", f"{place}/key.pem")
        return context

    def trusted_in(self, folder):
        """A folder as /etc/ssl/certs is one, in which this authority is the only one."""
        folder = Path(folder)
        folder.mkdir()
        certificate = (self._folder / "ca.pem").read_bytes()
        name = _openssl(self._folder, "x509", "-in", "ca.pem", "-noout", "-hash").strip()
        for file in (f"{name}.0", "ca-certificates.crt"):
            (folder / file).write_bytes(certificate)
        return folder


def only_tls_1_1(context):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that it is old is the point
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")  # or OpenSSL 3 refuses to be that old itself
    return context


def without_resumption(context):
    context.options |= ssl.OP_NO_TICKET
    context.num_tickets = 0
    return context
