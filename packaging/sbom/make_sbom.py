#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a Debian package and what it needs, as SPDX 2.3 in JSON.
  make_sbom.py build/packages/peerlight_0.1.0_amd64.deb > peerlight_0.1.0_amd64.spdx.json
Versions are those of the machine that built it. The same package gives the same bytes (SOURCE_DATE_EPOCH).
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Compiled in from headers: no dependency of the package tells of them.
COMPILED_IN = {"peerlight": ["libexpected-dev"], "peerlight-cli": ["libexpected-dev", "libcli11-dev"]}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def hashed(data):
    return [
        {"algorithm": "SHA1", "checksumValue": hashlib.sha1(data).hexdigest()},
        {"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()},
    ]


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]", "-", text)


def file_entries(package):
    entries = []
    with tempfile.TemporaryDirectory() as folder:
        run("dpkg-deb", "-x", package, folder)
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                name = "./" + str(path.relative_to(folder))
                entries.append({
                    "SPDXID": identifier("File" + name[1:]),
                    "fileName": name,
                    "checksums": hashed(path.read_bytes()),
                    "licenseConcluded": "CC0-1.0" if "/metainfo/" in name else "GPL-3.0-or-later",
                    "copyrightText": "NOASSERTION",
                })
    return entries


def debian_package(name, architecture):
    version = run("dpkg-query", "-W", "-f", "${Version}", name)
    source, _, source_version = run("dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", name).partition(" ")
    return {
        "SPDXID": identifier(f"Package-{name}"),
        "name": name,
        "versionInfo": version,
        "sourceInfo": f"Debian source package {source} {source_version}",
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{name}@{version}?arch={architecture}",
        }],
    }


def needed(package):
    """The packages of its Depends that this machine has: of alternatives the first one."""
    names = []
    for clause in filter(None, run("dpkg-deb", "-f", package, "Depends").strip().split(",")):
        for alternative in clause.split("|"):
            name = re.match(r"\s*([a-z0-9][a-z0-9.+-]+)", alternative).group(1)
            known = subprocess.run(["dpkg-query", "-W", name], capture_output=True, check=False)
            if known.returncode == 0:
                names.append(name)
                break
        else:
            sys.exit(f"make_sbom: {package} depends on {clause.strip()}, which is not installed here")
    return names


def document(package):
    fields = {name: run("dpkg-deb", "-f", package, name).strip() for name in ("Package", "Version", "Architecture")}
    name, architecture = fields["Package"], fields["Architecture"]
    data = Path(package).read_bytes()
    files = file_entries(package)
    codes = sorted(entry["checksums"][0]["checksumValue"] for entry in files)
    itself = {
        "SPDXID": identifier(f"Package-{name}"),
        "name": name,
        "versionInfo": fields["Version"],
        "packageFileName": Path(package).name,
        "checksums": hashed(data),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": True,
        "packageVerificationCode": {"packageVerificationCodeValue": hashlib.sha1("".join(codes).encode()).hexdigest()},
        "hasFiles": [entry["SPDXID"] for entry in files],
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "licenseInfoFromFiles": sorted({entry["licenseConcluded"] for entry in files}),
        "copyrightText": "2026 The Peerlight developers",
    }
    itself_id = itself["SPDXID"]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", itself_id)]
    others = []
    for kind, names in (("DEPENDS_ON", needed(package)), ("STATIC_LINK", COMPILED_IN.get(name, []))):
        for other in names:
            others.append(debian_package(other, architecture))
            relations.append((itself_id, kind, others[-1]["SPDXID"]))
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": Path(package).stem,
        "documentNamespace": f"https://spdx.org/spdxdocs/{Path(package).stem}-{hashlib.sha256(data).hexdigest()[:32]}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "creators": ["Organization: The Peerlight developers", "Tool: packaging/sbom/make_sbom.py"],
        },
        "packages": [itself, *others],
        "files": files,
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations
        ],
    }


if __name__ == "__main__":
    json.dump(document(sys.argv[1]), sys.stdout, indent=2)
    print()
