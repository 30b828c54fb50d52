-- A discharge vouches for one exact state of the books, known by its digest. Signatures, refusals and reservations are
-- only ever added; PostgreSQL sees to it that none comes twice, too late, or for other books than were shown (VER-02).

-- The last number given to a signature; whoever signs takes it first, so that two who sign at the same moment see each
-- other, and the last one knows to be the last.
CREATE TABLE discharge.head (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    last_number bigint NOT NULL,
    PRIMARY KEY (cooperative_id)
);
SELECT database.protect_tenant_table('discharge.head');
GRANT INSERT, UPDATE (last_number) ON discharge.head TO quitus_app;

-- The engagement of who holds the mandate, once per school year (MAN-01).
CREATE TABLE discharge.pledge (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    sentence text NOT NULL CHECK (length(sentence) BETWEEN 1 AND 1000),
    photograph text,
    accepted_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, person_id),
    FOREIGN KEY (cooperative_id, photograph) REFERENCES document.voucher (cooperative_id, hash)
);
SELECT database.protect_tenant_table('discharge.pledge');
GRANT INSERT ON discharge.pledge TO quitus_app;

-- What was offered, from the first signature on: its digest, and the figures that were shown.
CREATE TABLE discharge.discharge (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    charges_cents bigint NOT NULL,
    products_cents bigint NOT NULL,
    brought_forward_cents bigint NOT NULL,
    assets_cents bigint NOT NULL,
    bank_cents bigint NOT NULL,
    cash_cents bigint NOT NULL,
    offered_at timestamptz NOT NULL,
    offered_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version),
    UNIQUE (cooperative_id, school_year, version, digest)
);
SELECT database.protect_tenant_table('discharge.discharge');
GRANT INSERT ON discharge.discharge TO quitus_app;

-- A name under it. It bears the digest again: no signature is taken for other books than its version's.
CREATE TABLE discharge.signature (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    digest text NOT NULL CHECK (length(digest) = 64),
    signatory_id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    part text NOT NULL CHECK (part IN ('VERIFIER', 'MANDATE_HOLDER', 'TEACHER')),
    quality text NOT NULL CHECK (length(quality) <= 100),
    verdict text NOT NULL CHECK (verdict IN ('GIVEN', 'WITH_RESERVATIONS', 'REFUSED')),
    words text NOT NULL CHECK (length(words) <= 2000),
    photograph text,
    signed_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version, number),
    UNIQUE (cooperative_id, school_year, version, part, signatory_id),
    FOREIGN KEY (cooperative_id, school_year, version, digest)
        REFERENCES discharge.discharge (cooperative_id, school_year, version, digest),
    FOREIGN KEY (cooperative_id, photograph) REFERENCES document.voucher (cooperative_id, hash),
    CHECK (part = 'VERIFIER' OR verdict = 'GIVEN'),
    CHECK (verdict = 'GIVEN' OR length(words) > 0),
    CHECK (photograph IS NOT NULL OR recorded_by_id = signatory_id)
);
SELECT database.protect_tenant_table('discharge.signature');
GRANT INSERT ON discharge.signature TO quitus_app;

-- How a version ended, and with which signature. Nothing comes after.
CREATE TABLE discharge.conclusion (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    last_number bigint NOT NULL,
    given boolean NOT NULL,
    concluded_at timestamptz NOT NULL,
    concluded_by_id uuid NOT NULL,
    concluded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version),
    FOREIGN KEY (cooperative_id, school_year, version, last_number)
        REFERENCES discharge.signature (cooperative_id, school_year, version, number)
);
SELECT database.protect_tenant_table('discharge.conclusion');
GRANT INSERT ON discharge.conclusion TO quitus_app;

-- What Java decides, checked again whoever writes: nothing after the end, and no mandate holder without an engagement.
CREATE FUNCTION discharge.check_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM discharge.conclusion
                WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
                  AND version = new.version) THEN
        RAISE EXCEPTION 'a signature after the discharge was concluded' USING errcode = 'check_violation';
    END IF;
    -- Eight months before 1 September is 1 January: the year of that day names the school year.
    IF new.part = 'MANDATE_HOLDER' AND NOT EXISTS (
           SELECT FROM discharge.pledge
            WHERE cooperative_id = new.cooperative_id AND person_id = new.signatory_id
              AND school_year = extract(year FROM (new.signed_at AT TIME ZONE 'Europe/Paris') - interval '8 months')) THEN
        RAISE EXCEPTION 'a mandate holder signs without this year''s engagement' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER signature_holds AFTER INSERT ON discharge.signature
    FOR EACH ROW EXECUTE FUNCTION discharge.check_signature();

-- Given: two verifiers at least, and nobody refused. Ended without being given: somebody refused.
CREATE FUNCTION discharge.check_conclusion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    verifiers bigint;
    refusals bigint;
BEGIN
    SELECT count(*) FILTER (WHERE part = 'VERIFIER'), count(*) FILTER (WHERE verdict = 'REFUSED')
      INTO verifiers, refusals
      FROM discharge.signature
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND version = new.version;
    IF new.given <> (refusals = 0) THEN
        RAISE EXCEPTION 'a discharge is given when nobody refused, and only then' USING errcode = 'check_violation';
    END IF;
    IF new.given AND verifiers < 2 THEN
        RAISE EXCEPTION 'a discharge given by fewer than two verifiers' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER conclusion_holds AFTER INSERT ON discharge.conclusion
    FOR EACH ROW EXECUTE FUNCTION discharge.check_conclusion();

-- What rooms above may read for a whole association: how each version ended.
CREATE VIEW discharge.published_conclusion WITH (security_invoker = true) AS
SELECT discharge.cooperative_id, discharge.association_id, discharge.school_year, discharge.version, discharge.digest,
       conclusion.given, conclusion.concluded_at
  FROM discharge.discharge
  JOIN discharge.conclusion
    ON conclusion.cooperative_id = discharge.cooperative_id AND conclusion.school_year = discharge.school_year
   AND conclusion.version = discharge.version;
GRANT SELECT ON discharge.published_conclusion TO quitus_app, quitus_reader;
