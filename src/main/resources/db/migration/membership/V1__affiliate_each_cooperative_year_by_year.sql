-- Each year a cooperative says how many pupils and adults its classes have, never who, and what follows is arithmetic:
-- the fee is the sum of the tariff, the insured are the members (AFF-01, AFF-02). A sheet is never changed: a correction
-- is another version, and every step keeps its day and its name. PostgreSQL counts and adds again.

-- An association opens its campaign with a word; one row a year, read everywhere.
CREATE TABLE membership.campaign (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    word text NOT NULL CHECK (length(word) <= 1000),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (association_id, school_year)
);
GRANT SELECT, INSERT, UPDATE (word) ON membership.campaign TO quitus_app;
GRANT SELECT ON membership.campaign TO quitus_reader;

CREATE TABLE membership.sheet (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version > 0),
    pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 9999),
    adults integer NOT NULL CHECK (adults BETWEEN 0 AND 9999),
    insured integer NOT NULL,
    classes integer NOT NULL CHECK (classes BETWEEN 0 AND 99),
    per_pupil_cents bigint NOT NULL CHECK (per_pupil_cents >= 0),
    per_adult_cents bigint NOT NULL CHECK (per_adult_cents >= 0),
    insurance_per_member_cents bigint NOT NULL CHECK (insurance_per_member_cents >= 0),
    flat_cents bigint NOT NULL CHECK (flat_cents >= 0),
    goods_value_cents bigint NOT NULL CHECK (goods_value_cents >= 0),
    fee_cents bigint NOT NULL,
    insurance_cents bigint NOT NULL,
    goods_cents bigint NOT NULL,
    subscription_cents bigint NOT NULL CHECK (subscription_cents >= 0),
    voluntary_cents bigint NOT NULL CHECK (voluntary_cents >= 0),
    due_cents bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version),
    CONSTRAINT insured_are_the_members CHECK (insured = pupils + adults),
    CONSTRAINT fee_is_the_sum_of_the_tariff CHECK (
        fee_cents = pupils * per_pupil_cents + adults * per_adult_cents + flat_cents),
    CHECK (insurance_cents = insured * insurance_per_member_cents),
    -- 2 000 euros of goods are insured with the members; beyond, 0.688 % of their aged value, to the nearest cent.
    CONSTRAINT goods_beyond_what_is_included CHECK (
        goods_cents = (greatest(goods_value_cents - 200000, 0) * 688 + 50000) / 100000),
    CHECK (due_cents = fee_cents + insurance_cents + goods_cents + subscription_cents + voluntary_cents)
);
SELECT database.protect_tenant_table('membership.sheet');
GRANT INSERT ON membership.sheet TO quitus_app;

CREATE TABLE membership.class_count (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 99),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    class_name text NOT NULL CHECK (length(class_name) BETWEEN 1 AND 100),
    pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 99),
    adults integer NOT NULL CHECK (adults BETWEEN 0 AND 99),
    PRIMARY KEY (cooperative_id, school_year, version, position),
    UNIQUE (cooperative_id, school_year, version, class_code),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES membership.sheet (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('membership.class_count');
GRANT INSERT ON membership.class_count TO quitus_app;

-- A good as it is insured: what it cost and the year it was bought in. Its aged value follows, and is kept with the sheet.
CREATE TABLE membership.good (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 200),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 120),
    bought_in integer NOT NULL CHECK (bought_in BETWEEN 1950 AND school_year + 1),
    price_cents bigint NOT NULL CHECK (price_cents > 0),
    worth_cents bigint NOT NULL CHECK (
        worth_cents = (price_cents * (10 - least(greatest(school_year - bought_in, 0), 8)) + 5) / 10),
    PRIMARY KEY (cooperative_id, school_year, version, position),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES membership.sheet (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('membership.good');
GRANT INSERT ON membership.good TO quitus_app;

CREATE TABLE membership.step (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('DRAFT', 'DECLARED', 'RETURNED', 'VALIDATED')),
    version integer NOT NULL CHECK (version > 0),
    words text NOT NULL CHECK (length(words) <= 1000),
    taken_at timestamptz NOT NULL,
    taken_by_id uuid NOT NULL,
    taken_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES membership.sheet (cooperative_id, school_year, version),
    CHECK (state <> 'RETURNED' OR words <> '')
);
SELECT database.protect_tenant_table('membership.step');
GRANT INSERT ON membership.step TO quitus_app;

CREATE FUNCTION membership.check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before record;
    counted record;
    sheet record;
