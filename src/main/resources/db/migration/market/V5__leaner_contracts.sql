-- The reasons of a forecast were half of a contract's row. They follow from the row's other columns, as the dates do, and
-- are made anew when someone looks; only the day of the last amendment was missing for that.
ALTER TABLE market.contract ADD COLUMN last_amended date;
UPDATE market.contract c SET last_amended = a.day
FROM (SELECT contract_id, max(notification_date) AS day FROM market.amendment GROUP BY contract_id) a
WHERE a.contract_id = c.id AND a.day IS NOT NULL;
ALTER TABLE market.contract DROP COLUMN forecast_reasons;

-- A contract stays in the list while the window of its J is open, even when the likely J has passed: words are kept as
-- long, and for no others (stemming is a fifth of the price of storing a contract).
DROP INDEX market.contract_words_idx;
ALTER TABLE market.contract ALTER COLUMN words SET EXPRESSION AS (
    CASE WHEN coalesce(j_max, end_likely) >= DATE '2026-01-01' THEN to_tsvector('french', public.plain(object)) END);
CREATE INDEX contract_words_idx ON market.contract USING gin (words)
    WHERE coalesce(j_max, end_likely) >= DATE '2026-01-01';

DROP INDEX market.contract_due_idx;
CREATE INDEX contract_due_idx ON market.contract ((coalesce(j_likely, end_likely)), id)
    INCLUDE (j_likely, j_max, end_likely, is_works, department, cpv, amount);

-- An intake that changes much of the base has it measured anew before anyone looks: plans made for an empty table read
-- a full one in minutes.
GRANT MAINTAIN ON ALL TABLES IN SCHEMA market TO jalon_app;
