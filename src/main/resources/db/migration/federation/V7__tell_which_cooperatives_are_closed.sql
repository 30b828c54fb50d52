-- Schools merge, split, move and close. Nothing of a cooperative is erased then: its number and its books stay, and its
-- row says when it ended and who took it over. One that goes to another association keeps its identity; what was
-- written keeps the association of its day.

ALTER TABLE federation.cooperative ADD COLUMN closed_on date;
ALTER TABLE federation.cooperative ADD COLUMN succeeded_by bigint REFERENCES federation.cooperative (id);
ALTER TABLE federation.cooperative ADD CONSTRAINT cooperative_ends_once
    CHECK (closed_on IS NOT NULL OR succeeded_by IS NULL);
ALTER TABLE federation.cooperative ADD CONSTRAINT cooperative_is_not_its_own_successor
    CHECK (succeeded_by <> id);
ALTER TABLE federation.cooperative ADD CONSTRAINT headquarters_do_not_close
    CHECK (closed_on IS NULL OR NOT headquarters);
GRANT UPDATE (closed_on, succeeded_by, association_id, uai) ON federation.cooperative TO quitus_app;
GRANT UPDATE (association_id) ON federation.school TO quitus_app;
GRANT UPDATE (association_id) ON federation.class_unit TO quitus_app;
GRANT UPDATE (association_id) ON federation.bank_account TO quitus_app;
