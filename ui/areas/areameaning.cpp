// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areameaning.h"

#include <QCoreApplication>

#include <array>

namespace posthorn::ui {

namespace {

struct Meaning
{
    const char *sentence;
    const char *reason;
};

// In the order of lookup::Area.
constexpr std::array<Meaning, lookup::kAreaCount> kMeanings{{
    {QT_TRANSLATE_NOOP("AreaMeaning", "What this computer's own network does. It is not the domain's fault."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Some networks block ports or answer DNS questions themselves. Then a check sees less, or "
         "something else, than the rest of the world does. What is said here concerns your "
         "connection only: other people's mail is not touched by it.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "The servers that tell the world everything about your domain."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Whoever sends you mail asks these servers first. If they fail, disagree or are listed "
         "wrongly, mail waits or gets lost, however good the rest is.\n\nThey belong to your DNS "
         "host; the list of them is kept at your registrar.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "DNS answers are signed."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Without signatures, somebody on the way can forge answers about your domain and lead mail "
         "elsewhere. With signatures that are wrong, half of the world cannot see your domain at "
         "all.\n\nYour DNS host signs; your registrar passes the key on to the level above.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Where your mail is delivered."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Each server has a number. Senders try the lowest first, and the next where that does not "
         "answer; servers with the same number share the mail.\n\nYour mail provider tells you which "
         "servers to list. Servers of a provider that you have left must go.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "The addresses at which those servers are found."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "A name without an address is a letterbox without a house. And where a server also sends, "
         "large receivers look whether its address has a name that leads back to it.\n\nWhoever runs "
         "the mail servers sets this up.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Who may send in your name."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Receivers compare the sending server with this list. Without it, anybody's server is as "
         "good as yours; with a mistake in it, they act as if there were none.\n\nReceivers look up "
         "at most ten further names: each service that you let in costs some.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "A signature on each message."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "The key is public and stands in DNS, under a name of its own, the selector. A signature "
         "survives forwarding, which SPF does not, so DMARC rests on it.\n\nNames of keys cannot be "
         "listed: one that nobody has guessed is not found, and that does not mean that there is "
         "none.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "What receivers do with fakes, and who gets the reports."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "SPF and DKIM say who you are; DMARC says what to do with mail that only pretends. Begin "
         "with watching (p=none), read the reports until all your own mail passes, then let fakes be "
         "put aside (quarantine) and refused (reject).")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Senders must use an encrypted connection."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Mail servers encrypt when they can, and send in clear text when somebody disturbs. This "
         "policy forbids that: senders that know it deliver encrypted or not at all.\n\nIt consists "
         "of a DNS record and a file on a web server. Begin with the mode “testing”.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Reports when encryption fails."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Large senders tell you once a day whether they could deliver encrypted. Without these "
         "reports you learn of a broken certificate only when mail stays away.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Pins your mail server's certificate in DNS."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Senders that know DANE accept this certificate and no other, so nobody can put himself in "
         "between. It needs DNSSEC. A record that no longer matches the certificate stops mail, so it "
         "has to be changed before the certificate is.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Your logo next to your mail (optional)."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Some mailbox providers show a logo beside mail that passes DMARC with a strict policy. Most "
         "of them want a paid certificate for it. Mail arrives just as well without.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "What your mail servers say when somebody wants to deliver."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Here the servers themselves were asked, as a sender would, up to the point where a message "
         "would follow; none was sent. Many internet connections do not allow this: then nothing can "
         "be said, and that is no fault of the domain.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "How mail programs find their settings."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "With these entries a mail program needs only the address and the password. Without them "
         "people type server names by hand, and get them wrong.")},
    {QT_TRANSLATE_NOOP("AreaMeaning", "Whether your servers are on a block list."),
     QT_TRANSLATE_NOOP(
         "AreaMeaning",
         "Receivers ask such lists before they take mail. Those who run a list learn what is looked "
         "up, so this is done only when you ask for it.")},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("AreaMeaning", text);
}

} // namespace

QString areaMeaning(lookup::Area area)
{
    return say(kMeanings[static_cast<size_t>(area)].sentence);
}

QString areaReason(lookup::Area area)
{
    return say(kMeanings[static_cast<size_t>(area)].reason);
}

} // namespace posthorn::ui
