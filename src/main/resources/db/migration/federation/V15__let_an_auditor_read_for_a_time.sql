-- An auditor is invited for a time (AUD-02): a mandate that opens every book and voucher of an association has an end,
-- whichever page it was given on. Those given before this day stay as they are until someone ends them.

ALTER TABLE federation.mandate
    ADD CONSTRAINT an_auditor_reads_for_a_time
    CHECK (role <> 'AUDITOR' OR ends_on IS NOT NULL OR ended_at IS NOT NULL) NOT VALID;
