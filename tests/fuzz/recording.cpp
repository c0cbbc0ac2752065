// SPDX-License-Identifier: GPL-3.0-or-later
// A recording of anybody: reading, writing and reading again.
#include "core/dns/recording.h"

#include <QBuffer>

#include <cstdlib>

using namespace posthorn::dns;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Recording recording = parseRecording(QByteArrayView(data, static_cast<qsizetype>(size)));
    ReplayResolver replay(recording);
    ReplayAuthority authority(recording);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RecordingWriter writer(buffer);
    for (const RecordedAnswer &entry : recording.answers)
        writer.write(entry);
    const Recording again = parseRecording(buffer.data());
    if (!again.errors.isEmpty() || again.answers != recording.answers)
        std::abort();
    return 0;
}
