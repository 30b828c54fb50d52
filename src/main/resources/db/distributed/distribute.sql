-- One database too small for the nation? The same tables, spread over several machines by Citus: run this as the owner
-- after each start of a new version (docs/how-to/run-distributed.md). On a plain PostgreSQL it does nothing at all.
--
-- A table with cooperative_id is spread by it, all of a cooperative on one machine; a table without is copied to every
-- machine. Keys to other tables and triggers are taken off first and put back to the letter: with them the order of
-- tables is impossible, and triggers would fire on rows that only move (the chain of the books would be numbered again).
-- A room's schema is one that holds a table of migrations, which itself stays where it is. Idempotent: what is spread
-- already is left alone.

SET citus.enable_unsafe_triggers = on;
SET citus.multi_shard_modify_mode = 'sequential';
SET citus.shard_count = 64;

DO $$
DECLARE
    one record;
    anchor text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
        RETURN;
    END IF;

    CREATE TEMP TABLE spread_table ON COMMIT DROP AS
    SELECT relation.oid::regclass AS name,
           EXISTS (SELECT FROM pg_attribute
                    WHERE attrelid = relation.oid AND attname = 'cooperative_id' AND NOT attisdropped) AS by_tenant
      FROM pg_class relation
     WHERE relation.relkind IN ('r', 'p') AND NOT relation.relispartition AND relation.relname <> 'migration'
       AND EXISTS (SELECT FROM pg_class known
                    WHERE known.relnamespace = relation.relnamespace AND known.relname = 'migration')
       AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = relation.oid);

    CREATE TEMP TABLE kept_key ON COMMIT DROP AS
    SELECT conrelid::regclass AS name, conname AS key, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint
     WHERE contype = 'f' AND conparentid = 0
       AND (conrelid IN (SELECT name FROM spread_table) OR confrelid IN (SELECT name FROM spread_table));

    CREATE TEMP TABLE kept_trigger ON COMMIT DROP AS
    SELECT tgrelid::regclass AS name, tgname AS trigger, pg_get_triggerdef(oid) AS definition
      FROM pg_trigger
     WHERE NOT tgisinternal AND tgparentid = 0 AND tgrelid IN (SELECT name FROM spread_table);

    FOR one IN SELECT * FROM kept_key LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.name, one.key);
    END LOOP;
    FOR one IN SELECT * FROM kept_trigger LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', one.trigger, one.name);
    END LOOP;

    -- All tables of a cooperative lie where the first one lies: one already spread, or the first by name.
    SELECT logicalrelid::regclass::text INTO anchor
      FROM pg_dist_partition
     WHERE partmethod = 'h'
     ORDER BY logicalrelid::regclass::text
     LIMIT 1;
    FOR one IN SELECT * FROM spread_table ORDER BY by_tenant, name::text LOOP
        IF NOT one.by_tenant THEN
            PERFORM create_reference_table(one.name);
        ELSIF anchor IS NULL THEN
            PERFORM create_distributed_table(one.name, 'cooperative_id', colocate_with => 'none');
            anchor := one.name::text;
        ELSE
            PERFORM create_distributed_table(one.name, 'cooperative_id', colocate_with => anchor);
        END IF;
    END LOOP;

    FOR one IN SELECT * FROM kept_key LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.name, one.key, one.definition);
    END LOOP;
    FOR one IN SELECT * FROM kept_trigger LOOP
        EXECUTE one.definition;
    END LOOP;

    -- A function of one cooperative runs where that cooperative lies. Saying so again is harmless.
    FOR one IN
        SELECT called.oid::regprocedure::text AS name
          FROM pg_proc called
         WHERE called.proargnames[1] = 'p_cooperative'
           AND EXISTS (SELECT FROM pg_class known
                        WHERE known.relnamespace = called.pronamespace AND known.relname = 'migration')
    LOOP
        PERFORM create_distributed_function(
            one.name::regprocedure, 'p_cooperative', colocate_with => anchor, force_delegation => true);
    END LOOP;
END $$;
