-- An archive is for ever; the name of a child is not (RGPD-01). A room says of a table that it is fleeting, in the
-- migration that makes it, and no archive carries its rows, nor does the reader of a whole association see them:
--     SELECT database.keep_out_of_archives('pupil.pupil');
-- A table that stays must not refer to one that does not: a test says so.

CREATE TABLE database.fleeting (
    name text PRIMARY KEY
);
GRANT SELECT ON database.fleeting TO quitus_app;

CREATE FUNCTION database.keep_out_of_archives(fleeting regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO database.fleeting (name)
    SELECT namespace.nspname || '.' || relation.relname
      FROM pg_class relation
      JOIN pg_namespace namespace ON namespace.oid = relation.relnamespace
     WHERE relation.oid = fleeting;
    EXECUTE format('REVOKE SELECT ON %s FROM quitus_reader', fleeting);
END $$;
