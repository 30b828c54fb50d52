-- An association may begin a letter in words of its own. Its text stands in place of the nation's in all its classes, from
-- a school year on; the questions a class answers stay the nation's. A text is never rewritten: the next version stands
-- after it, and going back to the nation's is a version too. The application may add here; nobody may change or erase.

CREATE TABLE letter.own_template (
    association_id bigint NOT NULL,
    code text NOT NULL REFERENCES letter.template (code),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version >= 1),
    subject text NOT NULL CHECK (length(btrim(subject)) BETWEEN 1 AND 150),
    body text NOT NULL CHECK (length(btrim(body)) BETWEEN 1 AND 4000),
    -- From here on the association follows the nation again.
    withdrawn boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 500),
    written_at timestamptz NOT NULL,
    written_by uuid NOT NULL,
    written_by_name text NOT NULL,
    PRIMARY KEY (association_id, code, school_year, version)
);
GRANT SELECT, INSERT ON letter.own_template TO quitus_app;
GRANT SELECT ON letter.own_template TO quitus_reader;
