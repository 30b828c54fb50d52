-- The activity report is written in several evenings, sometimes by several people, and nothing of it is lost: each save
-- is a version, which holds the answers that changed and who changed them. The report is the last answer to each
-- question; an empty one takes an answer back. Rows of projects are answers like the others: projects.1.title.

CREATE TABLE activity.version (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL CHECK (recorded_by <> ''),
    PRIMARY KEY (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('activity.version');
GRANT INSERT ON activity.version TO quitus_app;

CREATE TABLE activity.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    question text NOT NULL CHECK (question ~ '^[a-z]+(\.[a-z]+)?$' OR question ~ '^projects\.([1-9]|1[0-2])\.[a-z]+$'),
    answer text NOT NULL CHECK (length(answer) <= 500),
    PRIMARY KEY (cooperative_id, school_year, version, question),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES activity.version (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('activity.answer');
GRANT INSERT ON activity.answer TO quitus_app;

-- Versions follow each other: whoever wrote on an older one is told before anything is written.
CREATE FUNCTION activity.check_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.version > 1 AND NOT EXISTS (
           SELECT FROM activity.version
            WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
              AND version = new.version - 1) THEN
        RAISE EXCEPTION 'version % follows none', new.version USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER version_follows AFTER INSERT ON activity.version
    FOR EACH ROW EXECUTE FUNCTION activity.check_version();
