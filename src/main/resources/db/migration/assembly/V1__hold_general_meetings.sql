-- A general meeting of an association: whom it was announced to, who came, what was voted, what the State was sent. All
-- of it belongs to the association's own section, its headquarters, so that one tenant holds it. A meeting is a
-- matter of record: its rows are added and stay. Only who is there changes, until the minutes are drawn.

CREATE TABLE assembly.meeting (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    first_call uuid,
    held_on date NOT NULL,
    held_at time NOT NULL,
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 160),
    quorum text NOT NULL CHECK (quorum IN ('NONE', 'QUARTER', 'THIRD', 'HALF', 'TWO_THIRDS')),
    second_quorum text NOT NULL CHECK (second_quorum IN ('NONE', 'QUARTER', 'THIRD', 'HALF', 'TWO_THIRDS')),
    majority text NOT NULL CHECK (majority IN ('SIMPLE', 'TWO_THIRDS')),
    notice_days integer NOT NULL CHECK (notice_days BETWEEN 0 AND 90),
    between_days integer NOT NULL CHECK (between_days BETWEEN 0 AND 90),
    proxies integer NOT NULL CHECK (proxies BETWEEN 0 AND 50),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, first_call),
    FOREIGN KEY (cooperative_id, first_call) REFERENCES assembly.meeting (cooperative_id, id)
);
SELECT database.protect_tenant_table('assembly.meeting');
GRANT INSERT ON assembly.meeting TO quitus_app;

CREATE TABLE assembly.agenda_item (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 30),
    theme text NOT NULL CHECK (
        theme IN ('MORAL', 'ACTIVITY', 'ACCOUNTS', 'DISCHARGE', 'BUDGET', 'TARIFFS', 'ELECTIONS', 'OTHER')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    PRIMARY KEY (cooperative_id, meeting, position),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.meeting (cooperative_id, id)
);
SELECT database.protect_tenant_table('assembly.agenda_item');
GRANT INSERT ON assembly.agenda_item TO quitus_app;

CREATE TABLE assembly.notice (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, meeting),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.meeting (cooperative_id, id)
);
SELECT database.protect_tenant_table('assembly.notice');
GRANT INSERT ON assembly.notice TO quitus_app;

-- One voice for each cooperative, as the roll stood when the notice left.
CREATE TABLE assembly.voter (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    school bigint NOT NULL,
    number text NOT NULL,
    school_name text NOT NULL,
    holder uuid,
    holder_name text NOT NULL,
    written_at timestamptz,
    present boolean NOT NULL DEFAULT false,
    PRIMARY KEY (cooperative_id, meeting, school),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.notice (cooperative_id, meeting),
    CHECK (holder IS NOT NULL OR NOT present)
);
SELECT database.protect_tenant_table('assembly.voter');
GRANT INSERT, UPDATE (written_at, present) ON assembly.voter TO quitus_app;

-- A voice is entrusted once, to a cooperative that keeps its own.
CREATE TABLE assembly.proxy (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    school bigint NOT NULL,
    entrusted_to bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, meeting, school),
    FOREIGN KEY (cooperative_id, meeting, school) REFERENCES assembly.voter (cooperative_id, meeting, school),
    FOREIGN KEY (cooperative_id, meeting, entrusted_to) REFERENCES assembly.voter (cooperative_id, meeting, school),
    CHECK (school <> entrusted_to)
);
SELECT database.protect_tenant_table('assembly.proxy');
GRANT INSERT ON assembly.proxy TO quitus_app;

-- What was voted on a point. A count taken again is a take more; the last one holds.
CREATE TABLE assembly.vote (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    position integer NOT NULL,
    take integer NOT NULL CHECK (take BETWEEN 1 AND 20),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    majority text NOT NULL CHECK (majority IN ('SIMPLE', 'TWO_THIRDS')),
    voices integer NOT NULL,
    in_favour integer NOT NULL CHECK (in_favour >= 0),
    against integer NOT NULL CHECK (against >= 0),
    abstained integer NOT NULL CHECK (abstained >= 0),
    adopted boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, meeting, position, take),
    FOREIGN KEY (cooperative_id, meeting, position)
        REFERENCES assembly.agenda_item (cooperative_id, meeting, position),
    CHECK (in_favour + against + abstained BETWEEN 1 AND voices),
    CHECK (adopted = (CASE WHEN majority = 'SIMPLE' THEN in_favour > against
                      ELSE in_favour > 0 AND in_favour * 3 >= (in_favour + against) * 2 END))
);
SELECT database.protect_tenant_table('assembly.vote');
GRANT INSERT ON assembly.vote TO quitus_app;

CREATE TABLE assembly.minutes (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    words text NOT NULL CHECK (length(words) <= 4000),
    figures text NOT NULL CHECK (length(figures) <= 1000),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, meeting),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.notice (cooperative_id, meeting)
);
SELECT database.protect_tenant_table('assembly.minutes');
GRANT INSERT ON assembly.minutes TO quitus_app;

