-- A passkey answers a question drawn at random. With several processes the answer may come to another one than asked:
-- the question is kept here for five minutes, answered once, and its name is known to the browser alone.

CREATE TABLE identity.ceremony (
    name_hash  text        PRIMARY KEY CHECK (name_hash ~ '^[0-9a-f]{64}$'),
    kind       text        NOT NULL CHECK (kind IN ('ADDITION', 'SIGN_IN')),
    person     uuid        CHECK ((person IS NOT NULL) = (kind = 'ADDITION')),
    challenge  bytea       NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX ceremony_by_end ON identity.ceremony (expires_at);
GRANT SELECT, INSERT, DELETE ON identity.ceremony TO quitus_app;
