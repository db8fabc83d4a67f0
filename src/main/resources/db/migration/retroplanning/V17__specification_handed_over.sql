-- Since when the specification of the contract lies at the purchasing platform, and the dialogue whose end told it (of cctp.draft; no
-- key: another module's); null where a person said so.
ALTER TABLE retroplanning.plan
    ADD COLUMN handed_over_on date,
    ADD COLUMN handed_over_in uuid,
    ADD CHECK (handed_over_in IS NULL OR handed_over_on IS NOT NULL);

-- What no person did but the end of a dialogue.
ALTER TABLE retroplanning.plan_history
    ALTER COLUMN by_member DROP NOT NULL,
    ADD CHECK (by_member IS NOT NULL OR kind = 'HANDED_OVER');
