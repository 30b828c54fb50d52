-- People belong to no cooperative: they hold mandates in many places. These are reference tables.
-- A password is kept only as its Argon2id hash; a session or a mailed link only as the SHA-256 of
-- its secret, so that whoever reads the tables can sign in as nobody (docs/decisions/0010).

CREATE TABLE identity.person (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    password_hash text CHECK (password_hash LIKE '$argon2id$%'),
    administrator boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (name, email, password_hash, administrator) ON identity.person TO quitus_app;

CREATE TABLE identity.session (
    id uuid PRIMARY KEY,
    secret_hash text NOT NULL UNIQUE,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    device text NOT NULL,
    lasting boolean NOT NULL,
    opened_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_of_person ON identity.session (person_id);
GRANT SELECT, INSERT, UPDATE (last_seen_at, expires_at), DELETE ON identity.session TO quitus_app;

-- Wrong passwords slow the next try down, by account and by address. What is counted is a hash: the
-- table tells nobody which addresses were tried.
CREATE TABLE identity.attempt (
    what_hash text PRIMARY KEY,
    failures integer NOT NULL CHECK (failures > 0),
    last_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (failures, last_at), DELETE ON identity.attempt TO quitus_app;

CREATE TABLE identity.mailed_link (
    secret_hash text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    purpose text NOT NULL CHECK (purpose IN ('INVITATION', 'RESET')),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX mailed_link_of_person ON identity.mailed_link (person_id);
GRANT SELECT, INSERT, UPDATE (used_at) ON identity.mailed_link TO quitus_app;

-- Every letter passes here. With a mail server it leaves at once; without one it waits for the
-- administrator to hand it over.
CREATE TABLE identity.letter (
    id uuid PRIMARY KEY,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    written_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON identity.letter TO quitus_app;

-- What a device proved once, so that it can prove it again without a password (WebAuthn).
CREATE TABLE identity.passkey (
    credential_id text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    public_key bytea NOT NULL,
    signature_count bigint NOT NULL,
    user_verified boolean NOT NULL,
    backup_eligible boolean NOT NULL,
    backed_up boolean NOT NULL,
    transports text NOT NULL,
    attestation bytea,
    attestation_client_data bytea,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL
);
CREATE INDEX passkey_of_person ON identity.passkey (person_id);
GRANT SELECT, INSERT, UPDATE (signature_count, user_verified, backed_up, last_used_at), DELETE
    ON identity.passkey TO quitus_app;