CREATE TABLE assembly.signature (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    meeting uuid NOT NULL,
    place integer NOT NULL CHECK (place IN (1, 2)),
    office text NOT NULL CHECK (length(office) BETWEEN 1 AND 80),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, meeting, place),
    UNIQUE (cooperative_id, meeting, recorded_by_id),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.minutes (cooperative_id, meeting)
);
SELECT database.protect_tenant_table('assembly.signature');
GRANT INSERT ON assembly.signature TO quitus_app;

-- The auditor's report and the activity report, kept as vouchers of headquarters; the last one of a sort holds.
CREATE TABLE assembly.enclosure (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    meeting uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('AUDITOR_REPORT', 'ACTIVITY_REPORT')),
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.meeting (cooperative_id, id)
);
SELECT database.protect_tenant_table('assembly.enclosure');
GRANT INSERT ON assembly.enclosure TO quitus_app;

CREATE TABLE assembly.deposit (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    meeting uuid NOT NULL,
    authority text NOT NULL CHECK (authority IN ('PREFECTURE', 'JOAFE')),
    deposited_on date NOT NULL,
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 120),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, meeting) REFERENCES assembly.minutes (cooperative_id, meeting)
);
SELECT database.protect_tenant_table('assembly.deposit');
GRANT INSERT ON assembly.deposit TO quitus_app;

-- A holder carries no more voices than the statutes say, none that was entrusted to it is entrusted again (ASG-02).
CREATE FUNCTION assembly.bound_the_proxies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(new.meeting::text, 0));
    IF EXISTS (SELECT FROM assembly.minutes
                WHERE cooperative_id = new.cooperative_id AND meeting = new.meeting)
       OR (SELECT count(*) FROM assembly.proxy
            WHERE cooperative_id = new.cooperative_id AND meeting = new.meeting
              AND entrusted_to = new.entrusted_to)
          >= (SELECT proxies FROM assembly.meeting
               WHERE cooperative_id = new.cooperative_id AND id = new.meeting)
       OR EXISTS (SELECT FROM assembly.proxy
                   WHERE cooperative_id = new.cooperative_id AND meeting = new.meeting
                     AND (school = new.entrusted_to OR entrusted_to = new.school)) THEN
        RAISE EXCEPTION 'this voice cannot be entrusted so' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER proxies_are_bounded BEFORE INSERT ON assembly.proxy
    FOR EACH ROW EXECUTE FUNCTION assembly.bound_the_proxies();

-- Nobody comes or goes once the minutes are drawn.
CREATE FUNCTION assembly.keep_the_roll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(new.meeting::text, 0));
    IF new.present <> old.present
       AND EXISTS (SELECT FROM assembly.minutes
                    WHERE cooperative_id = new.cooperative_id AND meeting = new.meeting) THEN
        RAISE EXCEPTION 'the minutes are drawn' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER roll_is_kept BEFORE UPDATE ON assembly.voter
    FOR EACH ROW EXECUTE FUNCTION assembly.keep_the_roll();

-- A vote counts the voices that are there, in person or by proxy, and needs the quorum (ASG-01, ASG-02).
CREATE FUNCTION assembly.count_the_voices() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    voices integer;
    there integer;
    share text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(new.meeting::text, 0));
    SELECT count(*),
           count(*) FILTER (WHERE v.present OR EXISTS (
               SELECT FROM assembly.proxy p
                 JOIN assembly.voter h ON h.cooperative_id = p.cooperative_id AND h.meeting = p.meeting
                                      AND h.school = p.entrusted_to
                WHERE p.cooperative_id = v.cooperative_id AND p.meeting = v.meeting AND p.school = v.school
                  AND h.present))
      INTO voices, there
      FROM assembly.voter v
     WHERE v.cooperative_id = new.cooperative_id AND v.meeting = new.meeting;
    SELECT CASE WHEN first_call IS NULL THEN quorum ELSE second_quorum END INTO share
      FROM assembly.meeting
     WHERE cooperative_id = new.cooperative_id AND id = new.meeting;
    IF new.voices <> there
       OR there * 12 < voices * (CASE WHEN share = 'QUARTER' THEN 3 WHEN share = 'THIRD' THEN 4
                                            WHEN share = 'HALF' THEN 6 WHEN share = 'TWO_THIRDS' THEN 8 ELSE 0 END)
       OR EXISTS (SELECT FROM assembly.minutes
                   WHERE cooperative_id = new.cooperative_id AND meeting = new.meeting) THEN
        RAISE EXCEPTION 'these voices are not there' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER voices_are_counted BEFORE INSERT ON assembly.vote
    FOR EACH ROW EXECUTE FUNCTION assembly.count_the_voices();
