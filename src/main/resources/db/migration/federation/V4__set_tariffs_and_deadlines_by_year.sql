-- What a cooperative owes, and when, is its association's choice for a school year. Each choice is a row that stays: the
-- last one of a year holds, and those before it tell what was asked when a fee was computed.

CREATE TABLE federation.tariff (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version >= 1),
    per_pupil_cents bigint NOT NULL CHECK (per_pupil_cents BETWEEN 0 AND 10000),
    per_adult_cents bigint NOT NULL CHECK (per_adult_cents BETWEEN 0 AND 10000),
    insurance_per_member_cents bigint NOT NULL CHECK (insurance_per_member_cents BETWEEN 0 AND 10000),
    flat_cents bigint NOT NULL CHECK (flat_cents BETWEEN 0 AND 100000),
    subscription_cents bigint NOT NULL CHECK (subscription_cents BETWEEN 0 AND 100000),
    national_share_per_member_cents bigint NOT NULL CHECK (national_share_per_member_cents BETWEEN 0 AND 10000),
    chosen_at timestamptz NOT NULL,
    chosen_by uuid NOT NULL,
    PRIMARY KEY (association_id, school_year, version)
);
GRANT SELECT, INSERT ON federation.tariff TO quitus_app;
GRANT SELECT ON federation.tariff TO quitus_reader;

CREATE TABLE federation.deadline (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version >= 1),
    affiliation_on date NOT NULL,
    report_on date NOT NULL,
    payment_on date NOT NULL,
    chosen_at timestamptz NOT NULL,
    chosen_by uuid NOT NULL,
    PRIMARY KEY (association_id, school_year, version),
    -- In the year they are for.
    CHECK (affiliation_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31)),
    CHECK (report_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31)),
    CHECK (payment_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31))
);
GRANT SELECT, INSERT ON federation.deadline TO quitus_app;
GRANT SELECT ON federation.deadline TO quitus_reader;
