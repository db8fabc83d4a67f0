-- How far a company goes, how large it is, what it is: what the ranking of authorities asks, and trades are proposed from.
ALTER TABLE account.company_profile
    ADD COLUMN commune   text CHECK (commune ~ '^[0-9][0-9AB][0-9]{3}$'), -- INSEE code of the place, where it is understood
    ADD COLUMN radius_km integer CHECK (radius_km BETWEEN 1 AND 1000),
    ADD COLUMN naf       text CHECK (naf ~ '^[0-9]{2}\.[0-9]{2}[A-Z]$'),
    ADD COLUMN headcount text CHECK (headcount IN ('NONE', 'TO_9', 'TO_49', 'TO_249', 'FROM_250')),
    ADD COLUMN ess       boolean; -- of the social economy (law of 31 July 2014); null while unsaid
