-- Pupils run the till of their class: they say what went in or out, an adult answers. What was told stays as it was
-- told, its answer comes once, and only a confirmed movement names an entry of the books. No pupil is known here.

CREATE TABLE purse.till_movement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    way text NOT NULL CHECK (way IN ('RECEIVED', 'SPENT')),
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    purpose text NOT NULL CHECK (purpose ~ '^[A-Z]{3,20}$'),
    words text NOT NULL CHECK (length(words) <= 80),
    told_at timestamptz NOT NULL,
    told_by_id uuid NOT NULL,
    told_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX till_movement_by_class ON purse.till_movement (cooperative_id, school_year, class_code, told_at);
SELECT database.protect_tenant_table('purse.till_movement');
GRANT INSERT ON purse.till_movement TO quitus_app;

CREATE TABLE purse.till_answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    till_movement_id uuid NOT NULL,
    confirmed boolean NOT NULL,
    entry_id uuid,
    answered_at timestamptz NOT NULL,
    answered_by_id uuid NOT NULL,
    answered_by text NOT NULL,
    PRIMARY KEY (cooperative_id, till_movement_id),
    FOREIGN KEY (cooperative_id, till_movement_id) REFERENCES purse.till_movement (cooperative_id, id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id),
    CHECK (confirmed = (entry_id IS NOT NULL))
);
SELECT database.protect_tenant_table('purse.till_answer');
GRANT INSERT ON purse.till_answer TO quitus_app;
