#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the recording that --demo answers from: real servers for the zones of resources/demo, in a network
namespace of their own, looked at by posthorn-cli.

Usage: makedemo.py POSTHORN_CLI SERVERS_ROOT. Needs `unshare`, `ip` and `openssl`; no privileges. It writes
resources/demo/posthorn.example.recording, and the digests of new certificates into the zone file beside it.
Knot serves and signs, Unbound resolves and validates."""
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[2] / "resources" / "demo"
ZONE_FILE = DEMO / "posthorn.example.zone"
RECORDING = DEMO / "posthorn.example.recording"

# Which zones each process of Knot has, and where it listens. A parent and its child never share one: the
# child's servers would answer for the parent. Asking for what it does not have is refused: that is broken's ns2.
SERVERS = {
    "root": (["."], ["192.175.48.1", "2620:4f:8000::1"]),
    "registry": (["example.", "48.175.192.in-addr.arpa.", "196.31.192.in-addr.arpa.",
                  "0.0.0.8.f.4.0.0.0.2.6.2.ip6.arpa.", "2.1.1.0.4.0.0.0.1.0.0.2.ip6.arpa."],
                 ["192.175.48.2", "2620:4f:8000::2"]),
    "good": (["good.posthorn.example."], ["192.175.48.53", "2620:4f:8000::53", "192.31.196.53", "2001:4:112::53", "192.31.196.54"]),
    "broken": (["broken.posthorn.example."], ["192.175.48.54"]),
    "new": (["moving.posthorn.example."], ["192.175.48.55"]),
    "old": (["moving.posthorn.example."], ["192.31.196.55"]),
}
ROOT = """. 3600 SOA a.root.example. hostmaster.registry.example. 2026013101 7200 1800 1209600 3600
. 3600 NS a.root.example.
a.root.example. 3600 A 192.175.48.1
a.root.example. 3600 AAAA 2620:4f:8000::1
"""
# Signed zones, parents last, and those whose DS the parent holds: broken's registrar never got it.
SIGNED = ["broken.posthorn.example.", "good.posthorn.example.", "example.", "."]
CHAINED = {"good.posthorn.example.": "example.", "example.": "."}
POLICY = ("version: STSv1\r\nmode: enforce\r\nmx: mx1.good.posthorn.example\r\nmx: mx2.good.posthorn.example\r\n"
          "max_age: 2592000\r\n")
# What the old provider's server still says in the midst of the move.
OLD_LINES = [(r"2026013102 ", "2026013101 "), (r"^@.*\bMX\s+10 mx\.new-mail\.example\.\n", "")]


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, **more).stdout


class World:
    def __init__(self, cli, servers_root, folder):
        self.cli, self.root, self.folder = cli, servers_root, folder
        self.environment = dict(os.environ, LD_LIBRARY_PATH=str(servers_root / "usr/lib/x86_64-linux-gnu"))
        self.processes = []

    # --- Certificates ---

    def certificate(self, name, days=90):
        """A server's certificate by our own authority. Returns the paths of certificate and key."""
        key, request, out = (self.folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
        run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key)
        run("openssl", "req", "-new", "-key", key, "-subj", f"/CN={name}", "-out", request)
        extensions = self.folder / f"{name}.ext"
        extensions.write_text(f"subjectAltName=DNS:{name}\n")
        run("openssl", "x509", "-req", "-in", request, "-CA", self.folder / "ca.pem", "-CAkey", self.folder / "ca.key",
            "-CAcreateserial", "-days", days, "-extfile", extensions, "-out", out)
        return out, key

    def authority(self):
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", 365,
            "-subj", "/CN=Posthorn demonstration authority", "-keyout", self.folder / "ca.key", "-out", self.folder / "ca.pem")

    def digest(self, key):
        """Of the public key, as TLSA 3 1 1 has it."""
        der = subprocess.run(["openssl", "pkey", "-in", str(key), "-pubout", "-outform", "DER"], check=True,
                             capture_output=True).stdout
        return hashlib.sha256(der).hexdigest()

    # --- Zones ---

    def zones(self):
        """Apex to text, of the zone file: a zone begins where $ORIGIN is followed by an SOA."""
        zones, apex = {}, None
        for block in re.split(r"(?=^\$ORIGIN )", ZONE_FILE.read_text(), flags=re.M)[1:]:
            origin = block.split()[1]
            if re.search(r"^@\s.*\bSOA\b", block, flags=re.M):
                apex = origin
            else:
                apex = max((name for name in zones if origin.endswith(name)), key=len)
            zones[apex] = zones.get(apex, "$TTL 3600\n") + block.replace("$TTL 3600\n", "")
        delegations = "".join(f"{name} 3600 NS ns1.registry.example.\n" for name in SERVERS["registry"][0])
        return {".": ROOT + delegations + "ns1.registry.example. 3600 A 192.175.48.2\n"
                                          "ns1.registry.example. 3600 AAAA 2620:4f:8000::2\n", **zones}

    def sign(self, apex, text):
        """The signed text, and the zone's DS."""
        place = self.folder / ("sign-" + (apex.strip(".") or "root"))
        place.mkdir()
        (place / "zone").write_text(text)
        config = place / "knot.conf"
        config.write_text(f"server:\n  rundir: {place}\ndatabase:\n  storage: {place}\n"
                          "policy:\n  - id: p\n    algorithm: ecdsap256sha256\n    rrsig-lifetime: 30d\n"
                          f"zone:\n  - domain: {apex}\n    file: {place}/zone\n    storage: {place}\n"
                          "    dnssec-signing: on\n    dnssec-policy: p\n    zonefile-load: whole\n")
        (place / "out").mkdir()
        self.knot("kzonesign", "-c", config, "-o", place / "out", apex)
        ds = self.knot("keymgr", "-c", config, apex, "ds")
        signed = next((place / "out").iterdir())
        return signed.read_text(), [line for line in ds.splitlines() if " 13 2 " in line][0]

    def knot(self, program, *arguments):
        place = next(p for p in (self.root / "usr/bin" / program, self.root / "usr/sbin" / program) if p.exists())
        return run(place, *arguments, env=self.environment)

    # --- Processes ---

    def start(self, *command, ready):
        log = open(self.folder / f"log{len(self.processes)}", "w+")
        process = subprocess.Popen([str(word) for word in command], stdout=log, stderr=subprocess.STDOUT, env=self.environment)
        self.processes.append(process)
        deadline = time.monotonic() + 20
        while ready not in Path(log.name).read_text():
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{command[0]} does not start:\n{Path(log.name).read_text()}")
            time.sleep(0.05)

    def name_server(self, name, zones, addresses, texts):
        place = self.folder / f"knot-{name}"
        place.mkdir()
        config = place / "knot.conf"
        listens = ", ".join(f"{address}@53" for address in addresses)
        lines = (f"server:\n  rundir: {place}\n  listen: [ {listens} ]\ndatabase:\n  storage: {place}\n"
                 "log:\n  - target: stdout\n    any: info\n"
                 f"template:\n  - id: default\n    storage: {place}\n    zonefile-sync: -1\n    journal-content: none\nzone:\n")
        for zone in zones:
            file = place / ((zone.strip(".") or "root") + ".zone")
            file.write_text(texts[zone])
            lines += f"  - domain: {zone}\n    file: {file}\n"
        config.write_text(lines)
        self.start(self.root / "usr/sbin/knotd", "-c", config, ready="server started")

    def resolver(self, anchor):
        place = self.folder / "unbound"
        place.mkdir()
        (place / "hints").write_text(". 3600 NS a.root.example.\na.root.example. 3600 A 192.175.48.1\n")
        (self.folder / "anchor.ds").write_text(anchor + "\n")
        arpa = "".join(f'  local-zone: "{name}" nodefault\n' for name in ("example.", "invalid.", "10.in-addr.arpa."))
        (place / "unbound.conf").write_text(
            f'server:\n  username: ""\n  chroot: ""\n  directory: "{place}"\n  pidfile: ""\n  use-syslog: no\n  logfile: ""\n'
            "  do-daemonize: no\n  verbosity: 1\n  interface: 127.0.0.1@53\n  access-control: 127.0.0.0/8 allow\n"
            f'  root-hints: "{place}/hints"\n  trust-anchor-file: "{self.folder}/anchor.ds"\n'
            f'  module-config: "validator iterator"\n  unblock-lan-zones: yes\n{arpa}remote-control:\n  control-enable: no\n'
            # In the midst of the move, one of the two servers would be asked by chance.
            f'stub-zone:\n  name: moving.posthorn.example\n  stub-addr: {SERVERS["new"][1][0]}\n')
        self.start(self.root / "usr/sbin/unbound", "-c", place / "unbound.conf", ready="start of service")

    def stop(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait()

    # --- The whole ---

    def addresses(self):
        """Everything that anybody listens on exists here, and every other address swallows what is sent there."""
        run("ip", "link", "set", "lo", "up")
        wanted = {address for _, listens in SERVERS.values() for address in listens}
        wanted |= {server["address"] for server in json.loads((self.folder / "servers.json").read_text())}
        for address in wanted:
            run("ip", "addr", "add", address + ("/128" if ":" in address else "/32"), "dev", "lo",
                *(["nodad"] if ":" in address else []))
        run("ip", "route", "add", "default", "dev", "lo")
        run("ip", "-6", "route", "add", "default", "dev", "lo")

    def other_servers(self):
        servers = []

        def mail(name, addresses, **more):
            certificate, key = self.certificate(name)
            for address in addresses:
                servers.append({"kind": "smtp", "address": address, "name": name, "certificate": str(certificate),
                                "key": str(key), **more})
            return self.digest(key)

        tlsa = {"mx1": mail("mx1.good.posthorn.example", ["192.175.48.10", "2620:4f:8000::10"]),
                "mx2": mail("mx2.good.posthorn.example", ["192.31.196.10", "2001:4:112::10"])}
        mail("mx.old-mail.example", ["192.175.48.110"], starttls=False)
        mail("mx.new-mail.example", ["192.31.196.200", "2001:4:112::25"])
        certificate, key = self.certificate("mta-sts.good.posthorn.example")
        servers.append({"kind": "https", "address": "192.175.48.80", "name": "mta-sts.good.posthorn.example",
                        "certificate": str(certificate), "key": str(key), "path": "/.well-known/mta-sts.txt", "body": POLICY})
        (self.folder / "servers.json").write_text(json.dumps(servers))
        return tlsa

    def build(self):
        self.authority()
        text = ZONE_FILE.read_text()
        for host, digest in self.other_servers().items():
            text = re.sub(rf"(_25\._tcp\.{host}\s+TLSA\s+3 1 1 )[0-9a-f]+", rf"\g<1>{digest}", text)
        ZONE_FILE.write_text(text)
        self.addresses()
        zones, ds = self.zones(), {}
        for apex in SIGNED:
            for child, parent in CHAINED.items():
                if parent == apex:
                    zones[apex] += ds[child] + "\n"
            zones[apex], ds[apex] = self.sign(apex, zones[apex])
        for name, (apexes, listens) in SERVERS.items():
            texts = dict(zones)
            if name == "old":
                for new, old in OLD_LINES:
                    texts[apexes[0]], changed = re.subn(new, old, texts[apexes[0]], flags=re.M)
                    assert changed == 1, new
            self.name_server(name, apexes, listens, texts)
        self.resolver(ds["."])
        self.start(sys.executable, HERE / "servers.py", self.folder, ready="listening")

    def record(self):
        done = subprocess.run([str(self.cli), "check", "good.posthorn.example", "broken.posthorn.example",
                               "moving.posthorn.example", "--verbose", "--no-color", "--resolver", "127.0.0.1",
                               "--trust-anchor", str(self.folder / "anchor.ds"), "--ca-file", str(self.folder / "ca.pem"),
                               "--record", str(RECORDING)], capture_output=True, text=True)
        print(done.stdout, done.stderr)
        if done.returncode not in (0, 1):
            raise SystemExit("posthorn-cli failed")


def main():
    if os.environ.get("POSTHORN_DEMO_INSIDE") != "1":
        os.execvpe("unshare", ["unshare", "--map-root-user", "--net", sys.executable, *sys.argv],
                   dict(os.environ, POSTHORN_DEMO_INSIDE="1"))
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), Path(folder))
        try:
            world.build()
            world.record()
        finally:
            world.stop()


if __name__ == "__main__":
    main()
