-- A project is lived step by step, and ends by giving account. What it set out to do may be put better along the way; what
-- happened (a step's state, an answer, a measure, a page of the journal) is only added to. No child is here: classes are
-- codes and counts, acts are signed by a class or an adult. Letters, decisions, pictures and entries stay in their rooms:
-- a project holds their ids.

CREATE TABLE project.project (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    code text NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    kit_code text NOT NULL CHECK (length(kit_code) <= 60),
    kit_version integer NOT NULL CHECK (kit_version >= 0),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    purpose text NOT NULL CHECK (length(purpose) <= 1000),
    domain text NOT NULL CHECK (length(domain) <= 20),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    begun_at timestamptz NOT NULL,
    begun_by_id uuid NOT NULL,
    begun_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, code),
    CHECK (starts_on <= ends_on),
    CHECK ((kit_code = '') = (kit_version = 0))
);
SELECT database.protect_tenant_table('project.project');
GRANT INSERT, UPDATE (title, purpose, domain, starts_on, ends_on) ON project.project TO quitus_app;

CREATE TABLE project.aim (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    domain text NOT NULL CHECK (length(domain) BETWEEN 1 AND 60),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 400),
    PRIMARY KEY (cooperative_id, project_id, position),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.aim');
GRANT INSERT, DELETE ON project.aim TO quitus_app;

-- A class and how many pupils it has: a count, never names.
CREATE TABLE project.class (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    class_name text NOT NULL CHECK (length(class_name) BETWEEN 1 AND 80),
    pupils integer NOT NULL CHECK (pupils BETWEEN 0 AND 200),
    PRIMARY KEY (cooperative_id, project_id, class_code),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.class');
GRANT INSERT, DELETE ON project.class TO quitus_app;

CREATE TABLE project.partner (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    part text NOT NULL CHECK (length(part) <= 300),
    PRIMARY KEY (cooperative_id, project_id, partner_id),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.partner');
GRANT INSERT, UPDATE (part), DELETE ON project.partner TO quitus_app;

CREATE TABLE project.step (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    key text NOT NULL CHECK (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    position integer NOT NULL CHECK (position > 0),
    kind text NOT NULL CHECK (kind ~ '^[A-Z]{3,20}$'),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    instruction text NOT NULL CHECK (length(instruction) <= 2000),
    adults text NOT NULL CHECK (length(adults) <= 4000),
    PRIMARY KEY (cooperative_id, project_id, key),
    UNIQUE (cooperative_id, project_id, position),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.step');
GRANT INSERT ON project.step TO quitus_app;

-- What a step says more, as its kit says it; `after` is one of them: the steps it waits for.
CREATE TABLE project.setting (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    step text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    position integer NOT NULL CHECK (position > 0),
    words text NOT NULL CHECK (length(words) <= 4000),
    PRIMARY KEY (cooperative_id, project_id, step, name, position),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
SELECT database.protect_tenant_table('project.setting');
GRANT INSERT ON project.setting TO quitus_app;

-- Each change of a step's state is a row; the last one counts.
CREATE TABLE project.step_state (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    step text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('TO_DO', 'DOING', 'DONE')),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project_id, step, number),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
SELECT database.protect_tenant_table('project.step_state');
GRANT INSERT ON project.step_state TO quitus_app;

-- What was answered to a step's questions; each version stays. The words may be blanked where they named a child.
CREATE TABLE project.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    step text NOT NULL,
    question text NOT NULL CHECK (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    version integer NOT NULL CHECK (version > 0),
    words text NOT NULL CHECK (length(words) <= 4000),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project_id, step, question, version),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
SELECT database.protect_tenant_table('project.answer');
GRANT INSERT, UPDATE (words) ON project.answer TO quitus_app;

-- A measure, to the thousandth of its unit: 12.5 cm is 12500. One taken back stays, struck out.
CREATE TABLE project.measure (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    id uuid NOT NULL,
    step text NOT NULL,
    series text NOT NULL CHECK (length(series) BETWEEN 1 AND 80),
    occurred_on date NOT NULL,
    thousandths bigint NOT NULL CHECK (thousandths BETWEEN -1000000000 AND 1000000000),
    struck_out boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
SELECT database.protect_tenant_table('project.measure');
GRANT INSERT, UPDATE (struck_out) ON project.measure TO quitus_app;

-- What another room holds for a step: the letter, the item of an agenda, the decision.
CREATE TABLE project.tie (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    step text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('AGENDA', 'DECISION')),
    target uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project_id, step, kind, target),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
CREATE UNIQUE INDEX item_of_one_step ON project.tie (cooperative_id, target) WHERE kind = 'AGENDA';
SELECT database.protect_tenant_table('project.tie');
GRANT INSERT ON project.tie TO quitus_app;

CREATE TABLE project.budget_line (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    key text NOT NULL CHECK (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    position integer NOT NULL CHECK (position > 0),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 160),
    side text NOT NULL CHECK (side IN ('COST', 'FUNDING')),
    amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
    funder text NOT NULL CHECK (length(funder) <= 40),
    subsidy text,
    decision_id uuid,
    PRIMARY KEY (cooperative_id, project_id, key),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id),
    FOREIGN KEY (cooperative_id, subsidy) REFERENCES subsidy.subsidy (cooperative_id, code),
    CHECK (side = 'FUNDING' OR (funder = '' AND subsidy IS NULL))
);
SELECT database.protect_tenant_table('project.budget_line');
GRANT INSERT, UPDATE (label, amount_cents, funder, subsidy, decision_id), DELETE ON project.budget_line TO quitus_app;

-- An entry of the books that belongs to a project though its lines do not say so, or that pays a line of its budget. The
-- books do not change by it. One entry pays one project.
CREATE TABLE project.piece (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    project_id uuid NOT NULL,
    budget_line text,
    step text,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, entry_id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id),
    FOREIGN KEY (cooperative_id, project_id, budget_line)
        REFERENCES project.budget_line (cooperative_id, project_id, key),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key)
);
SELECT database.protect_tenant_table('project.piece');
GRANT INSERT, UPDATE (project_id, budget_line, step, recorded_at, recorded_by_id, recorded_by), DELETE
    ON project.piece TO quitus_app;

-- The journal: texts without first names, and pictures that their own room guards.
CREATE TABLE project.leaf (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    step text,
    class_code text NOT NULL CHECK (length(class_code) <= 20),
    occurred_on date NOT NULL,
    title text NOT NULL CHECK (length(title) <= 120),
    words text NOT NULL CHECK (length(words) <= 4000),
    picture_id uuid,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id),
    FOREIGN KEY (cooperative_id, project_id, step) REFERENCES project.step (cooperative_id, project_id, key),
    CHECK (words <> '' OR picture_id IS NOT NULL)
);
SELECT database.protect_tenant_table('project.leaf');
GRANT INSERT, UPDATE (words, title), DELETE ON project.leaf TO quitus_app;

