-- What an association asks of a cooperative and reminds it of belongs to the cooperative: both sides read it, and nothing
-- of it is taken back. What the association keeps for itself (who looks after whom, its private notes) belongs to its
-- own section, its headquarters, so that no archive of a cooperative carries it away.

CREATE TABLE oversight.question (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    -- Without an entry, the question is on the whole year.
    entry_id uuid,
    piece text NOT NULL CHECK (length(piece) <= 30),
    asked_at timestamptz NOT NULL,
    asked_by_id uuid NOT NULL,
    asked_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id),
    CHECK ((entry_id IS NULL) = (piece = ''))
);
CREATE INDEX question_by_year ON oversight.question (cooperative_id, school_year, asked_at);
SELECT database.protect_tenant_table('oversight.question');
GRANT INSERT ON oversight.question TO quitus_app;

-- The thread of a question, word after word.
CREATE TABLE oversight.word (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    question uuid NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 200),
    deed text NOT NULL CHECK (deed IN ('ASKED', 'ANSWERED', 'ASKED_AGAIN', 'RESOLVED')),
    words text NOT NULL CHECK (length(words) <= 2000),
    voucher text NOT NULL CHECK (voucher = '' OR voucher ~ '^[0-9a-f]{64}$'),
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (cooperative_id, question, number),
    FOREIGN KEY (cooperative_id, question) REFERENCES oversight.question (cooperative_id, id),
    CHECK (words <> '' OR deed = 'RESOLVED'),
    CHECK (voucher = '' OR deed = 'ANSWERED')
);
SELECT database.protect_tenant_table('oversight.word');
GRANT INSERT ON oversight.word TO quitus_app;

-- What Java decides, checked again: a thread begins with its question, and what is resolved is only asked again.
CREATE FUNCTION oversight.check_word() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before text;
BEGIN
    SELECT deed INTO before
      FROM oversight.word
     WHERE cooperative_id = new.cooperative_id AND question = new.question AND number = new.number - 1;
    IF (before IS NULL) <> (new.number = 1) OR (new.deed = 'ASKED') <> (new.number = 1) THEN
        RAISE EXCEPTION 'a thread begins with its question and has no gap' USING errcode = 'check_violation';
    END IF;
    IF before = 'RESOLVED' AND new.deed <> 'ASKED_AGAIN' THEN
        RAISE EXCEPTION 'what is resolved is only asked again' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER word_follows BEFORE INSERT ON oversight.word
    FOR EACH ROW EXECUTE FUNCTION oversight.check_word();

-- Where each question stands, for the rooms above. An answer that was not yet read waits for who asked.
CREATE VIEW oversight.published_question WITH (security_invoker = true) AS
SELECT question.cooperative_id, question.association_id, question.school_year, question.id, question.entry_id,
       question.piece, word.deed AS state, question.asked_at, word.said_at AS since
  FROM oversight.question
  JOIN oversight.word ON word.cooperative_id = question.cooperative_id AND word.question = question.id
 WHERE NOT EXISTS (SELECT FROM oversight.word later
                    WHERE later.cooperative_id = word.cooperative_id AND later.question = word.question
                      AND later.number > word.number);
GRANT SELECT ON oversight.published_question TO quitus_app, quitus_reader;

-- A reminder as it was sent, word for word, and to whom.
CREATE TABLE oversight.follow_up (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    -- The sending it came with: started again, it writes to nobody twice.
    sending uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{3,30}$'),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    recipients text NOT NULL,
    letters integer NOT NULL CHECK (letters >= 0),
    again boolean NOT NULL,
    sent_on date NOT NULL,
    sent_at timestamptz NOT NULL,
    sent_by_id uuid NOT NULL,
    sent_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, sending),
    -- The same one waits a fortnight, unless someone says so (SUI-04).
    CONSTRAINT not_twice_in_a_fortnight EXCLUDE USING gist (
        cooperative_id WITH =, kind WITH =, school_year WITH =, daterange(sent_on, sent_on + 14) WITH &&
    ) WHERE (NOT again)
);
SELECT database.protect_tenant_table('oversight.follow_up');
GRANT INSERT ON oversight.follow_up TO quitus_app;

-- Who read it first, and when.
CREATE TABLE oversight.reading (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    follow_up uuid NOT NULL,
    read_at timestamptz NOT NULL,
    read_by_id uuid NOT NULL,
    read_by text NOT NULL,
    PRIMARY KEY (cooperative_id, follow_up),
    FOREIGN KEY (cooperative_id, follow_up) REFERENCES oversight.follow_up (cooperative_id, id)
);
SELECT database.protect_tenant_table('oversight.reading');
GRANT INSERT ON oversight.reading TO quitus_app;

-- Who looks after which cooperative, and in which part of the department it is. In the association's own section.
CREATE TABLE oversight.stewardship (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    about bigint NOT NULL,
    sector text NOT NULL CHECK (length(sector) <= 60),
    steward_id uuid,
    steward text NOT NULL CHECK (length(steward) <= 120),
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (cooperative_id, about),
    CHECK ((steward_id IS NULL) = (steward = ''))
);
SELECT database.protect_tenant_table('oversight.stewardship');
GRANT INSERT, UPDATE (sector, steward_id, steward, said_at, said_by_id, said_by) ON oversight.stewardship TO quitus_app;

CREATE TABLE oversight.note (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    about bigint NOT NULL,
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    noted_at timestamptz NOT NULL,
    noted_by_id uuid NOT NULL,
    noted_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX note_about ON oversight.note (cooperative_id, about, noted_at);
SELECT database.protect_tenant_table('oversight.note');
GRANT INSERT ON oversight.note TO quitus_app;
