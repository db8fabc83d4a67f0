-- How a company wants authorities ranked: what counts how much, and which are not for it.
CREATE TABLE authority.ranking_weights
(
    company_id  uuid PRIMARY KEY REFERENCES account.company,
    distance    integer NOT NULL CHECK (distance BETWEEN 0 AND 100),
    probability integer NOT NULL CHECK (probability BETWEEN 0 AND 100),
    renewal     integer NOT NULL CHECK (renewal BETWEEN 0 AND 100),
    volume      integer NOT NULL CHECK (volume BETWEEN 0 AND 100),
    local       integer NOT NULL CHECK (local BETWEEN 0 AND 100)
);
SELECT site.wall('authority.ranking_weights');

-- « Pas pour nous, parce que … »: taken back, the row goes.
CREATE TABLE authority.refusal
(
    company_id uuid        NOT NULL REFERENCES account.company,
    siren      text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    refused_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, siren)
);
SELECT site.wall('authority.refusal');

GRANT SELECT, INSERT, UPDATE, DELETE ON authority.ranking_weights, authority.refusal TO jalon_app;
