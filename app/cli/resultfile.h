// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "core/base/domainname.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSet>

#include <memory>

namespace posthorn::cli {

/// The file to which `bulk --resume` appends: JSON lines, one for each domain. While it is open nobody else's
/// `--resume` may have it.
class ResultFile
{
public:
    /// Opens or makes the file, reads which domains it holds, and cuts an incomplete last line off. A file
    /// with anything else in it is left as it is.
    static Checked<std::unique_ptr<ResultFile>> open(const QString &name);
    ~ResultFile();
    ResultFile(const ResultFile &) = delete;
    ResultFile &operator=(const ResultFile &) = delete;

    bool holds(const DomainName &domain) const { return m_domains.contains(domain.key()); }
    /// Appends a line with its end, in one piece; a piece that got no further is taken back.
    /// \return false: it could not be written
    bool append(const DomainName &domain, const QByteArray &line);

private:
    explicit ResultFile(int fd)
        : m_fd(fd)
    {
    }
    /// \return where the last whole line ends; or the number of the first line that is none of ours
    Result<qint64, int> readDomains();

    int m_fd;
    QSet<QByteArray> m_domains; ///< keys of the names
};

} // namespace posthorn::cli
