-- When a buyer published first and last says how likely it publishes again, and how many begin. Counts fade more slowly: each is twice
-- as much for every three years after 2020-01-01. Both tables follow from market.contract and are put together anew at the next start.
TRUNCATE market.buyer_trade, market.buyer_activity;
ALTER TABLE market.buyer_activity
    ADD COLUMN first_day date NOT NULL,
    ADD COLUMN last_day  date NOT NULL;
