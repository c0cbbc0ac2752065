// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/settings.h"
#include "core/base/domainname.h"
#include "core/smtp/shareddialler.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace posthorn::cli {

/// What came of one domain of a list.
struct BulkResult
{
    DomainName domain;
    QByteArray line; ///< the audit as JSON, with its end
    ExitStatus status = ExitStatus::Done;
    bool isWhole = false; ///< else it was stopped midway
    bool isBlind = false; ///< no resolver had answered anything until then
};

/// A thread with an event loop, and everything that an audit needs, of its own: workers share
/// nothing but who is being called, and what they are given and give back are values.
class BulkWorker
{
public:
    using Deliver = std::function<void(const BulkResult &)>;

    /// \param calls the same for all workers: a mail server does not care how many threads there are
    /// \param deliver is called on the event loop of the thread that makes the worker, once for each domain
    BulkWorker(const Settings &settings, const smtp::SharedDialler::Book &calls, std::stop_token stop,
               Deliver deliver);
    /// To be called after finish(), or when nothing was begun.
    ~BulkWorker();
    BulkWorker(const BulkWorker &) = delete;
    BulkWorker &operator=(const BulkWorker &) = delete;

    /// Opens the files and makes what is needed. \return a complaint where a file cannot be used
    QCoro::Task<std::optional<Complaint>> open();
    void audit(const DomainName &domain);
    int underWay() const { return m_underWay; }

    struct Ending
    {
        bool nobodyAnswered = false;  ///< LookupStack::nobodyAnswered()
        bool recordingFailed = false; ///< LookupStack::recordingFailed()
    };
    /// Ends what is there, once all results are delivered.
    QCoro::Task<Ending> finish();

private:
    class Inside;
    class Home;

    Home *m_home; ///< deleted later: it may be what is being called
    std::unique_ptr<Inside> m_inside;
    int m_underWay = 0;
};

} // namespace posthorn::cli