BEGIN
    SELECT state, version INTO before
      FROM membership.step
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND number = new.number - 1;
    IF NOT found THEN
        IF new.number <> 1 OR new.state <> 'DRAFT' OR new.version <> 1 THEN
            RAISE EXCEPTION 'an affiliation begins with a draft' USING errcode = 'check_violation';
        END IF;
    ELSIF NOT (before.state, new.state) IN (('DRAFT', 'DRAFT'), ('DRAFT', 'DECLARED'), ('RETURNED', 'DRAFT'),
            ('DECLARED', 'DRAFT'), ('DECLARED', 'RETURNED'), ('DECLARED', 'VALIDATED'), ('VALIDATED', 'RETURNED')) THEN
        RAISE EXCEPTION 'an affiliation does not go from % to %', before.state, new.state USING errcode = 'check_violation';
    ELSIF new.version <> before.version + (CASE WHEN new.state = 'DRAFT' THEN 1 ELSE 0 END) THEN
        RAISE EXCEPTION 'what is declared is the last sheet' USING errcode = 'check_violation';
    END IF;
    SELECT coalesce(sum(pupils), 0) AS pupils, coalesce(sum(adults), 0) AS adults, count(*) AS classes,
           coalesce(bool_or(adults = 0), false) AS alone
      INTO counted
      FROM membership.class_count
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND version = new.version;
    SELECT * INTO sheet
      FROM membership.sheet
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND version = new.version;
    IF sheet.pupils <> counted.pupils OR sheet.adults <> counted.adults OR sheet.classes <> counted.classes THEN
        RAISE EXCEPTION 'the heads of the classes are not those of the sheet' USING errcode = 'check_violation';
    END IF;
    IF new.state <> 'DRAFT' AND (counted.classes = 0 OR counted.alone) THEN
        RAISE EXCEPTION 'each class has an adult (AFF-01)' USING errcode = 'check_violation';
    END IF;
    IF sheet.goods_value_cents <> (SELECT coalesce(sum(worth_cents), 0) FROM membership.good
                                    WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
                                      AND version = new.version) THEN
        RAISE EXCEPTION 'the goods are not worth what the sheet says' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER step_follows AFTER INSERT ON membership.step
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION membership.check_step();

-- Who arrives during the year is covered from that day and pays nothing more; the heads are counted, never named.
CREATE TABLE membership.arrival (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    id uuid NOT NULL,
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 99),
    adults integer NOT NULL CHECK (adults BETWEEN 0 AND 99),
    arrived_on date NOT NULL CHECK (
        arrived_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31)),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, id),
    CHECK (pupils + adults > 0)
);
SELECT database.protect_tenant_table('membership.arrival');
GRANT INSERT ON membership.arrival TO quitus_app;

-- A reminder that was sent. One a day at most, whoever asks.
CREATE TABLE membership.reminder (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    sent_on date NOT NULL,
    recipients integer NOT NULL CHECK (recipients > 0),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    sent_at timestamptz NOT NULL,
    sent_by_id uuid NOT NULL,
    sent_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, sent_on)
);
SELECT database.protect_tenant_table('membership.reminder');
GRANT INSERT ON membership.reminder TO quitus_app;

-- Where each cooperative stands, for its association and for the rooms above. Heads and sums are those of the last sheet;
-- who arrived since stands apart. A cooperative without a row has begun nothing.
CREATE VIEW membership.published_affiliation WITH (security_invoker = true) AS
SELECT sheet.cooperative_id, sheet.association_id, sheet.school_year, step.state, sheet.version, sheet.pupils,
       sheet.adults, sheet.classes, sheet.fee_cents, sheet.insurance_cents, sheet.goods_cents,
       sheet.subscription_cents, sheet.voluntary_cents, sheet.due_cents,
       (SELECT max(taken_at) FROM membership.step said
         WHERE said.cooperative_id = step.cooperative_id AND said.school_year = step.school_year
           AND said.version = step.version AND said.state = 'DECLARED') AS declared_at,
       CASE WHEN step.state = 'VALIDATED' THEN step.taken_at END AS validated_at,
       coalesce((SELECT sum(arrival.pupils) FROM membership.arrival
                  WHERE arrival.cooperative_id = step.cooperative_id
                    AND arrival.school_year = step.school_year), 0)::integer AS arrived_pupils,
       coalesce((SELECT sum(arrival.adults) FROM membership.arrival
                  WHERE arrival.cooperative_id = step.cooperative_id
                    AND arrival.school_year = step.school_year), 0)::integer AS arrived_adults
  FROM membership.step
  JOIN membership.sheet ON sheet.cooperative_id = step.cooperative_id AND sheet.school_year = step.school_year
                       AND sheet.version = step.version
 WHERE NOT EXISTS (SELECT FROM membership.step later
                    WHERE later.cooperative_id = step.cooperative_id AND later.school_year = step.school_year
                      AND later.number > step.number);
GRANT SELECT ON membership.published_affiliation TO quitus_app, quitus_reader;
