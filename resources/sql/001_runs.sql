-- Runs, their journals (hash chain) and the engine's lease. One statement after the other, each ended by a line with a semicolon alone
-- at its end; types and keys as SQLite and PostgreSQL both understand them. Times are milliseconds since 1970 UTC, JSON is text.
-- `created` counts runs: two rehearsals may start at the same (virtual) moment.
CREATE TABLE runs (
    run TEXT NOT NULL PRIMARY KEY,
    plan_hash TEXT NOT NULL,
    plan_json TEXT NOT NULL,
    estate_json TEXT NOT NULL,
    clusters TEXT NOT NULL,
    host TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    last_event_at BIGINT NOT NULL,
    created BIGINT NOT NULL
);

CREATE TABLE events (
    run TEXT NOT NULL REFERENCES runs (run),
    seq BIGINT NOT NULL CHECK (seq > 0),
    utc BIGINT NOT NULL,
    plan_hash TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (run, seq)
);

CREATE TABLE leases (
    run TEXT NOT NULL PRIMARY KEY REFERENCES runs (run),
    holder TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
