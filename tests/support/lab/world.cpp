// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/world.h"

namespace posthorn::lab {

NameServer slow(const QByteArray &host, std::chrono::milliseconds delay)
{
    NameServer server = behaving(host, Persona::Slow);
    server.delay = delay;
    return server;
}

NameServer otherData(const QByteArray &host, const QByteArray &text)
{
    NameServer server = behaving(host, Persona::OtherData);
    server.text = text;
    return server;
}

NameServer scripted(const QByteArray &host, HostileServer *script)
{
    NameServer server = behaving(host, Persona::Scripted);
    server.script = script;
    return server;
}

NameServer onAddress(const QByteArray &address, NameServer server)
{
    server.address = address;
    return server;
}

Zone &World::zone(const QByteArray &name, const QByteArray &text)
{
    zones.append(Zone{name, text});
    return zones.last();
}

void World::pointer(const QByteArray &address, const QByteArray &name)
{
    pointers.append({address, name});
}

} // namespace posthorn::lab
