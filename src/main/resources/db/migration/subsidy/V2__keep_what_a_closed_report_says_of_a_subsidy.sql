-- The purpose of a subsidy and the day its report is owed stand in block F of each report it lived in. Once such a year
-- is closed they stay; all else of the terms may still be written anew.

CREATE FUNCTION subsidy.check_terms_are_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM subsidy.terms earlier
                WHERE earlier.cooperative_id = new.cooperative_id AND earlier.code = new.code
                  AND earlier.version = new.version - 1
                  AND (earlier.purpose, earlier.report_due) IS DISTINCT FROM (new.purpose, new.report_due))
       AND EXISTS (SELECT FROM subsidy.movement
                     JOIN ledger.published_lock lock ON lock.cooperative_id = movement.cooperative_id
                    WHERE movement.cooperative_id = new.cooperative_id AND movement.code = new.code
                      AND lock.locked_through >= movement.occurred_on) THEN
        RAISE EXCEPTION 'the terms of % are in a closed report', new.code USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER terms_are_open AFTER INSERT ON subsidy.terms
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION subsidy.check_terms_are_open();
