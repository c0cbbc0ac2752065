// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultfile.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/report/auditjson.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

Complaint aboutFile(const char *text, const QString &name)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return {fillIn(said(text), {{u"file"_s, safeText(name)}, {u"why"_s, why}})};
}

} // namespace

Checked<std::unique_ptr<ResultFile>> ResultFile::open(const QString &name)
{
    constexpr auto kCannot = QT_TRANSLATE_NOOP("Cli", "{file} cannot be used for --resume: {why}.");
    const int fd = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (fd < 0)
        return failure(aboutFile(kCannot, name));
    std::unique_ptr<ResultFile> file(new ResultFile(fd));
    struct stat status
    {
    };
    if (::fstat(fd, &status) == 0 && !S_ISREG(status.st_mode))
        return complain(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} is no file that --resume could append to.")),
                   {{u"file"_s, safeText(name)}}));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return complain(fillIn(
            said(QT_TRANSLATE_NOOP(
                "Cli", "{file} is in use by another posthorn-cli: wait for it, or name another file.")),
            {{u"file"_s, safeText(name)}}));
    const auto end = file->readDomains();
    if (!end)
        return complain(fillIn(
            said(QT_TRANSLATE_NOOP("Cli", "{file} holds something else than results of bulk (see its line "
                                          "{line}), so nothing is appended to it. Name another file.")),
            {{u"file"_s, safeText(name)}, {u"line"_s, QString::number(end.error())}}));
    // What a run that was killed has left of its last line.
    if (::ftruncate(fd, *end) != 0)
        return failure(aboutFile(kCannot, name));
    return file;
}

ResultFile::~ResultFile()
{
    ::close(m_fd);
}

Result<qint64, int> ResultFile::readDomains()
{
    QFile file;
    qint64 complete = 0;
    int number = 1;
    if (!file.open(m_fd, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return failure(number);
    for (; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        const bool isWhole = line.endsWith('\n');
        const auto domain = isWhole ? report::domainOfAuditJson(line) : std::nullopt;
        const auto name = domain ? DomainName::parse(domain->toUtf8()) : failure(NameError::Empty);
        const bool isOurs = isWhole ? name || line == "\n" : report::mayBeginAuditJson(line);
        if (!isOurs)
            return failure(number);
        if (!isWhole)
            break;
        complete += line.size();
        if (name)
            m_domains.insert(name->key());
    }
    return complete;
}

bool ResultFile::append(const DomainName &domain, const QByteArray &line)
{
    const off_t before = ::lseek(m_fd, 0, SEEK_END);
    if (!writeAll(m_fd, line)) {
        [[maybe_unused]] const int cut = ::ftruncate(m_fd, before); // a full disk leaves no half line
        return false;
    }
    m_domains.insert(domain.key());
    return true;
}

} // namespace posthorn::cli
