-- What the list of coming contracts (/echeances) filters and sorts on, fast at two million contracts. The day a contract
-- is due is J of the next one, or its own end where nothing follows (works).
DROP INDEX market.contract_j_likely_idx;
DROP INDEX market.contract_department_idx;
DROP INDEX market.contract_cpv_idx;

-- Holds every column of the filters, so that counting and sorting never leave the index.
CREATE INDEX contract_due_idx ON market.contract ((coalesce(j_likely, end_likely)), id)
    INCLUDE (j_likely, end_likely, is_works, department, cpv, amount);
CREATE INDEX contract_cpv_idx ON market.contract (cpv text_pattern_ops, (coalesce(j_likely, end_likely)));

-- The object's words, stemmed, kept with the row: a common word is found in a tenth of the contracts, and stemming those
-- anew at every look would take seconds.
ALTER TABLE market.contract
    ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('french', public.plain(object))) STORED;
CREATE INDEX contract_words_idx ON market.contract USING gin (words);
