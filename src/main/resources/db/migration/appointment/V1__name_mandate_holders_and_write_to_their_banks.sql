-- A mandate is asked for by all the teachers of a school, given by the association, told to the bank, and ended with a
-- reason. The mandate itself is the federation's, and rights are read from there; here stands how it came and went. All
-- of it is only added to: what was asked, said, signed and answered stays as it was.

CREATE TABLE appointment.nomination (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('MANDATE_HOLDER', 'TREASURER')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    email text NOT NULL CHECK (length(email) BETWEEN 3 AND 200),
    words text NOT NULL CHECK (length(words) <= 500),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('appointment.nomination');
GRANT INSERT ON appointment.nomination TO quitus_app;

-- What each teacher says under their own name. One may think again: the last word counts, the others stay.
CREATE TABLE appointment.voice (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    nomination uuid NOT NULL,
    person uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    agrees boolean NOT NULL,
    said_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, nomination, person, number),
    FOREIGN KEY (cooperative_id, nomination) REFERENCES appointment.nomination (cooperative_id, id)
);
SELECT database.protect_tenant_table('appointment.voice');
GRANT INSERT ON appointment.voice TO quitus_app;

-- The form that all signed on paper, photographed and kept as a voucher.
CREATE TABLE appointment.form (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    nomination uuid NOT NULL,
    voucher text NOT NULL,
    filed_at timestamptz NOT NULL,
    filed_by_id uuid NOT NULL,
    filed_by text NOT NULL,
    PRIMARY KEY (cooperative_id, nomination, voucher),
    FOREIGN KEY (cooperative_id, nomination) REFERENCES appointment.nomination (cooperative_id, id),
    FOREIGN KEY (cooperative_id, voucher) REFERENCES document.voucher (cooperative_id, hash)
);
SELECT database.protect_tenant_table('appointment.form');
GRANT INSERT ON appointment.form TO quitus_app;

CREATE TABLE appointment.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    nomination uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('APPOINTED', 'DECLINED', 'WITHDRAWN')),
    mandate uuid,
    begins_on date,
    words text NOT NULL CHECK (length(words) <= 500),
    answered_at timestamptz NOT NULL,
    answered_by_id uuid NOT NULL,
    answered_by text NOT NULL,
    PRIMARY KEY (cooperative_id, nomination),
    FOREIGN KEY (cooperative_id, nomination) REFERENCES appointment.nomination (cooperative_id, id),
    CHECK ((kind = 'APPOINTED') = (mandate IS NOT NULL)),
    CHECK ((kind = 'APPOINTED') = (begins_on IS NOT NULL)),
    CHECK (kind <> 'DECLINED' OR length(words) >= 3)
);
SELECT database.protect_tenant_table('appointment.answer');
GRANT INSERT ON appointment.answer TO quitus_app;

-- Nobody is appointed against a teacher's last word, nor without any word at all (MAN-04).
CREATE FUNCTION appointment.check_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.kind <> 'APPOINTED' THEN
        RETURN NULL;
    END IF;
    IF EXISTS (SELECT FROM appointment.form
                WHERE cooperative_id = new.cooperative_id AND nomination = new.nomination) THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT FROM appointment.voice
                    WHERE cooperative_id = new.cooperative_id AND nomination = new.nomination)
       OR EXISTS (SELECT FROM appointment.voice
                   WHERE cooperative_id = new.cooperative_id AND nomination = new.nomination AND NOT agrees
                     AND NOT EXISTS (SELECT FROM appointment.voice later
                                      WHERE later.cooperative_id = voice.cooperative_id
                                        AND later.nomination = voice.nomination AND later.person = voice.person
                                        AND later.number > voice.number)) THEN
        RAISE EXCEPTION 'the teachers did not all say yes' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER answer_follows_the_teachers AFTER INSERT ON appointment.answer
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION appointment.check_answer();

-- Why a mandate was taken back, and from which day (MAN-05).
CREATE TABLE appointment.revocation (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    mandate uuid NOT NULL,
    person uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    role text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
    revoked_on date NOT NULL,
    revoked_at timestamptz NOT NULL,
    revoked_by_id uuid NOT NULL,
    revoked_by text NOT NULL,
    PRIMARY KEY (cooperative_id, mandate)
);
SELECT database.protect_tenant_table('appointment.revocation');
GRANT INSERT ON appointment.revocation TO quitus_app;

