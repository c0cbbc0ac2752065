-- SPDX-License-Identifier: GPL-3.0-or-later
-- Snapshots are audits that somebody wants to come back to: they are always kept.
ALTER TABLE audit ADD COLUMN snapshot INTEGER NOT NULL DEFAULT 0;
-- With what it was looked, so that a recording can be judged again.
ALTER TABLE content ADD COLUMN asked TEXT NOT NULL DEFAULT '';
CREATE TABLE upkeep (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    checked_at INTEGER NOT NULL         -- when the whole file was last looked through
);
INSERT INTO upkeep VALUES (1, 0);
