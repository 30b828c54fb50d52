-- Two councils may adopt their minutes at the same minute: whoever numbers takes this row first, so that the register of
-- a year has no gap and no double.

CREATE TABLE council.pen (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    last_number integer NOT NULL CHECK (last_number >= 0),
    PRIMARY KEY (cooperative_id, school_year)
);
SELECT database.protect_tenant_table('council.pen');
GRANT INSERT, UPDATE (last_number) ON council.pen TO quitus_app;

-- What pupils dropped in the box, their turns and their seats go with the year: no archive carries them, and what stays
-- does not lean on them.
ALTER TABLE council.point DROP CONSTRAINT point_cooperative_id_note_id_fkey;
SELECT database.keep_out_of_archives('council.note');
SELECT database.keep_out_of_archives('council.turn');
SELECT database.keep_out_of_archives('council.delegate');
