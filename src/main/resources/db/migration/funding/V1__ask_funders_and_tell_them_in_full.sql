-- Before money is granted a school asks: a request is written and rewritten, each version kept, until its one answer. A
-- grant names the file of the register it became. After the year, the report's words are kept the same way; its figures
-- are never typed, so they are nowhere here.

CREATE TABLE funding.head (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (cooperative_id)
);
SELECT database.protect_tenant_table('funding.head');
GRANT INSERT, UPDATE (last_number) ON funding.head TO quitus_app;

CREATE TABLE funding.request (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    begun_at timestamptz NOT NULL,
    begun_by_id uuid NOT NULL,
    begun_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number)
);
SELECT database.protect_tenant_table('funding.request');
GRANT INSERT ON funding.request TO quitus_app;

-- Pupils and volunteers are counts: a request never names a child.
CREATE TABLE funding.request_version (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    funder_kind text NOT NULL,
    funder text NOT NULL CHECK (length(funder) BETWEEN 1 AND 120),
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
    asked_cents bigint NOT NULL CHECK (asked_cents > 0),
    objectives text NOT NULL CHECK (length(objectives) <= 2000),
    description text NOT NULL CHECK (length(description) <= 2000),
    place text NOT NULL CHECK (length(place) <= 2000),
    partners text NOT NULL CHECK (length(partners) <= 2000),
    evaluation text NOT NULL CHECK (length(evaluation) <= 2000),
    pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 5000),
    volunteers integer NOT NULL CHECK (volunteers BETWEEN 0 AND 5000),
    starts_on date,
    ends_on date,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number, version),
    FOREIGN KEY (cooperative_id, number) REFERENCES funding.request (cooperative_id, number),
    CHECK (starts_on <= ends_on)
);
SELECT database.protect_tenant_table('funding.request_version');
GRANT INSERT ON funding.request_version TO quitus_app;

CREATE TABLE funding.budget_line (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    heading text NOT NULL CHECK (heading ~ '^[A-Z_]{2,40}$'),
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (cooperative_id, number, version, heading),
    FOREIGN KEY (cooperative_id, number, version)
        REFERENCES funding.request_version (cooperative_id, number, version)
);
SELECT database.protect_tenant_table('funding.budget_line');
GRANT INSERT ON funding.budget_line TO quitus_app;

-- The republican pledge is taken with each request, once, by someone, on a day (SUB-03).
CREATE TABLE funding.pledge (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    number integer NOT NULL,
    taken_on date NOT NULL,
    taken_by text NOT NULL CHECK (length(taken_by) BETWEEN 1 AND 120),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number),
    FOREIGN KEY (cooperative_id, number) REFERENCES funding.request (cooperative_id, number)
);
SELECT database.protect_tenant_table('funding.pledge');
GRANT INSERT ON funding.pledge TO quitus_app;

CREATE TABLE funding.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    number integer NOT NULL,
    ending text NOT NULL CHECK (ending IN ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    answered_on date NOT NULL,
    granted_cents bigint,
    code text,
    words text NOT NULL CHECK (length(words) <= 200),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number),
    UNIQUE (cooperative_id, code),
    FOREIGN KEY (cooperative_id, number) REFERENCES funding.request (cooperative_id, number),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code),
    CHECK ((ending = 'GRANTED') = (granted_cents IS NOT NULL AND code IS NOT NULL)),
    CHECK (granted_cents > 0)
);
SELECT database.protect_tenant_table('funding.answer');
GRANT INSERT ON funding.answer TO quitus_app;

-- What has its answer does not change any more, whoever writes. An archive may bring the answer back first.
CREATE FUNCTION funding.refuse_after_the_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM funding.answer
                WHERE cooperative_id = new.cooperative_id AND number = new.number
                  AND recorded_at < new.recorded_at) THEN
        RAISE EXCEPTION 'request % has its answer', new.number USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER version_before_the_answer BEFORE INSERT ON funding.request_version
    FOR EACH ROW EXECUTE FUNCTION funding.refuse_after_the_answer();
CREATE TRIGGER pledge_before_the_answer BEFORE INSERT ON funding.pledge
    FOR EACH ROW EXECUTE FUNCTION funding.refuse_after_the_answer();

CREATE TABLE funding.account_words (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version > 0),
    carried_out text NOT NULL CHECK (length(carried_out) <= 2000),
    beneficiaries text NOT NULL CHECK (length(beneficiaries) <= 2000),
    places text NOT NULL CHECK (length(places) <= 2000),
    objectives text NOT NULL CHECK (length(objectives) <= 2000),
    allocation text NOT NULL CHECK (length(allocation) <= 2000),
    gaps text NOT NULL CHECK (length(gaps) <= 2000),
    in_kind text NOT NULL CHECK (length(in_kind) <= 2000),
    remarks text NOT NULL CHECK (length(remarks) <= 2000),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, code, school_year, version),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code)
);
SELECT database.protect_tenant_table('funding.account_words');
GRANT INSERT ON funding.account_words TO quitus_app;
