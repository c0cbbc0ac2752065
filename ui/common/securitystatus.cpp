// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/securitystatus.h"

#include <QCoreApplication>

namespace posthorn::ui {

Status statusOf(dns::Security security)
{
    switch (security) {
    case dns::Security::Secure:
        return Status::Ok;
    case dns::Security::Insecure:
        return Status::Advice;
    case dns::Security::Bogus:
        return Status::Bad;
    case dns::Security::Indeterminate:
    case dns::Security::Unknown:
        break;
    }
    return Status::Unknown;
}

QString securityWord(dns::Security security)
{
    switch (security) {
    case dns::Security::Secure:
        //: DNSSEC of a record: its signature is valid.
        return QCoreApplication::translate("SecurityStatus", "valid");
    case dns::Security::Insecure:
        return QCoreApplication::translate("SecurityStatus", "not signed");
    case dns::Security::Bogus:
        //: DNSSEC of a record: its signature does not hold; the field's own word.
        return QCoreApplication::translate("SecurityStatus", "bogus");
    case dns::Security::Indeterminate:
    case dns::Security::Unknown:
        break;
    }
    //: DNSSEC of a record could not be judged.
    return QCoreApplication::translate("SecurityStatus", "not known");
}

} // namespace posthorn::ui
