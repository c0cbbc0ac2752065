# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration's mail and web servers: small, polite, real on the wire. One process runs all of them.

Usage: servers.py FOLDER, which holds servers.json: a list of {"kind": "smtp" | "https", "address", "name",
"certificate", "key", …}. Prints a line when everybody listens."""
import asyncio
import json
import ssl
import sys
from pathlib import Path


def tls_context(server):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server["certificate"], server["key"])
    return context


class Mail:
    """RFC 5321 as far as a visitor goes: EHLO, STARTTLS, MAIL, RCPT, RSET, QUIT."""

    def __init__(self, server):
        self.server = server
        self.context = tls_context(server) if server.get("starttls", True) else None

    async def talk(self, reader, writer):
        try:
            await self.dialogue(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def dialogue(self, reader, writer):
        name, encrypted = self.server["name"], False
        await self.say(writer, f"220 {name} ESMTP")
        while line := (await reader.readline()).decode("ascii", "replace").strip():
            verb = line.split(" ")[0].upper()
            if verb == "EHLO":
                offers = ["SIZE 52428800", "8BITMIME"] + (["STARTTLS"] if self.context and not encrypted else [])
                lines = [name, *offers]
                for at, text in enumerate(lines):
                    await self.say(writer, f"250{' ' if at == len(lines) - 1 else '-'}{text}")
            elif verb == "STARTTLS" and self.context and not encrypted:
                await self.throw_away(reader)
                await self.say(writer, "220 2.0.0 Ready to start TLS")
                await writer.start_tls(self.context)
                encrypted = True
            elif verb in ("HELO", "MAIL", "RCPT", "RSET", "NOOP"):
                await self.say(writer, "250 2.0.0 Ok")
            elif verb == "QUIT":
                await self.say(writer, "221 2.0.0 Bye")
                return
            else:
                await self.say(writer, "502 5.5.2 Not understood")

    @staticmethod
    async def throw_away(reader):
        """What was sent in clear text behind STARTTLS (RFC 3207 §6)."""
        try:
            while await asyncio.wait_for(reader.read(4096), 0.05):
                pass
        except asyncio.TimeoutError:
            pass

    @staticmethod
    async def say(writer, text):
        writer.write(text.encode() + b"\r\n")
        await writer.drain()


class Web:
    """One file, for everybody who asks for its path; everything else is not there."""

    def __init__(self, server):
        self.server = server

    async def talk(self, reader, writer):
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii", "replace")
            there = head.startswith(f"GET {self.server['path']} ")
            body = self.server["body"].encode() if there else b"not here\n"
            status = "200 OK" if there else "404 Not Found"
            writer.write(f"HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\n"
                         f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
            await writer.drain()
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()


async def main(folder):
    for server in json.loads((folder / "servers.json").read_text()):
        if server["kind"] == "smtp":
            await asyncio.start_server(Mail(server).talk, server["address"], 25)
        else:
            await asyncio.start_server(Web(server).talk, server["address"], 443, ssl=tls_context(server))
    print("listening", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
