// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

class QObject;

namespace posthorn {

/// Has \a call called by the event loop of the thread that \a context lives on, after what is running there
/// now has returned; from any thread. Once \a context is gone nothing is called.
void callLater(QObject *context, std::function<void()> call);

} // namespace posthorn
