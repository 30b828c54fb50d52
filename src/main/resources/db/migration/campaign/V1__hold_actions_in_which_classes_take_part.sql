-- An association opens an action for a school year; classes enrol, hand in, are judged. What belongs to the association
-- is here without a tenant; what a class says is its cooperative's. Places are never written: they follow from the
-- enrolments by rules anyone can apply again, so that a withdrawal needs no second act. Classes are counted, pupils
-- never named.

CREATE TABLE campaign.edition (
    id uuid PRIMARY KEY,
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    kit_code text NOT NULL,
    kit_version integer NOT NULL CHECK (kit_version > 0),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    places integer CHECK (places > 0),
    waiting integer CHECK (waiting > 0),
    opens_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on >= opens_on),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL CHECK (length(opened_by) > 0),
    judged_at timestamptz,
    judged_by text,
    UNIQUE (association_id, kit_code, school_year),
    UNIQUE (id, association_id),
    CHECK ((judged_at IS NULL) = (judged_by IS NULL))
);
GRANT SELECT, INSERT, UPDATE (judged_at, judged_by) ON campaign.edition TO quitus_app;
GRANT SELECT ON campaign.edition TO quitus_reader;

CREATE TABLE campaign.milestone (
    edition_id uuid NOT NULL REFERENCES campaign.edition (id),
    key text NOT NULL,
    title text NOT NULL CHECK (length(title) > 0),
    on_day date NOT NULL,
    PRIMARY KEY (edition_id, key)
);
GRANT SELECT, INSERT ON campaign.milestone TO quitus_app;

