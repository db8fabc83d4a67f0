-- The first authorities of each company's ranking when data last arrived, and where they stood before: what has changed is said.
CREATE TABLE authority.ranking
(
    company_id        uuid    NOT NULL REFERENCES account.company,
    siren             text    NOT NULL,
    rank              integer NOT NULL CHECK (rank > 0),
    previous_rank     integer, -- null: it was not among them
    purchases         bigint  NOT NULL,
    previous_purchases bigint,
    coming_back       integer NOT NULL, -- contracts of the trade that come back within 6 to 24 months
    previous_coming_back integer,
    computed_at       timestamptz NOT NULL,
    PRIMARY KEY (company_id, siren)
);
SELECT site.wall('authority.ranking');
GRANT SELECT, INSERT, UPDATE, DELETE ON authority.ranking TO jalon_app;
