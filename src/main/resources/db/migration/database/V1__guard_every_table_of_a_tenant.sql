-- Every table that belongs to a cooperative is guarded the same way, by one function, so that none is guarded almost
-- the same way: row-level security (enabled, never forced: docs/decisions/0005), one policy per role, and a trigger
-- that checks again what a bulk path could let through.

CREATE TABLE database.migrated (
    fingerprint text PRIMARY KEY
);

CREATE FUNCTION database.tenant_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF row_security_active(tg_relid)
       AND new.cooperative_id IS DISTINCT FROM nullif(current_setting('app.tenant', true), '')::bigint THEN
        RAISE EXCEPTION 'row of another tenant' USING errcode = 'insufficient_privilege';
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION database.protect_tenant_table(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('DROP POLICY IF EXISTS tenant ON %s', guarded);
    EXECUTE format(
        'CREATE POLICY tenant ON %s'
        ' USING (cooperative_id = nullif(current_setting(''app.tenant'', true), '''')::bigint)'
        ' WITH CHECK (cooperative_id = nullif(current_setting(''app.tenant'', true), '''')::bigint)', guarded);
    EXECUTE format('DROP POLICY IF EXISTS association ON %s', guarded);
    EXECUTE format(
        'CREATE POLICY association ON %s FOR SELECT TO quitus_reader'
        ' USING (association_id = nullif(current_setting(''app.association'', true), '''')::bigint)', guarded);
    EXECUTE format('DROP TRIGGER IF EXISTS tenant_guard ON %s', guarded);
    EXECUTE format(
        'CREATE TRIGGER tenant_guard BEFORE INSERT OR UPDATE ON %s'
        ' FOR EACH ROW EXECUTE FUNCTION database.tenant_guard()', guarded);
    EXECUTE format('GRANT SELECT ON %s TO quitus_app, quitus_reader', guarded);
END $$;
