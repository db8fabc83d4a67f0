-- Whether people are still the right contacts, and one person that was entered twice.
ALTER TABLE contact.contact
    ADD COLUMN recheck_on  date,                                              -- asked to be reminded again from that day
    ADD COLUMN merged_into uuid REFERENCES contact.contact ON DELETE CASCADE, -- hidden: the merged person stands for this one
    ADD CHECK (merged_into IS DISTINCT FROM id);
CREATE INDEX contact_merged_idx ON contact.contact (merged_into) WHERE merged_into IS NOT NULL;

-- Who is to do what follows, when the person it was meant for has left.
ALTER TABLE contact.interaction ADD COLUMN follow_up_with uuid REFERENCES contact.contact ON DELETE SET NULL;

-- The few people to re-check in a week, the same for all colleagues once it has begun.
CREATE TABLE contact.recheck
(
    company_id uuid NOT NULL REFERENCES account.company,
    week       date NOT NULL CHECK (extract(ISODOW FROM week) = 1),
    contact_id uuid NOT NULL REFERENCES contact.contact ON DELETE CASCADE,
    rank       int  NOT NULL,
    done_on    date, -- null: still to do
    PRIMARY KEY (company_id, week, contact_id)
);
CREATE INDEX recheck_contact_idx ON contact.recheck (contact_id);
SELECT site.wall('contact.recheck');

-- A merge makes a third person and hides the two, so that undoing it gives both back as they were.
CREATE TABLE contact.merge
(
    id         uuid PRIMARY KEY, -- of the merged person
    company_id uuid        NOT NULL REFERENCES account.company,
    kept_id    uuid        NOT NULL, -- who gets back what was recorded since, when it is undone
    other_id   uuid        NOT NULL,
    merged_at  timestamptz NOT NULL,
    merged_by  uuid        NOT NULL REFERENCES account.membership,
    version    bigint      NOT NULL
);
CREATE INDEX merge_company_idx ON contact.merge (company_id, merged_at DESC);
SELECT site.wall('contact.merge');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.recheck, contact.merge TO jalon_app;
