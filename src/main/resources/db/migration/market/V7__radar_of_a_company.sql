-- What a company's radar asks every time: its départements and the divisions of its trades, nearest day first. All in the
-- index, so that a page and its count read some hundreds of entries instead of a hundred thousand.
CREATE INDEX contract_company_idx ON market.contract
    (department, (left(cpv, 2)), (coalesce(j_likely, end_likely)), id)
    INCLUDE (cpv, j_likely, j_max, end_likely, is_works, amount)
    WHERE coalesce(j_max, end_likely) >= DATE '2026-01-01';
