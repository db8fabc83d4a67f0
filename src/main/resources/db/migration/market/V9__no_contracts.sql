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
