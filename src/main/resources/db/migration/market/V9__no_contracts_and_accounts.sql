-- An award published for a procedure that was declared « sans suite », bore no fruit or was cancelled is no contract: it is
-- kept with the reason, without holder, end or J. The intake judges with more care (NoContractRule); of the awards stored
-- before, the plain cases are set right here, the others when one of their records comes in anew.
ALTER TABLE market.contract ADD COLUMN no_contract text
    CHECK (no_contract IN ('WITHOUT_FOLLOW_UP', 'UNSUCCESSFUL', 'CANCELLED', 'NOT_AWARDED'));

UPDATE market.contract c SET no_contract =
    CASE WHEN x.said LIKE '%sans suite%' THEN 'WITHOUT_FOLLOW_UP'
         WHEN x.said LIKE '%infruct%' THEN 'UNSUCCESSFUL'
         WHEN x.said LIKE '%annul%' THEN 'CANCELLED' ELSE 'NOT_AWARDED' END,
    holder_names = NULL, end_min = NULL, end_likely = NULL, end_max = NULL, j_min = NULL, j_likely = NULL, j_max = NULL,
    is_works = false, recurrence = 'EXPECTED'
FROM (SELECT id, said
      FROM market.contract, LATERAL (VALUES (public.plain(holder_names)), (public.plain(object))) AS v (said)) x
WHERE x.id = c.id AND x.said ~ '^(lot |marche |procedure |lot n?[ °]*\d+ ?:? )?((declaree? |classee? )?(sans suite|infructueu(x|se))|annulee?|non attribuee?)[ .]*$';
DELETE FROM market.contract_holder h USING market.contract c WHERE c.id = h.contract_id AND c.no_contract IS NOT NULL;
DELETE FROM market.supplier s WHERE NOT EXISTS (SELECT FROM market.contract_holder h WHERE h.supplier_id = s.id);

-- « BUDGET PRINCIPAL » names an account and no authority: the buyer goes by a true name where any record gives one.
ALTER TABLE market.contract ADD COLUMN buyer_account boolean NOT NULL DEFAULT false;
UPDATE market.contract SET buyer_account = true
WHERE public.plain(buyer_name) ~ '(^|[^a-z])budgets?($|[^a-z])|^exercice budgetaire'
  AND public.plain(buyer_name) !~ '(^| )(du|de|le|au|aux|des|et) budgets?($|[^a-z])';
UPDATE market.buyer b SET name = x.name
FROM (SELECT c.buyer_siren, mode() WITHIN GROUP (ORDER BY c.buyer_name COLLATE "C") FILTER (WHERE NOT c.buyer_account) AS name,
             array_agg(DISTINCT c.buyer_name) FILTER (WHERE c.buyer_account) AS accounts
      FROM market.contract c GROUP BY c.buyer_siren) x
WHERE x.buyer_siren = b.siren AND x.name IS NOT NULL AND b.name = ANY (x.accounts);
