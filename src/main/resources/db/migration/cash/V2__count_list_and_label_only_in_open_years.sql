-- What was counted, listed or labelled in a closed year is in its report: nothing more is dated there. The name of the
-- column that holds the day comes with each trigger.

CREATE FUNCTION cash.check_day_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.published_lock
                WHERE cooperative_id = new.cooperative_id
                  AND locked_through >= (to_jsonb(new) ->> tg_argv[0])::date) THEN
        RAISE EXCEPTION 'something is dated in a closed period' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER cash_count_is_open AFTER INSERT ON cash.cash_count
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cash.check_day_is_open('counted_on');
CREATE CONSTRAINT TRIGGER deposit_slip_is_open AFTER INSERT ON cash.deposit_slip
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cash.check_day_is_open('deposited_on');
CREATE CONSTRAINT TRIGGER durable_good_is_open AFTER INSERT ON cash.durable_good
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cash.check_day_is_open('bought_on');
CREATE CONSTRAINT TRIGGER good_taken_out_is_open AFTER INSERT ON cash.good_taken_out
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cash.check_day_is_open('left_on');
