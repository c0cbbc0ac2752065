# SPDX-License-Identifier: GPL-3.0-or-later
"""How many times faster our SPF evaluation is than pyspf, over the same answers held in memory.

Both sides take turns, and the medians of several runs are compared.
usage: spfbench.py BENCH_SPF ZONE CHECKS
"""
import statistics
import subprocess
import sys
import time

import spf

RUNS = 7
OUR_ROUNDS = 2000
PEER_ROUNDS = 20


def rows(path):
    with open(path, encoding="ascii") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]


def read_zone(path):
    zone = {}
    for name, kind, data in rows(path):
        if kind == "TXT":
            value = [data[i:i + 255].encode("ascii") for i in range(0, len(data), 255)]
        elif kind == "MX":
            preference, host = data.split(" ")
            value = (int(preference), host)
        else:
            value = data
        zone.setdefault((name.lower(), kind), []).append(((name, kind), value))
    return zone


def run_peer(checks):
    """Microseconds a check."""
    start = time.process_time()
    for _ in range(PEER_ROUNDS):
        for address, helo, sender, verdict in checks:
            result = spf.query(i=address, s=sender, h=helo).check()[0]
            if result != verdict:
                sys.exit(f"pyspf says {result} of {sender} from {address}, not {verdict}")
    return (time.process_time() - start) * 1e6 / PEER_ROUNDS / len(checks)


def run_ours(program, zone, checks):
    """Microseconds a check: with parsed records kept between checks, and without."""
    output = subprocess.run([program, zone, checks, str(OUR_ROUNDS)], check=True, capture_output=True, text=True)
    return tuple(float(number) for number in output.stdout.split())


def main():
    program, zone_path, checks_path = sys.argv[1:]
    zone = read_zone(zone_path)
    spf.DNSLookup = lambda name, kind, *ignored: zone.get((name.rstrip(".").lower(), kind), [])
    checks = rows(checks_path)
    ours, peer = [], []
    for _ in range(RUNS):
        ours.append(run_ours(program, zone_path, checks_path))
        peer.append(run_peer(checks))
    other = statistics.median(peer)
    for name, times in zip(("parsed records kept", "each record read anew"), zip(*ours)):
        our = statistics.median(times)
        print(f"SPF evaluation, {name}: {our:.2f} us a check, pyspf {other:.1f} us: {other / our:.1f} times (bar: 50)")


if __name__ == "__main__":
    main()
