-- Whoever looks after a thousand cooperatives asks at each visit how many entries each wrote, when the last, by how many
-- hands: counted as they come, in the transaction that writes them, the answer costs a few rows a cooperative and not all
-- its entries.

CREATE TABLE ledger.pace (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    recorded_by_id uuid NOT NULL,
    kind text NOT NULL,
    entries integer NOT NULL CHECK (entries > 0),
    last_on date NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, recorded_by_id, kind)
);
SELECT database.protect_tenant_table('ledger.pace');
SELECT database.keep_out_of_archives('ledger.pace');
GRANT INSERT, UPDATE (entries, last_on) ON ledger.pace TO quitus_app;
GRANT SELECT ON ledger.pace TO quitus_reader;

-- Whoever inserts the entry, a person posting or an archive put back.
CREATE FUNCTION ledger.count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger.pace AS kept VALUES (
        new.cooperative_id, new.association_id, new.school_year, new.recorded_by_id, new.kind, 1, new.occurred_on)
    ON CONFLICT (cooperative_id, school_year, recorded_by_id, kind) DO UPDATE
       SET entries = kept.entries + 1, last_on = greatest(kept.last_on, excluded.last_on);
    RETURN NULL;
END $$;
CREATE TRIGGER entry_is_counted AFTER INSERT ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.count_entry();

-- For whoever brought entries in bulk without their trigger.
CREATE FUNCTION ledger.recount_entries() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM ledger.pace;
    INSERT INTO ledger.pace
    SELECT cooperative_id, association_id, school_year, recorded_by_id, kind, count(*), max(occurred_on)
      FROM ledger.entry
     GROUP BY 1, 2, 3, 4, 5;
$$;
REVOKE ALL ON FUNCTION ledger.recount_entries FROM PUBLIC;
SELECT ledger.recount_entries();

CREATE VIEW ledger.published_pace WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, school_year, recorded_by_id, kind, entries, last_on FROM ledger.pace;
GRANT SELECT ON ledger.published_pace TO quitus_app, quitus_reader;

DROP VIEW ledger.published_book_keeping;
DROP INDEX ledger.entry_as_kept;
