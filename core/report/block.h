// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/status.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What a report consists of. Sections make blocks, writers show them; neither knows the other. Every text is
/// plain and safe to show: whatever a format gives a meaning to, its writer escapes.
namespace posthorn::report {

using audit::Status;

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
    QString anchor; ///< what links name; plain ASCII; empty: nothing links here
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    enum class Tone
    {
        Body,
        Lead, ///< larger: the sentence that sums it up
        Faint,
    };
    QString text;
    Tone tone = Tone::Body;
    bool operator==(const Paragraph &) const = default;
};

/// The verdict, large.
struct VerdictBlock
{
    Status status = Status::Unknown;
    QString word;
    std::optional<int> score; ///< of 100
    QString sentence;
    QString remark; ///< that the score is partial, how many problems there are
    bool operator==(const VerdictBlock &) const = default;
};

/// A list of things: to do (with numbers and boxes to tick), or merely said.
struct Checklist
{
    struct Item
    {
        std::optional<Status> status;
        QString text;
        QString detail;
        QString remark; ///< whose move it is
        QString target; ///< an anchor of this report
        bool operator==(const Item &) const = default;
    };
    bool toTick = false;
    QList<Item> items;
    bool operator==(const Checklist &) const = default;
};

struct Cell
{
    QString text;
    std::optional<Status> status{};
    bool code = false;             ///< monospace, left to right, broken anywhere
    std::optional<double> share{}; ///< 0 to 1, drawn as a bar
    QString target{};              ///< an anchor of this report, or an https address
    bool operator==(const Cell &) const = default;
};

struct Table
{
    QStringList headers; ///< empty: a list of names and values, the first column names
    QList<QList<Cell>> rows;
    QList<int> weights; ///< how the width is shared between the columns
    bool operator==(const Table &) const = default;
};

/// One record as published, or as it is to be.
struct RecordBlock
{
    QString name;
    QString type;
    QString ttl;
    QString value; ///< TXT: strings joined, without quotation marks
    QString note;
    bool operator==(const RecordBlock &) const = default;
};

/// A finding with all that is known of it.
struct FindingBlock
{
    Status status = Status::Advice;
    QString word;
    QString id;
    QString anchor;
    QString title;
    QString subject; ///< where it is not the domain
    QString detail;
    QStringList evidence;
    QString fix;
    QString actor;     ///< who acts, and how much work it is
    QString reference; ///< "RFC 7208 §4.6.4"
    QString url;       ///< where that can be read; may be empty
    bool toTick = false;
    bool operator==(const FindingBlock &) const = default;
};

struct Tree
{
    struct Row
    {
        int depth = 0;
        QString text; ///< a term, shown as code
        QString note;
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    bool operator==(const Tree &) const = default;
};

/// A change of one record set, before and after.
struct ChangeBlock
{
    QString title; ///< "Step 1: replace TXT of example.org"
    QStringList removed;
    QStringList added;
    QStringList notes;
    bool operator==(const ChangeBlock &) const = default;
};

using Block = std::variant<Heading, Paragraph, VerdictBlock, Checklist, Table, RecordBlock, FindingBlock,
                           Tree, ChangeBlock>;

struct Section
{
    QString id; ///< "records": plain ASCII, the anchor of its title
    QString title;
    QList<Block> blocks;
    bool operator==(const Section &) const = default;
};

/// A picture that somebody chose, read and bounded (logo.h).
struct Logo
{
    enum class Format
    {
        Png,
        Svg
    };
    Format format = Format::Png;
    QByteArray data;
    bool operator==(const Logo &) const = default;
};

struct Cover
{
    QString title;  ///< "Mail configuration report"
    QString domain; ///< for people
    QString ascii;  ///< the A-label; empty where it is the same
    Status status = Status::Unknown;
    QString verdict;
    QString score;                            ///< a sentence; may be empty
    QList<std::pair<QString, QString>> facts; ///< name and value
    QString stamp;                            ///< "Demonstration data"; empty: the data are real
    QString author;                           ///< prepared by; may be empty
    QString marking;                          ///< who may read it; may be empty
    std::optional<Logo> logo;
    bool operator==(const Cover &) const = default;
};

/// A whole report. A value.
struct Report
{
    Cover cover;
    QList<Section> sections;
    QStringList leftOut; ///< titles of sections for which there were no data
    QString language;    ///< "de"
    bool rightToLeft = false;
    QString id; ///< of this report: the start of the data's SHA-256
    QString title;
    QString subject;
    QStringList keywords;
    QString program;     ///< "posthorn 0.1.0"
    QString runningHead; ///< "example.org · 25 November 2026"

    bool operator==(const Report &) const = default;
};

} // namespace posthorn::report
