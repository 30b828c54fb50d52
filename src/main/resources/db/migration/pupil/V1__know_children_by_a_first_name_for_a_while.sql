-- The one place where a child has a first name, for a school year and one more (RGPD-01). It is fleeting: no archive
-- carries it, a nightly task empties it, and what stays is a proof without a name.

-- That a class lived this year, and how it reads: what the nightly task goes by.
CREATE TABLE pupil.class_year (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    level text NOT NULL CHECK (level IN ('PICTURES', 'SHORT', 'FULL')),
    PRIMARY KEY (cooperative_id, school_year, class_code)
);
SELECT database.protect_tenant_table('pupil.class_year');
GRANT INSERT, UPDATE (level), DELETE ON pupil.class_year TO quitus_app;

-- A first name or a pseudonym, an initial at most behind it: no digit of a date, no column of a spreadsheet.
CREATE TABLE pupil.pupil (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    class_code text NOT NULL,
    first_name text NOT NULL CHECK (length(first_name) BETWEEN 1 AND 30 AND first_name !~ '[0-9,;:@/\t\n]'),
    enrolled_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, school_year, class_code, first_name),
    FOREIGN KEY (cooperative_id, school_year, class_code)
        REFERENCES pupil.class_year (cooperative_id, school_year, class_code)
);
SELECT database.protect_tenant_table('pupil.pupil');
SELECT database.keep_out_of_archives('pupil.pupil');
GRANT INSERT, DELETE ON pupil.pupil TO quitus_app;

-- What was erased, when, how much: never whose. Only added to.
CREATE TABLE pupil.erasure (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    room text NOT NULL CHECK (room ~ '^[a-z]{2,30}$'),
    row_count integer NOT NULL CHECK (row_count >= 0),
    erased_at timestamptz NOT NULL,
    erased_by_id uuid NOT NULL,
    erased_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('pupil.erasure');
GRANT INSERT ON pupil.erasure TO quitus_app;

-- Classes open now. A code is typed before anyone knows whose it is: these two are reference tables, emptied as
-- sessions end. A tablet is known by the hash of its secret alone.
CREATE TABLE pupil.class_session (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-HJ-NP-Z]{6}$'),
    school bigint NOT NULL REFERENCES federation.cooperative (id),
    school_year integer NOT NULL,
    class_code text NOT NULL,
    class_name text NOT NULL,
    level text NOT NULL CHECK (level IN ('PICTURES', 'SHORT', 'FULL')),
    opened_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    CHECK (closes_at > opened_at AND closes_at <= opened_at + interval '3 hours')
);
GRANT SELECT, INSERT, DELETE ON pupil.class_session TO quitus_app;

CREATE TABLE pupil.tablet (
    secret_hash text PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES pupil.class_session (id) ON DELETE CASCADE
);
CREATE INDEX tablet_of_session ON pupil.tablet (session_id);
GRANT SELECT, INSERT, DELETE ON pupil.tablet TO quitus_app;

-- Wrong codes, by a hash of where they come from, so that guessing is slow.
CREATE TABLE pupil.wrong_code (
    where_hash text PRIMARY KEY,
    tries integer NOT NULL CHECK (tries > 0),
    since timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (tries, since), DELETE ON pupil.wrong_code TO quitus_app;
