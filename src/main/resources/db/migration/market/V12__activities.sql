-- The activity (NAF) of firms that hold contracts, which awards do not publish. The administrator brings it out of Sirene.
CREATE TABLE market.activity
(
    siren text PRIMARY KEY,
    naf   text NOT NULL CHECK (naf ~ '^[0-9]{2}\.[0-9]{2}[A-Z]$')
);
CREATE INDEX activity_naf_idx ON market.activity (naf text_pattern_ops);

GRANT SELECT, INSERT, UPDATE, DELETE ON market.activity TO jalon_app;
GRANT MAINTAIN ON market.activity TO jalon_app;
