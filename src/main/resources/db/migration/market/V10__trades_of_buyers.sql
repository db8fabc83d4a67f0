-- What each buyer buys, put together ahead: ranking every authority for a company reads these rows, not a million contracts.
-- Both tables follow from market.contract alone; BuyerTradeRepository fills them after each import.
CREATE TABLE market.buyer_trade
(
    buyer_siren    text    NOT NULL REFERENCES market.buyer ON DELETE CASCADE,
    cpv            text    NOT NULL,
    contracts      integer NOT NULL,
    recent         float8  NOT NULL, -- contracts, each twice as much for every year after 2020-01-01
    since          integer NOT NULL, -- year of the first
    coming         date[]  NOT NULL, -- J of the next contracts
    undated        integer NOT NULL, -- contracts without a known end
    euros          bigint,           -- sum of the usable amounts; null: there is none
    without_amount integer NOT NULL,
    small          integer NOT NULL, -- contracts whose holders work in one département only, as far as is known
    judged         integer NOT NULL, -- contracts of whose holders two contracts or more are known
    PRIMARY KEY (buyer_siren, cpv)
);
CREATE INDEX buyer_trade_division_idx ON market.buyer_trade ((left(cpv, 2)));

CREATE TABLE market.buyer_activity
(
    buyer_siren text PRIMARY KEY REFERENCES market.buyer ON DELETE CASCADE,
    contracts   integer NOT NULL,
    recent      float8  NOT NULL, -- as above, of all contracts
    place       text,             -- the commonest: C and an INSEE code, or P and a postcode
    department  text              -- the commonest
);

GRANT SELECT, INSERT, UPDATE, DELETE ON market.buyer_trade, market.buyer_activity TO jalon_app;
GRANT MAINTAIN ON market.buyer_trade, market.buyer_activity TO jalon_app;
