-- In a nation of fifty thousand cooperatives, whoever reads a whole association (its desk, its auditor, its accounts) must
-- find its few hundred among all by an index, not by reading the nation's rows: every table of a tenant has one.

CREATE FUNCTION database.index_by_association(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    relation text := (SELECT relname FROM pg_class WHERE oid = guarded);
    by_year boolean := EXISTS (SELECT FROM pg_attribute
                                WHERE attrelid = guarded AND attname = 'school_year' AND NOT attisdropped);
BEGIN
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %s (%s)', left(relation, 48) || '_by_association', guarded,
                   CASE WHEN by_year THEN 'association_id, school_year' ELSE 'association_id' END);
END $$;

CREATE OR REPLACE FUNCTION database.protect_tenant_table(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
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
    PERFORM database.index_by_association(guarded);
END $$;

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOR guarded IN SELECT polrelid::regclass FROM pg_policy WHERE polname = 'association' LOOP
        PERFORM database.index_by_association(guarded);
    END LOOP;
END $$;
