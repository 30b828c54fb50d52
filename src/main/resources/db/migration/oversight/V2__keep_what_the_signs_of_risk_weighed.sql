-- The signs of risk are worked out from every entry, which takes seconds for five hundred cooperatives: the list shows
-- what they weighed when they were last weighed, and says when. In the association's own section.

CREATE TABLE oversight.weight (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    about bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    weight integer NOT NULL CHECK (weight >= 0),
    weighed_on date NOT NULL,
    PRIMARY KEY (cooperative_id, about, school_year)
);
SELECT database.protect_tenant_table('oversight.weight');
GRANT INSERT, UPDATE (weight, weighed_on) ON oversight.weight TO quitus_app;
