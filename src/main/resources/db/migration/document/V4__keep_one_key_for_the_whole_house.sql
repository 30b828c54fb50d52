-- Two processes of one house must never seal with two keys: readers would take half of our papers for another's. The
-- database is what all of them share for certain, and of two rows with one key it keeps the first. What lies here is a
-- PKCS #12 locked with a secret that only the processes know (secrets.properties): a copy of the books alone seals
-- nothing. It is never replaced, so a process may remember it.

CREATE TABLE document.house_key (
    number  smallint    PRIMARY KEY CHECK (number = 1),
    content bytea       NOT NULL,
    made_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON document.house_key TO quitus_app;
