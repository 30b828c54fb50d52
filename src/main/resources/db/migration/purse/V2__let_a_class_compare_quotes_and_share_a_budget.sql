-- A class compares quotes whose sums it works out itself, and shares out a budget of real euros. A quote stays as the
-- supplier wrote it; its total is kept only when it is right; what went to the council stays as it was voted.

CREATE TABLE purse.quote (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    subject uuid NOT NULL,
    supplier text NOT NULL CHECK (length(supplier) BETWEEN 1 AND 80),
    told_at timestamptz NOT NULL,
    told_by_id uuid NOT NULL,
    told_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX quote_by_subject ON purse.quote (cooperative_id, subject, told_at);
SELECT database.protect_tenant_table('purse.quote');
GRANT INSERT ON purse.quote TO quitus_app;

CREATE TABLE purse.quote_item (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    quote_id uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 12),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    number integer NOT NULL CHECK (number BETWEEN 1 AND 999),
    unit_cents bigint NOT NULL CHECK (unit_cents > 0),
    PRIMARY KEY (cooperative_id, quote_id, position),
    FOREIGN KEY (cooperative_id, quote_id) REFERENCES purse.quote (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.quote_item');
GRANT INSERT ON purse.quote_item TO quitus_app;

CREATE TABLE purse.quote_sum (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    quote_id uuid NOT NULL,
    total_cents bigint NOT NULL CHECK (total_cents > 0),
    worked_out_at timestamptz NOT NULL,
    worked_out_by_id uuid NOT NULL,
    worked_out_by text NOT NULL,
    PRIMARY KEY (cooperative_id, quote_id),
    FOREIGN KEY (cooperative_id, quote_id) REFERENCES purse.quote (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.quote_sum');
GRANT INSERT ON purse.quote_sum TO quitus_app;

CREATE FUNCTION purse.check_sum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.total_cents IS DISTINCT FROM (
            SELECT sum(number * unit_cents) FROM purse.quote_item
             WHERE cooperative_id = NEW.cooperative_id AND quote_id = NEW.quote_id) THEN
        RAISE EXCEPTION 'the total of quote % is another one', NEW.quote_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER quote_sum_is_right AFTER INSERT ON purse.quote_sum
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION purse.check_sum();

CREATE TABLE purse.quote_withdrawal (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    quote_id uuid NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by_id uuid NOT NULL,
    withdrawn_by text NOT NULL,
    PRIMARY KEY (cooperative_id, quote_id),
    FOREIGN KEY (cooperative_id, quote_id) REFERENCES purse.quote (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.quote_withdrawal');
GRANT INSERT ON purse.quote_withdrawal TO quitus_app;

-- The last step of a subject is the choice that counts.
CREATE TABLE purse.quote_choice (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    subject uuid NOT NULL,
    step integer NOT NULL CHECK (step > 0),
    quote_id uuid NOT NULL,
    decision uuid,
    chosen_at timestamptz NOT NULL,
    chosen_by_id uuid NOT NULL,
    chosen_by text NOT NULL,
    PRIMARY KEY (cooperative_id, subject, step),
    FOREIGN KEY (cooperative_id, quote_id) REFERENCES purse.quote (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.quote_choice');
GRANT INSERT ON purse.quote_choice TO quitus_app;

CREATE TABLE purse.budget (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.budget');
GRANT INSERT ON purse.budget TO quitus_app;

CREATE TABLE purse.wish (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    told_at timestamptz NOT NULL,
    told_by_id uuid NOT NULL,
    told_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, budget_id) REFERENCES purse.budget (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.wish');
GRANT INSERT ON purse.wish TO quitus_app;

-- What the council votes on: these wishes, at these prices, in this order.
CREATE TABLE purse.budget_option (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    budget_id uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 12),
    wish_id uuid NOT NULL,
    price_cents bigint NOT NULL CHECK (price_cents > 0),
    PRIMARY KEY (cooperative_id, budget_id, position),
    UNIQUE (cooperative_id, wish_id),
    FOREIGN KEY (cooperative_id, budget_id) REFERENCES purse.budget (cooperative_id, id),
    FOREIGN KEY (cooperative_id, wish_id) REFERENCES purse.wish (cooperative_id, id)
);
SELECT database.protect_tenant_table('purse.budget_option');
GRANT INSERT ON purse.budget_option TO quitus_app;
