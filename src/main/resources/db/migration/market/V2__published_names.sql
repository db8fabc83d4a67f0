-- The buyer as this contract's records name it: market.buyer keeps the name most of its contracts agree on.
ALTER TABLE market.contract ADD COLUMN buyer_name text;
ALTER TABLE market.contract ADD COLUMN buyer_department text;
-- Forecast: whether another contract is to be expected (EXPECTED, UNCERTAIN, NONE).
ALTER TABLE market.contract ADD COLUMN recurrence text;
