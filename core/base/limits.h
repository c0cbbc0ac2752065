// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Every bound on what the outside world can make us do. Units are in the names or the comments.
namespace posthorn {

// Names and messages (RFC 1035 §2.3.4)
inline constexpr qsizetype kMaxLabelOctets = 63;
inline constexpr qsizetype kMaxNameOctets = 255;
inline constexpr qsizetype kMaxMessageOctets = 65535;
inline constexpr qsizetype kMaxStringOctets = 255; ///< one character-string (RFC 1035 §3.3)

// Asking
inline constexpr int kEdnsUdpOctets = 1232;      ///< what fits everywhere without fragments (RFC 9715)
inline constexpr int kMaxTries = 3;              ///< a question and no more than two tries more
inline constexpr int kMaxInFlightResolver = 200; ///< questions under way to one configured resolver
inline constexpr int kMaxInFlightAuthority =
    8;                                 ///< questions under way to one authoritative server asked directly
inline constexpr int kMaxAliases = 16; ///< CNAMEs followed in one answer
inline constexpr std::chrono::milliseconds kQuestionTime{5000}; ///< one question, all tries together
inline constexpr qsizetype kMaxCacheEntries = 100000;           ///< answers kept by the cache
inline constexpr std::chrono::seconds kMaxCacheTime{
    86400}; ///< RFC 8767 §4 advises a cap; a day suffices for us
inline constexpr std::chrono::seconds kMaxNegativeTime{10800}; ///< RFC 2308 §5
inline constexpr std::chrono::seconds kMaxFailureTime{1};      ///< RFC 9520 §3.2
inline constexpr qsizetype kMaxZoneFileOctets = 64LL * 1024 * 1024;
inline constexpr qsizetype kMaxRecordingOctets = 1024LL * 1024 * 1024;
inline constexpr int kMaxFileErrors = 100; ///< errors collected from one zone file or recording

// One audit
inline constexpr int kMaxSelectors = 60;     ///< DKIM selectors tried
inline constexpr int kMaxSelectorsBulk = 10; ///< beside the recognised provider's, in bulk
inline constexpr int kMaxMxLookedAt = 30;    ///< mail servers whose addresses are looked up
inline constexpr int kMaxAddressesPerHost = 20;
inline constexpr int kMaxPtrNames = 10;    ///< reverse names taken of one address (RFC 7208 §4.6.4)
inline constexpr int kMaxNameServers = 13; ///< name servers asked directly
inline constexpr int kMaxAddressesPerServer = 4;
inline constexpr int kMaxTxtRecords = 100;     ///< TXT records read at one name
inline constexpr int kMaxReportAddresses = 10; ///< rua/ruf addresses whose receivers are looked up
inline constexpr int kMaxTreeNodes = 200;      ///< records fetched for one SPF tree

// SPF (RFC 7208 §4.6.4)
inline constexpr int kSpfLookupLimit = 10;
inline constexpr int kSpfVoidLimit = 2;
inline constexpr int kSpfMaxNames = 10;     ///< MX hosts of an `mx`, names of a `ptr`
inline constexpr int kMaxSpfTerms = 4000;   ///< terms read of one record; 64 KB hold more
inline constexpr int kMaxTreeDepth = 20;    ///< records in a row, twice what receivers follow
inline constexpr int kMaxTreeTerms = 20000; ///< terms of all records of one SPF tree
inline constexpr int kMaxCachedSpfRecords = 2000;
inline constexpr qsizetype kMaxCachedSpfOctets = 2048; ///< longer ones are rare and not kept parsed
inline constexpr int kMaxTreeQuestions = 500;          ///< addresses and names looked up for one SPF tree

// Tag lists
inline constexpr int kMaxTags = 64;
inline constexpr int kMaxReportUris = 50; ///< members of one rua or ruf that are read

// SMTP (RFC 5321 §4.5.3.1)
inline constexpr qsizetype kMaxReplyLineOctets = 4096; ///< the RFC allows 512; some servers say more
inline constexpr int kMaxReplyLines = 100;
inline constexpr qsizetype kMaxDialogueOctets = qsizetype{64} * 1024; ///< of all replies of a connection
inline constexpr int kMaxSmtpConnections = 60;   ///< server addresses talked to in one audit
inline constexpr int kMaxDialoguesAtOnce = 20;   ///< of one audit
inline constexpr int kMaxDialoguesAtOneHost = 4; ///< at the same time, to addresses of one server
inline constexpr int kMaxCertificates = 20;      ///< of a chain
inline constexpr int kMaxCertificateNames = 100;
// Senders wait for minutes at each step (RFC 5321 §4.5.3.2), as their mail has time; who looks has not.
inline constexpr std::chrono::milliseconds kSmtpConnectTime{10000};
inline constexpr std::chrono::milliseconds kSmtpGreetingTime{30000};
inline constexpr std::chrono::milliseconds kSmtpReplyTime{20000};
inline constexpr std::chrono::milliseconds kSmtpHandshakeTime{15000};
inline constexpr std::chrono::milliseconds kSmtpMessageTime{120000}; ///< after the end of a message
inline constexpr std::chrono::milliseconds kSmtpQuietTime{3000};     ///< for what need not come
inline constexpr std::chrono::milliseconds kSmtpDialogueTime{60000}; ///< everything up to a message
inline constexpr std::chrono::milliseconds kSlowGreeting{5000};

// What somebody pastes or drops
inline constexpr qsizetype kMaxPastedHeaderOctets = qsizetype{1024} * 1024;

// MTA-STS policy files
inline constexpr qsizetype kMaxMtaStsPolicyOctets = qsizetype{64} * 1024; ///< RFC 8461 §3.3 suggests it
inline constexpr int kMaxMtaStsPolicyLines = 1000;
inline constexpr std::chrono::seconds kMaxMtaStsAge{31557600}; ///< RFC 8461 §3.2

} // namespace posthorn
