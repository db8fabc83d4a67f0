-- Those that nobody can choose are few, and asked for with every ranking.
CREATE INDEX authority_closed_idx ON authority.authority (siren) WHERE closed_on IS NOT NULL;

-- An admin learns how much of companies' own a merge moves, and not whose: the same question is asked for one company after
-- the other, each behind its wall, in one statement.
CREATE FUNCTION authority.in_each_company(question text, subject text) RETURNS SETOF bigint[]
    LANGUAGE plpgsql
AS
$$
DECLARE
    acting  text := current_setting('jalon.company', true);
    company uuid;
BEGIN
    FOR company IN SELECT c.id FROM account.company c LOOP
        PERFORM set_config('jalon.company', company::text, true);
        RETURN QUERY EXECUTE question USING subject;
    END LOOP;
    PERFORM set_config('jalon.company', coalesce(acting, ''), true);
END
$$;
GRANT EXECUTE ON FUNCTION authority.in_each_company TO jalon_app;
