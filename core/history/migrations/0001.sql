-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was seen, and when.
CREATE TABLE domain (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE           -- A-labels, lower case
);
-- Documents are large and seldom read: apart, so that the timeline is read without them. Audits that saw the same share one.
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the document without its time
    document BLOB NOT NULL,             -- posthorn.audit/1, compressed
    recording BLOB                      -- posthorn.recording/1, compressed
);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    domain INTEGER NOT NULL REFERENCES domain(id) ON DELETE CASCADE,
    content INTEGER NOT NULL REFERENCES content(id),
    checked_at INTEGER NOT NULL,        -- seconds since 1970, UTC
    verdict TEXT NOT NULL,
    score INTEGER,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    notices INTEGER NOT NULL,
    look BLOB NOT NULL,                 -- SHA-256 of what counts as a change
    changed INTEGER NOT NULL            -- it looks different from the one before
);
CREATE INDEX audit_by_time ON audit(domain, checked_at);
CREATE INDEX audit_by_content ON audit(content);
