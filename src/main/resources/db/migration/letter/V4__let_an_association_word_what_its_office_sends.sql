-- What an association's office sends and prints may be in its own words too. The nation's words of those texts stand in
-- the rooms that send them, so a text of one's own need not name a letter of a class any more.

ALTER TABLE letter.own_template
    DROP CONSTRAINT own_template_code_fkey,
    ADD CONSTRAINT own_template_code_check CHECK (code ~ '^[a-z-]{2,40}$');