-- A letter to a bank keeps all that it says, the association's numbers of that day included: drawn again in ten years,
-- it says the same.
CREATE TABLE appointment.bank_letter (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    kind text NOT NULL CHECK (kind IN ('OPENING', 'SIGNATORIES', 'CLOSING')),
    bank text NOT NULL CHECK (length(bank) BETWEEN 1 AND 80),
    address text NOT NULL CHECK (length(address) <= 300),
    holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 140),
    account text NOT NULL CHECK (account ~ '^[A-Z0-9]{0,34}$'),
    outgoing text NOT NULL CHECK (length(outgoing) <= 500),
    incoming text NOT NULL CHECK (length(incoming) <= 500),
    association text NOT NULL CHECK (length(association) BETWEEN 1 AND 200),
    siren text NOT NULL,
    siret text NOT NULL,
    rna text NOT NULL,
    signed_by text NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 120),
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 80),
    written_on date NOT NULL,
    prepared_at timestamptz NOT NULL,
    prepared_by_id uuid NOT NULL,
    prepared_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, number),
    CHECK (siren <> '' OR rna <> ''),
    CHECK (kind = 'OPENING' OR account <> ''),
    CHECK (kind <> 'OPENING' OR incoming <> ''),
    CHECK (kind <> 'SIGNATORIES' OR incoming <> '' OR outgoing <> '')
);
SELECT database.protect_tenant_table('appointment.bank_letter');
GRANT INSERT ON appointment.bank_letter TO quitus_app;

-- Banks are slow: sent one day, done another, or not sent at all.
CREATE TABLE appointment.bank_letter_step (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('SENT', 'DONE', 'DROPPED')),
    happened_on date NOT NULL,
    words text NOT NULL CHECK (length(words) <= 300),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter, state),
    FOREIGN KEY (cooperative_id, letter) REFERENCES appointment.bank_letter (cooperative_id, id)
);
SELECT database.protect_tenant_table('appointment.bank_letter_step');
GRANT INSERT ON appointment.bank_letter_step TO quitus_app;

CREATE FUNCTION appointment.check_letter_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.state = 'DONE' AND NOT EXISTS (
            SELECT FROM appointment.bank_letter_step sent
             WHERE sent.cooperative_id = new.cooperative_id AND sent.letter = new.letter AND sent.state = 'SENT'
               AND sent.happened_on <= new.happened_on) THEN
        RAISE EXCEPTION 'a bank answers what was sent' USING errcode = 'check_violation';
    END IF;
    IF (SELECT count(*) FROM appointment.bank_letter_step
         WHERE cooperative_id = new.cooperative_id AND letter = new.letter AND state IN ('DONE', 'DROPPED')) > 1 THEN
        RAISE EXCEPTION 'a request ends once' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER letter_goes_forward AFTER INSERT ON appointment.bank_letter_step
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION appointment.check_letter_step();

-- Whether the association refuses a new mandate while the last report is missing (MAN-03): its word, each kept.
CREATE TABLE appointment.demand (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    number integer NOT NULL CHECK (number > 0),
    report_first boolean NOT NULL,
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (association_id, number)
);
GRANT SELECT, INSERT ON appointment.demand TO quitus_app;
GRANT SELECT ON appointment.demand TO quitus_reader;

-- What waits in each cooperative: nominations to answer, letters the bank has not answered. Who holds what is the
-- federation's to say.
CREATE VIEW appointment.published_standing WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, sum(nominations) AS pending_nominations, sum(letters) AS pending_letters
  FROM (SELECT cooperative_id, association_id, 1 AS nominations, 0 AS letters
          FROM appointment.nomination
         WHERE NOT EXISTS (SELECT FROM appointment.answer
                            WHERE answer.cooperative_id = nomination.cooperative_id
                              AND answer.nomination = nomination.id)
        UNION ALL
        SELECT cooperative_id, association_id, 0, 1
          FROM appointment.bank_letter
         WHERE NOT EXISTS (SELECT FROM appointment.bank_letter_step step
                            WHERE step.cooperative_id = bank_letter.cooperative_id AND step.letter = bank_letter.id
                              AND step.state IN ('DONE', 'DROPPED'))) AS waiting
 GROUP BY cooperative_id, association_id;
GRANT SELECT ON appointment.published_standing TO quitus_app, quitus_reader;
