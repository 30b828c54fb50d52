-- A kit is a file. What an association publishes for its schools stays as it was read that day: a class that started
-- with version 1 ends with version 1. The federation's own kits are shipped with the application, and are nowhere here.

CREATE TABLE kit.published (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 60),
    version integer NOT NULL CHECK (version BETWEEN 1 AND 999),
    title text NOT NULL CHECK (length(title) > 0),
    file text NOT NULL CHECK (length(file) <= 200000),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz NOT NULL,
    published_by_id uuid NOT NULL,
    published_by text NOT NULL CHECK (length(published_by) > 0),
    PRIMARY KEY (association_id, code, version)
);
GRANT SELECT, INSERT ON kit.published TO quitus_app;
GRANT SELECT ON kit.published TO quitus_reader;
