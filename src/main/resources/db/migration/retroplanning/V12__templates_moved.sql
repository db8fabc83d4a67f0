-- Templates live in the schema scheduling, whose V1 moved or made their tables before this module's migrations ran. On a
-- base that began empty, V5 and V11 have then made the old ones again: they are dropped, once it is sure that they hold
-- nothing. On an older base they are gone already. No foreign key leads to them: plans name a template by key and version.
DO $$
DECLARE
    old    text;
    filled boolean;
BEGIN
    IF to_regclass('scheduling.template') IS NULL OR to_regclass('scheduling.template_retired') IS NULL THEN
        RAISE EXCEPTION 'The templates have not been moved to the schema scheduling';
    END IF;
    FOREACH old IN ARRAY ARRAY ['method', 'method_retired'] LOOP
        CONTINUE WHEN to_regclass('retroplanning.' || old) IS NULL;
        -- The owner sees every company's rows for this one look.
        EXECUTE format('ALTER TABLE retroplanning.%I NO FORCE ROW LEVEL SECURITY', old);
        EXECUTE format('SELECT EXISTS (SELECT FROM retroplanning.%I)', old) INTO filled;
        IF filled THEN
            RAISE EXCEPTION 'retroplanning.% holds templates that scheduling has not', old;
        END IF;
        EXECUTE format('DROP TABLE retroplanning.%I', old);
    END LOOP;
END
$$;

SET LOCAL client_min_messages = warning; -- that it is gone already is no news here
DROP SEQUENCE IF EXISTS retroplanning.method_edit;
