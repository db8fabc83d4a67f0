-- Which figures of buyers rankings are made of: another value with each import, written in the same transaction as the figures,
-- whichever process imports. A ranking that is kept in memory is made again when this is another one.
CREATE TABLE authority.figures_version
(
    one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
    version uuid NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON authority.figures_version TO jalon_app;