-- A judge has no account: a link, of which only the fingerprint is kept.
CREATE TABLE campaign.judge (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL REFERENCES campaign.edition (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    secret_sha256 text NOT NULL UNIQUE CHECK (secret_sha256 ~ '^[0-9a-f]{64}$'),
    called_at timestamptz NOT NULL,
    called_by text NOT NULL,
    dismissed_at timestamptz
);
GRANT SELECT, INSERT, UPDATE (secret_sha256, dismissed_at) ON campaign.judge TO quitus_app;
GRANT SELECT ON campaign.judge TO quitus_reader;

CREATE TABLE campaign.enrolment (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    edition_id uuid NOT NULL,
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    category text NOT NULL,
    pupils integer NOT NULL CHECK (pupils BETWEEN 1 AND 200),
    adults integer NOT NULL CHECK (adults BETWEEN 1 AND 50),
    commitments text[] NOT NULL,
    enrolled_at timestamptz NOT NULL,
    enrolled_by_id uuid NOT NULL,
    enrolled_by text NOT NULL CHECK (length(enrolled_by) > 0),
    withdrawn_at timestamptz,
    withdrawn_by text,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (edition_id, association_id) REFERENCES campaign.edition (id, association_id),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE UNIQUE INDEX one_enrolment_for_each_class ON campaign.enrolment (cooperative_id, edition_id, class_code)
    WHERE withdrawn_at IS NULL;
SELECT database.protect_tenant_table('campaign.enrolment');
GRANT INSERT, UPDATE (withdrawn_at, withdrawn_by) ON campaign.enrolment TO quitus_app;

-- What a class hands in; a new version is added, the earlier ones stay.
CREATE TABLE campaign.handed_in (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    enrolment_id uuid NOT NULL,
    deliverable text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    words text NOT NULL CHECK (length(words) <= 4000),
    picture_id uuid,
    shown boolean NOT NULL,
    handed_in_at timestamptz NOT NULL,
    handed_in_by_id uuid NOT NULL,
    handed_in_by text NOT NULL CHECK (length(handed_in_by) > 0),
    PRIMARY KEY (cooperative_id, enrolment_id, deliverable, version),
    FOREIGN KEY (cooperative_id, enrolment_id) REFERENCES campaign.enrolment (cooperative_id, id),
    CHECK (length(words) > 0 OR picture_id IS NOT NULL)
);
SELECT database.protect_tenant_table('campaign.handed_in');
GRANT INSERT ON campaign.handed_in TO quitus_app;

-- How it went, in figures; told again, the last word counts.
CREATE TABLE campaign.telling (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    enrolment_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    pupils integer NOT NULL CHECK (pupils BETWEEN 1 AND 200),
    hours integer NOT NULL CHECK (hours BETWEEN 1 AND 500),
    told_at timestamptz NOT NULL,
    told_by_id uuid NOT NULL,
    told_by text NOT NULL CHECK (length(told_by) > 0),
    PRIMARY KEY (cooperative_id, enrolment_id, version),
    FOREIGN KEY (cooperative_id, enrolment_id) REFERENCES campaign.enrolment (cooperative_id, id)
);
SELECT database.protect_tenant_table('campaign.telling');
GRANT INSERT ON campaign.telling TO quitus_app;

CREATE TABLE campaign.mark (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    enrolment_id uuid NOT NULL,
    judge_id uuid NOT NULL REFERENCES campaign.judge (id),
    criterion text NOT NULL,
    points integer NOT NULL CHECK (points BETWEEN 0 AND 100),
    marked_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, enrolment_id, judge_id, criterion),
    FOREIGN KEY (cooperative_id, enrolment_id) REFERENCES campaign.enrolment (cooperative_id, id)
);
SELECT database.protect_tenant_table('campaign.mark');
GRANT INSERT, UPDATE (points, marked_at) ON campaign.mark TO quitus_app;

CREATE TABLE campaign.award (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    enrolment_id uuid NOT NULL,
    prize text NOT NULL CHECK (length(prize) BETWEEN 1 AND 200),
    given_at timestamptz NOT NULL,
    given_by_id uuid NOT NULL,
    given_by text NOT NULL CHECK (length(given_by) > 0),
    PRIMARY KEY (cooperative_id, enrolment_id, prize),
    FOREIGN KEY (cooperative_id, enrolment_id) REFERENCES campaign.enrolment (cooperative_id, id)
);
SELECT database.protect_tenant_table('campaign.award');
GRANT INSERT ON campaign.award TO quitus_app;

-- A jury that has closed marks no more, whoever writes; and a prize comes after.
CREATE FUNCTION campaign.keep_to_the_jury() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    closed boolean;
BEGIN
    SELECT edition.judged_at IS NOT NULL INTO closed
      FROM campaign.enrolment
      JOIN campaign.edition ON edition.id = enrolment.edition_id
     WHERE enrolment.cooperative_id = new.cooperative_id AND enrolment.id = new.enrolment_id;
    IF (tg_argv[0] = 'before') = closed THEN
        RAISE EXCEPTION 'the jury is %', CASE WHEN closed THEN 'closed' ELSE 'still sitting' END
            USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER marked_before_the_close BEFORE INSERT OR UPDATE ON campaign.mark
    FOR EACH ROW EXECUTE FUNCTION campaign.keep_to_the_jury('before');
CREATE TRIGGER given_after_the_close BEFORE INSERT ON campaign.award
    FOR EACH ROW EXECUTE FUNCTION campaign.keep_to_the_jury('after');

-- Who took part: a class that handed something in or told its year. It feeds the statistics, by action, by association
-- and by year.
CREATE VIEW campaign.published_participation WITH (security_invoker = true) AS
SELECT enrolment.cooperative_id,
       enrolment.association_id,
       edition.school_year,
       edition.kit_code,
       edition.title,
       enrolment.class_code,
       coalesce(told.pupils, enrolment.pupils) AS pupils,
       coalesce(told.hours, 0) AS hours
  FROM campaign.enrolment
  JOIN campaign.edition ON edition.id = enrolment.edition_id
  LEFT JOIN LATERAL (SELECT telling.pupils, telling.hours
                       FROM campaign.telling
                      WHERE telling.cooperative_id = enrolment.cooperative_id
                        AND telling.enrolment_id = enrolment.id
                      ORDER BY telling.version DESC
                      LIMIT 1) told ON true
 WHERE enrolment.withdrawn_at IS NULL
   AND (told.hours IS NOT NULL
        OR EXISTS (SELECT 1 FROM campaign.handed_in
                    WHERE handed_in.cooperative_id = enrolment.cooperative_id
                      AND handed_in.enrolment_id = enrolment.id));
GRANT SELECT ON campaign.published_participation TO quitus_app, quitus_reader;