-- A link to the account given, for parents, mayor and jury. Only the hash of its secret is kept; closing it stays written.
CREATE TABLE project.link (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    reader text NOT NULL CHECK (length(reader) BETWEEN 1 AND 120),
    secret_hash text NOT NULL CHECK (length(secret_hash) = 64),
    expires_on date NOT NULL,
    closed_at timestamptz,
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, secret_hash),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.link');
GRANT INSERT, UPDATE (closed_at) ON project.link TO quitus_app;

-- A project ends once, by giving account.
CREATE TABLE project.ending (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    project_id uuid NOT NULL,
    ended_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project_id),
    FOREIGN KEY (cooperative_id, project_id) REFERENCES project.project (cooperative_id, id)
);
SELECT database.protect_tenant_table('project.ending');
GRANT INSERT ON project.ending TO quitus_app;

-- PRJ-02 again, whoever writes: no ending without its account given. At the end of the transaction, so that an archive may
-- bring the ending back first.
CREATE FUNCTION project.refuse_an_ending_without_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM project.step
          JOIN project.step_state given
            ON given.cooperative_id = step.cooperative_id AND given.project_id = step.project_id
           AND given.step = step.key AND given.state = 'DONE'
         WHERE step.cooperative_id = new.cooperative_id AND step.project_id = new.project_id
           AND step.kind = 'ACCOUNT') THEN
        RAISE EXCEPTION 'project % has not given account', new.project_id USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE CONSTRAINT TRIGGER account_before_the_end AFTER INSERT ON project.ending
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION project.refuse_an_ending_without_account();
