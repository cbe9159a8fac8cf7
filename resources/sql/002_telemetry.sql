-- Progress of a run: neither flushed nor chained, may be deleted at any time.
CREATE TABLE telemetry (
    run TEXT NOT NULL REFERENCES runs (run),
    line_no BIGINT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (run, line_no)
);
