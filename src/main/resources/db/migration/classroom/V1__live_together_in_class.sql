-- What a class does together, without a word on how a child does it. Tables that hold a pupil's id are fleeting: no
-- archive carries them, and the year's erasing empties them (RGPD-01). What stays is the class's own: its jobs, its
-- actions for others, its journal; their texts name nobody (RGPD-02).

CREATE TABLE classroom.job (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    duty text NOT NULL CHECK (length(duty) <= 200),
    places integer NOT NULL CHECK (places BETWEEN 1 AND 4),
    added_at timestamptz NOT NULL,
    added_by text NOT NULL,
    retired_at timestamptz,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.job');
GRANT INSERT, UPDATE (retired_at) ON classroom.job TO quitus_app;

CREATE TABLE classroom.job_term (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    job uuid NOT NULL,
    pupil uuid NOT NULL,
    from_on date NOT NULL,
    through_on date NOT NULL,
    advice text NOT NULL CHECK (length(advice) <= 200),
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, job) REFERENCES classroom.job (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.job_term');
SELECT database.keep_out_of_archives('classroom.job_term');
GRANT INSERT, UPDATE (through_on, advice), DELETE ON classroom.job_term TO quitus_app;

CREATE TABLE classroom.help_call (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    class_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('OFFER', 'ASK')),
    pupil uuid NOT NULL,
    topic text NOT NULL CHECK (length(topic) BETWEEN 1 AND 80),
    said_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.help_call');
SELECT database.keep_out_of_archives('classroom.help_call');
GRANT INSERT, DELETE ON classroom.help_call TO quitus_app;

CREATE TABLE classroom.tutoring (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    class_code text NOT NULL,
    helper uuid NOT NULL,
    helped uuid NOT NULL CHECK (helped <> helper),
    topic text NOT NULL CHECK (length(topic) BETWEEN 1 AND 80),
    since date NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.tutoring');
SELECT database.keep_out_of_archives('classroom.tutoring');
GRANT INSERT, DELETE ON classroom.tutoring TO quitus_app;

CREATE TABLE classroom.market (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    class_code text NOT NULL,
    held_on date NOT NULL,
    rounds integer NOT NULL CHECK (rounds BETWEEN 2 AND 6),
    minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 30),
    announced_at timestamptz NOT NULL,
    announced_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.market');
GRANT INSERT ON classroom.market TO quitus_app;

CREATE TABLE classroom.offer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    market uuid NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    material text NOT NULL CHECK (length(material) <= 120),
    minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 30),
    places integer NOT NULL CHECK (places BETWEEN 1 AND 10),
    PRIMARY KEY (cooperative_id, market, id),
    UNIQUE (cooperative_id, market, pupil),
    FOREIGN KEY (cooperative_id, market) REFERENCES classroom.market (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.offer');
SELECT database.keep_out_of_archives('classroom.offer');
GRANT INSERT, UPDATE (title, material, minutes, places), DELETE ON classroom.offer TO quitus_app;

CREATE TABLE classroom.wish (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    market uuid NOT NULL,
    pupil uuid NOT NULL,
    place integer NOT NULL CHECK (place BETWEEN 1 AND 5),
    offer uuid NOT NULL,
    PRIMARY KEY (cooperative_id, market, pupil, place),
    UNIQUE (cooperative_id, market, pupil, offer),
    FOREIGN KEY (cooperative_id, market, offer)
        REFERENCES classroom.offer (cooperative_id, market, id) ON DELETE CASCADE
);
SELECT database.protect_tenant_table('classroom.wish');
SELECT database.keep_out_of_archives('classroom.wish');
GRANT INSERT, DELETE ON classroom.wish TO quitus_app;

-- The timetable: a stand open in a round, and who sits there.
CREATE TABLE classroom.stand (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    market uuid NOT NULL,
    round integer NOT NULL CHECK (round BETWEEN 1 AND 6),
    offer uuid NOT NULL,
    visitors uuid[] NOT NULL CHECK (cardinality(visitors) <= 10),
    PRIMARY KEY (cooperative_id, market, round, offer),
    FOREIGN KEY (cooperative_id, market, offer)
        REFERENCES classroom.offer (cooperative_id, market, id) ON DELETE CASCADE
);
SELECT database.protect_tenant_table('classroom.stand');
SELECT database.keep_out_of_archives('classroom.stand');
GRANT INSERT, DELETE ON classroom.stand TO quitus_app;

CREATE TABLE classroom.solidarity (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL,
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 120),
    for_whom text NOT NULL CHECK (length(for_whom) BETWEEN 1 AND 80),
    by_on date NOT NULL,
    done_on date,
    planned_at timestamptz NOT NULL,
    planned_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.solidarity');
GRANT INSERT, UPDATE (done_on) ON classroom.solidarity TO quitus_app;

CREATE TABLE classroom.journal (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 1500),
    school boolean NOT NULL DEFAULT false,
    written_at timestamptz NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('classroom.journal');
GRANT INSERT, UPDATE (school), DELETE ON classroom.journal TO quitus_app;
