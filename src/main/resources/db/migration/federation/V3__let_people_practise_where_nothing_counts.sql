-- A new mandate holder learns on a whole invented year, in a cooperative of their own. It must never be counted: neither
-- in a list, nor in a figure, a FEC or the meter of an association. So it belongs to an association of its own, invented
-- too, which no list names: whatever reads an association's rows leaves it out without having to think of it.

ALTER TABLE federation.association ADD COLUMN practice boolean NOT NULL DEFAULT false;
ALTER TABLE federation.association ADD UNIQUE (id, practice);
CREATE UNIQUE INDEX one_for_practice ON federation.association (practice) WHERE practice;
INSERT INTO federation.association (id, department, name, practice)
VALUES (1000, 'EN', 'Association d''entraînement (inventée)', true);

-- A cooperative is for practice exactly when its association is.
ALTER TABLE federation.cooperative ADD COLUMN practice boolean NOT NULL DEFAULT false;
ALTER TABLE federation.cooperative
    ADD FOREIGN KEY (association_id, practice) REFERENCES federation.association (id, practice);

-- It has no school of the State either.
ALTER TABLE federation.cooperative DROP CONSTRAINT cooperative_check;
ALTER TABLE federation.cooperative ADD CONSTRAINT cooperative_has_a_school
    CHECK ((uai IS NULL) = (headquarters OR practice));
