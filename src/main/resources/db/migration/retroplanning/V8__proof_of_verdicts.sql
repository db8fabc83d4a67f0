-- What a verdict rests on, where it is a contact with somebody: its kind, with whom, when. The sentence may then be empty.
ALTER TABLE retroplanning.plan_verdict
    ADD COLUMN contact_kind text,
    ADD COLUMN contact_with text,
    ADD COLUMN contact_on   date,
    ADD CHECK ((contact_kind IS NULL) = (contact_with IS NULL) AND (contact_kind IS NULL) = (contact_on IS NULL)),
    ADD CHECK (proof <> '' OR contact_kind IS NOT NULL);
