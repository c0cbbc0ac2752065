#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: how long until it is painted, against a bare QMainWindow in the same run; and how long the longest pauses of its
event loop are while 10 000 domains are audited behind it."""
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 11
DOMAINS = int(sys.argv[2]) if len(sys.argv) > 2 else 10000


def until_painted(program, mode):
    begin = time.monotonic()
    with subprocess.Popen([program, mode], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout.readline() == b"painted\n"
        return time.monotonic() - begin


def zone(file, names):
    file.write("$TTL 3600\nexample. SOA ns1.example. h.example. 1 2 3 4 5\nexample. NS ns1.example.\nns1.example. A 192.175.48.1\n")
    for name in names:
        file.write(f'{name}. MX 10 mx.{name}.\nmx.{name}. A 192.175.48.2\n{name}. TXT "v=spf1 mx -all"\n'
                   f'_dmarc.{name}. TXT "v=DMARC1; p=none; rua=mailto:d@{name}"\n')
    file.flush()


def main(program):
    for mode in ("bare", "window"):
        until_painted(program, mode)  # warm
    bare, window = [], []
    for _ in range(ROUNDS):  # in turn: whatever else the machine does meets both
        bare.append(until_painted(program, "bare"))
        window.append(until_painted(program, "window"))
    a, b = statistics.median(bare), statistics.median(window)
    print(f"first painted window: {b * 1000:.0f} ms, a bare QMainWindow {a * 1000:.0f} ms: {b / a:.2f} x (bar: 3 x and 300 ms)")
    names = [f"d{number}.example" for number in range(DOMAINS)]
    with tempfile.NamedTemporaryFile("w", suffix=".zone") as data, tempfile.NamedTemporaryFile("w") as wanted:
        zone(data, names)
        wanted.write("\n".join(names))
        wanted.flush()
        begin = time.monotonic()
        out = subprocess.run([program, "stalls", data.name, wanted.name], stdout=subprocess.PIPE, check=True, text=True).stdout
        count, p99, p999, longest = out.split()
        print(f"{count} domains in {time.monotonic() - begin:.1f} s; event loop held up: 99 % below {p99} ms, 99.9 % below {p999} ms, "
              f"longest {longest} ms (bar: 16 ms at 99.9 %)")


if __name__ == "__main__":
    main(sys.argv[1])
