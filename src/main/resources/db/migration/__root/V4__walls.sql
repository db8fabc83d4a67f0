-- The wall between companies, written once: a table with company_id shows and takes rows of one company only, the one
-- set for the transaction (jalon.company); without one it shows nothing. Each new table of companies calls
--     SELECT site.wall('schema.table');
-- Earlier migrations made their walls themselves, with the same words.

-- A function in SQL without SET or STRICT: the planner puts its body in its place, so that an index on company_id is used.
CREATE FUNCTION site.current_company() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('jalon.company', true), '')::uuid;

CREATE FUNCTION site.wall(walled regclass) RETURNS void
    LANGUAGE plpgsql
AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', walled);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', walled); -- for the owner too
    IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = walled AND polname = 'company_only') THEN
        EXECUTE format('CREATE POLICY company_only ON %s'
            ' USING (company_id = site.current_company()) WITH CHECK (company_id = site.current_company())', walled);
    END IF;
END
$$;
