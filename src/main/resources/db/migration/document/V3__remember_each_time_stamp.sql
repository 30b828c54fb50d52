-- A time-stamping authority gives another answer each time it is asked. The first one is remembered, under the signature
-- it speaks of, so that the same paper stays the same file.

CREATE TABLE document.seal_time_stamp (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    imprint bytea NOT NULL CHECK (length(imprint) = 32),
    token bytea NOT NULL CHECK (length(token) BETWEEN 1 AND 16000),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, code, imprint),
    FOREIGN KEY (cooperative_id, code) REFERENCES document.sealed_paper (cooperative_id, code)
);
SELECT database.protect_tenant_table('document.seal_time_stamp');
GRANT INSERT ON document.seal_time_stamp TO quitus_app;
