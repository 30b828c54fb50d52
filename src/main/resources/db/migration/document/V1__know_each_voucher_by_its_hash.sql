-- The bytes of a voucher live outside the database, under their hash; here stands who keeps which, so that a
-- cooperative reads its own vouchers and no other's, though two may hold the same file.

CREATE TABLE document.voucher (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    size_bytes bigint NOT NULL CHECK (size_bytes BETWEEN 1 AND 41943040),
    name text NOT NULL CHECK (length(name) <= 150),
    kept_at timestamptz NOT NULL,
    kept_by_id uuid NOT NULL,
    kept_by text NOT NULL,
    PRIMARY KEY (cooperative_id, hash)
);
CREATE INDEX voucher_by_age ON document.voucher (cooperative_id, kept_at, hash);
SELECT database.protect_tenant_table('document.voucher');
GRANT INSERT ON document.voucher TO quitus_app;

-- What other rooms may read of the vouchers, under the reader's own rights.
CREATE VIEW document.published_voucher WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, hash, media_type, size_bytes FROM document.voucher;
GRANT SELECT ON document.published_voucher TO quitus_app, quitus_reader;
