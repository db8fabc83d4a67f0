-- How many companies are alike, so that what is shown of one is shared by several. The purpose is open within the function alone, and
-- only a number leaves it.
CREATE POLICY counted ON account.company_profile FOR SELECT
    USING (current_setting('jalon.purpose', true) = 'counts');

CREATE FUNCTION account.companies_sharing(trade text, size text, department text)
    RETURNS integer
    LANGUAGE plpgsql
AS
$$
DECLARE
    before text := coalesce(current_setting('jalon.purpose', true), '');
    found  integer;
BEGIN
    PERFORM set_config('jalon.purpose', 'counts', true);
    SELECT count(*) INTO found
    FROM account.company_profile p
    WHERE EXISTS (SELECT FROM unnest(p.trades) own WHERE starts_with(own, trade) OR starts_with(trade, own))
      AND (size IS NULL OR p.headcount = size)
      AND (department IS NULL
        OR department = CASE WHEN p.commune ~ '^9[78]' THEN left(p.commune, 3) ELSE left(p.commune, 2) END);
    PERFORM set_config('jalon.purpose', before, true);
    RETURN found;
END;
$$;
