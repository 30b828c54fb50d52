-- A school works with a town, a library, a gardener. Who they are is contact data and may be corrected or emptied; what
-- was agreed, promised, given and invoiced is history, and is only added to. No street address is kept anywhere. What is
-- given without money is valued here, beside the books: no till can be reached from this schema.

-- The directory of an association, read by all its cooperatives.
CREATE TABLE partner.directory_entry (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{3,30}$'),
    town text NOT NULL CHECK (length(town) <= 80),
    email text NOT NULL CHECK (length(email) <= 200),
    siret text NOT NULL CHECK (siret ~ '^([0-9]{14})?$'),
    contact text NOT NULL CHECK (length(contact) <= 200),
    written_at timestamptz NOT NULL,
    written_by_id uuid NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (association_id, id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON partner.directory_entry TO quitus_app;
GRANT SELECT ON partner.directory_entry TO quitus_reader;

CREATE TABLE partner.partner (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{3,30}$'),
    town text NOT NULL CHECK (length(town) <= 80),
    email text NOT NULL CHECK (length(email) <= 200),
    siret text NOT NULL CHECK (siret ~ '^([0-9]{14})?$'),
    contact text NOT NULL CHECK (length(contact) <= 200),
    written_at timestamptz NOT NULL,
    written_by_id uuid NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.partner');
GRANT INSERT, UPDATE (name, kind, town, email, siret, contact, written_at, written_by_id, written_by)
    ON partner.partner TO quitus_app;

CREATE TABLE partner.agreement (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    partner_id uuid NOT NULL,
    object text NOT NULL CHECK (length(object) BETWEEN 1 AND 300),
    conditions text NOT NULL CHECK (length(conditions) <= 2000),
    starts_on date NOT NULL,
    ends_on date,
    file_hash text NOT NULL CHECK (file_hash ~ '^([0-9a-f]{64})?$'),
    origin text NOT NULL CHECK (length(origin) <= 200),
    filed_at timestamptz NOT NULL,
    filed_by_id uuid NOT NULL,
    filed_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id),
    CHECK (starts_on <= ends_on)
);
SELECT database.protect_tenant_table('partner.agreement');
GRANT INSERT ON partner.agreement TO quitus_app;

-- Opened to everyone, or closed again: the last word counts, the others stay.
CREATE TABLE partner.agreement_publication (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    agreement_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    is_public boolean NOT NULL,
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (cooperative_id, agreement_id, number),
    FOREIGN KEY (cooperative_id, agreement_id) REFERENCES partner.agreement (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.agreement_publication');
GRANT INSERT ON partner.agreement_publication TO quitus_app;

-- The public register, read by anyone without a tenant: only what may be said of an agreement stands in it.
CREATE TABLE partner.public_agreement (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    agreement_id uuid NOT NULL,
    school text NOT NULL,
    partner text NOT NULL,
    town text NOT NULL,
    object text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    PRIMARY KEY (association_id, agreement_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON partner.public_agreement TO quitus_app;
GRANT SELECT ON partner.public_agreement TO quitus_reader;

CREATE TABLE partner.commitment (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    project_id uuid,
    nature text NOT NULL CHECK (nature IN ('TIME', 'SERVICE', 'LOAN', 'GOODS')),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    quantity_hundredths bigint NOT NULL CHECK (quantity_hundredths BETWEEN 1 AND 100000000),
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 30),
    given_at timestamptz NOT NULL,
    given_by_id uuid NOT NULL,
    given_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.commitment');
GRANT INSERT ON partner.commitment TO quitus_app;

-- A value that PostgreSQL works out again: quantity times price, half a cent up.
CREATE TABLE partner.contribution (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    partner_id uuid NOT NULL,
    project_id uuid,
    commitment_id uuid,
    nature text NOT NULL CHECK (nature IN ('TIME', 'SERVICE', 'LOAN', 'GOODS')),
    given_on date NOT NULL,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    quantity_hundredths bigint NOT NULL CHECK (quantity_hundredths BETWEEN 1 AND 100000000),
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 30),
    unit_value_cents bigint NOT NULL CHECK (unit_value_cents > 0),
    total_cents bigint NOT NULL
        CHECK (total_cents > 0 AND total_cents = (quantity_hundredths * unit_value_cents + 50) / 100),
    used_account text NOT NULL CHECK (used_account LIKE '86%'),
    found_account text NOT NULL CHECK (found_account LIKE '87%'),
    basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
    valued_at timestamptz NOT NULL,
    valued_by_id uuid NOT NULL,
    valued_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id),
    FOREIGN KEY (cooperative_id, commitment_id) REFERENCES partner.commitment (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.contribution');
GRANT INSERT ON partner.contribution TO quitus_app;

CREATE TABLE partner.contribution_withdrawal (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    contribution_id uuid NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by_id uuid NOT NULL,
    withdrawn_by text NOT NULL,
    PRIMARY KEY (cooperative_id, contribution_id),
    FOREIGN KEY (cooperative_id, contribution_id) REFERENCES partner.contribution (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.contribution_withdrawal');
GRANT INSERT ON partner.contribution_withdrawal TO quitus_app;

-- What reports may read: the contributions that stand, with the two accounts where each would be written.
CREATE VIEW partner.published_contribution WITH (security_invoker = true) AS
SELECT contribution.cooperative_id, contribution.association_id, contribution.school_year, contribution.id,
       contribution.project_id, contribution.given_on, contribution.label, contribution.used_account,
       contribution.found_account, contribution.total_cents
  FROM partner.contribution
 WHERE NOT EXISTS (SELECT FROM partner.contribution_withdrawal withdrawal
                    WHERE withdrawal.cooperative_id = contribution.cooperative_id
                      AND withdrawal.contribution_id = contribution.id);
GRANT SELECT ON partner.published_contribution TO quitus_app, quitus_reader;

-- The doors of partners. Of the secret, its SHA-256 alone; a door is shut by a date or by a newer one.
CREATE TABLE partner.door (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    partner_id uuid NOT NULL,
    project_id uuid,
    secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    opened_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    shut_at timestamptz,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, secret_hash),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id),
    CHECK (expires_at > opened_at AND expires_at <= opened_at + interval '367 days')
);
SELECT database.protect_tenant_table('partner.door');
GRANT INSERT, UPDATE (shut_at) ON partner.door TO quitus_app;

CREATE TABLE partner.invoice (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    partner_id uuid NOT NULL,
    project_id uuid,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    dated_on date NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    siret text NOT NULL CHECK (siret ~ '^[0-9]{14}$'),
    file_hash text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id)
);
SELECT database.protect_tenant_table('partner.invoice');
GRANT INSERT ON partner.invoice TO quitus_app;

CREATE TABLE partner.invoice_ending (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    invoice_id uuid NOT NULL,
    entered boolean NOT NULL,
    words text NOT NULL CHECK (length(words) <= 200),
    ended_at timestamptz NOT NULL,
    ended_by_id uuid NOT NULL,
    ended_by text NOT NULL,
    PRIMARY KEY (cooperative_id, invoice_id),
    FOREIGN KEY (cooperative_id, invoice_id) REFERENCES partner.invoice (cooperative_id, id),
    CHECK (entered OR words <> '')
);
SELECT database.protect_tenant_table('partner.invoice_ending');
GRANT INSERT ON partner.invoice_ending TO quitus_app;
