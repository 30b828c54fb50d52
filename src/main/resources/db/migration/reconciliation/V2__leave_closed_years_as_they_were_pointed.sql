-- A line that the bank booked in a closed year stays matched, or unmatched, as its report said; and nobody's word on a
-- quiet summer comes, or goes, once that summer is closed. A late cheque of a closed year still clears: its line is
-- booked later (ACC-17).

CREATE FUNCTION reconciliation.check_match_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM treasury.published_bank_line line
                 JOIN ledger.published_lock lock ON lock.cooperative_id = line.cooperative_id
                WHERE line.cooperative_id = new.cooperative_id AND line.id = new.bank_line_id
                  AND lock.locked_through >= line.booked_on) THEN
        RAISE EXCEPTION 'a match touches a bank line of a closed period' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER match_line_is_open AFTER INSERT OR UPDATE OF live ON reconciliation.match_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reconciliation.check_match_is_open();

CREATE FUNCTION reconciliation.check_summer_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.published_lock
                WHERE cooperative_id = new.cooperative_id
                  AND locked_through >= make_date(new.school_year + 1, 8, 31)) THEN
        RAISE EXCEPTION 'a word is said of a summer that is closed' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER quiet_summer_is_open AFTER INSERT OR UPDATE ON reconciliation.quiet_summer
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reconciliation.check_summer_is_open();
