-- Words are only looked for in what is still to come. Leaving out the contracts that were due before 2026 makes the index
-- a quarter of its size, the common words four times as fast, and an intake of past years cheaper. When years have gone
-- by, a later migration moves the day on; until then the index is merely larger than it need be.
DROP INDEX market.contract_words_idx;
CREATE INDEX contract_words_idx ON market.contract USING gin (words)
    WHERE coalesce(j_likely, end_likely) >= DATE '2026-01-01';
