-- The reader is never opened for one cooperative: the policy of a tenant is the application's alone. A row that the reader
-- reads is compared once with its association, and found by that association's index; before, it was compared with a
-- cooperative first, and no index answers an "or" of the two.

CREATE OR REPLACE FUNCTION database.protect_tenant_table(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('DROP POLICY IF EXISTS tenant ON %s', guarded);
    EXECUTE format(
        'CREATE POLICY tenant ON %s TO quitus_app'
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
    PERFORM database.index_by_association(guarded);
END $$;

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOR guarded IN SELECT polrelid::regclass FROM pg_policy WHERE polname = 'tenant' LOOP
        EXECUTE format('ALTER POLICY tenant ON %s TO quitus_app', guarded);
    END LOOP;
END $$;
