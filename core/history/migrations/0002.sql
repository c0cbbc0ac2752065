-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who runs what, kept with the domain.
CREATE TABLE note (
    domain INTEGER PRIMARY KEY REFERENCES domain(id) ON DELETE CASCADE,
    registrar TEXT NOT NULL,
    dns_host TEXT NOT NULL,
    mail_provider TEXT NOT NULL,
    contact TEXT NOT NULL,
    notes TEXT NOT NULL
);
