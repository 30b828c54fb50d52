-- A closed year keeps what its report said of the bank. No new line is booked behind the lock; and a file that comes once
-- an evening is closed says nothing of that evening, neither a balance nor how far the statements reach. When a year is
-- opened again, the next file tells of it as before, and those that came in between are heard with it.

ALTER TABLE treasury.statement ADD COLUMN closed_through date;

-- How far the books were closed when the file came: PostgreSQL writes it, nobody else does.
CREATE FUNCTION treasury.note_the_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A file that comes back from an archive keeps what was noted then.
    new.closed_through := coalesce(
        new.closed_through,
        (SELECT locked_through FROM ledger.published_lock WHERE cooperative_id = new.cooperative_id));
    RETURN new;
END $$;
CREATE TRIGGER statement_notes_the_lock BEFORE INSERT ON treasury.statement
    FOR EACH ROW EXECUTE FUNCTION treasury.note_the_lock();

-- What Java decides, checked again when the transaction ends.
CREATE FUNCTION treasury.check_line_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.published_lock
                WHERE cooperative_id = new.cooperative_id AND locked_through >= new.booked_on) THEN
        RAISE EXCEPTION 'a bank line is booked in a closed period' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bank_line_is_open AFTER INSERT ON treasury.bank_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION treasury.check_line_is_open();

-- The bank's day of a line, for the room that puts books and bank side by side.
CREATE VIEW treasury.published_bank_line WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, id, account, class_code, booked_on, amount_cents FROM treasury.bank_line;
GRANT SELECT ON treasury.published_bank_line TO quitus_app, quitus_reader;

-- The files that an evening may hear of. A file that came while it was closed is heard once another came in the open.
CREATE FUNCTION treasury.seen_from(p_cooperative bigint, p_account text, p_class text, p_evening date)
RETURNS SETOF treasury.statement LANGUAGE sql STABLE AS $$
    SELECT statement.*
      FROM treasury.statement
     WHERE statement.cooperative_id = p_cooperative AND statement.account = p_account
       AND statement.class_code = p_class
       AND (statement.closed_through IS NULL OR statement.closed_through < p_evening OR EXISTS (
                SELECT FROM treasury.statement later
                 WHERE later.cooperative_id = p_cooperative AND later.account = p_account
                   AND later.class_code = p_class
                   AND (later.closed_through IS NULL OR later.closed_through < p_evening)
                   AND (later.recorded_at, later.id) > (statement.recorded_at, statement.id)))
$$;
GRANT EXECUTE ON FUNCTION treasury.seen_from TO quitus_app, quitus_reader;
