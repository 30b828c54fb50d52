-- People belong to no cooperative: they hold mandates in many places. These are reference tables. A password is kept
-- only as its Argon2id hash, a session or a mailed link only as the SHA-256 of its secret.

CREATE TABLE identity.person (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    password_hash text,
    administrator boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (name, email, password_hash, administrator) ON identity.person TO quitus_app;

CREATE TABLE identity.session (
    secret_hash text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    csrf text NOT NULL,
    opened_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    device text NOT NULL
);
CREATE INDEX session_of_person ON identity.session (person_id);
GRANT SELECT, INSERT, UPDATE (last_seen_at, expires_at), DELETE ON identity.session TO quitus_app;

-- Wrong passwords slow the next try down, by address and by account.
CREATE TABLE identity.failed_sign_in (
    what text PRIMARY KEY,
    failures integer NOT NULL,
    last_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.failed_sign_in TO quitus_app;

CREATE TABLE identity.mailed_link (
    secret_hash text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    purpose text NOT NULL CHECK (purpose IN ('INVITATION', 'RESET')),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
GRANT SELECT, INSERT, UPDATE (used_at) ON identity.mailed_link TO quitus_app;

-- Without a mail server, what would have been mailed waits here for the administrator to hand over.
CREATE TABLE identity.outbox (
    id uuid PRIMARY KEY,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    written_at timestamptz NOT NULL,
    sent_at timestamptz
);
GRANT SELECT, INSERT, UPDATE (sent_at), DELETE ON identity.outbox TO quitus_app;
