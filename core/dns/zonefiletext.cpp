// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a zone file, in words.
#include "core/base/fillin.h"
#include "core/dns/zonefile.h"

#include <QCoreApplication>

namespace posthorn::dns {

namespace {

const char *templateOf(ZoneFileError::Why why)
{
    using Why = ZoneFileError::Why;
    switch (why) {
    case Why::Unreadable:
        return QT_TRANSLATE_NOOP("ZoneFile", "The file cannot be read: {detail}.");
    case Why::TooLarge:
        return QT_TRANSLATE_NOOP("ZoneFile", "The file is larger than 64 MiB, the most that is read.");
    case Why::TooManyErrors:
        return QT_TRANSLATE_NOOP("ZoneFile", "Too many errors; the rest of the file was not read.");
    case Why::Include:
        return QT_TRANSLATE_NOOP("ZoneFile",
                                 "$INCLUDE is not followed. Put the included lines in its place.");
    case Why::UnknownDirective:
        return QT_TRANSLATE_NOOP("ZoneFile",
                                 "The directive {detail} is not known. There are $ORIGIN and $TTL.");
    case Why::UnterminatedString:
        return QT_TRANSLATE_NOOP("ZoneFile", "A quotation mark opens a text that has no end on this line.");
    case Why::UnterminatedGroup:
        return QT_TRANSLATE_NOOP("ZoneFile", "A parenthesis here has no partner.");
    case Why::StringTooLong:
        return QT_TRANSLATE_NOOP("ZoneFile", "A text has {detail} octets, and 255 is the most. Split it into "
                                             "several quoted texts, one after the other.");
    case Why::BadName:
        return QT_TRANSLATE_NOOP("ZoneFile", "“{detail}” is no domain name.");
    case Why::NoOwner:
        return QT_TRANSLATE_NOOP("ZoneFile", "The line begins with a blank, which stands for the name of the "
                                             "record before, and there is none.");
    case Why::BadTtl:
        return QT_TRANSLATE_NOOP("ZoneFile", "“{detail}” is no time to live.");
    case Why::OtherClass:
        return QT_TRANSLATE_NOOP("ZoneFile", "The class is {detail}; only IN is read.");
    case Why::NoType:
        return QT_TRANSLATE_NOOP("ZoneFile", "“{detail}” stands where the type of the record should.");
    case Why::BadData:
        return QT_TRANSLATE_NOOP("ZoneFile", "The data are not what a record of this type holds. {detail}");
    case Why::NoZone:
        return QT_TRANSLATE_NOOP("ZoneFile",
                                 "There is no SOA record before {detail}: a zone begins with one.");
    case Why::OutsideZone:
        return QT_TRANSLATE_NOOP("ZoneFile",
                                 "{detail} is not within the zone that the last SOA record began.");
    case Why::TwoZones:
        return QT_TRANSLATE_NOOP("ZoneFile", "There is a zone {detail} already; this one was left out.");
    case Why::AliasAndOther:
        return QT_TRANSLATE_NOOP("ZoneFile",
                                 "{detail} has a CNAME and something else. A CNAME must stand alone.");
    case Why::BadRemoval:
        return QT_TRANSLATE_NOOP("ZoneFile", "“{detail}” is not “posthorn-remove: NAME TYPE”.");
    }
    return "";
}

} // namespace

QString zoneFileErrorText(const ZoneFileError &error)
{
    return fillIn(QCoreApplication::translate("ZoneFile", templateOf(error.why)),
                  {{QStringLiteral("detail"), error.detail}})
        .trimmed();
}

} // namespace posthorn::dns
