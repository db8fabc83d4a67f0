-- What was said to a buyer before its procedures: the notices that end the time before, and the documents handed over.
CREATE TABLE contact.notice
(
    id           uuid PRIMARY KEY,
    company_id   uuid NOT NULL REFERENCES account.company,
    siren        text NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    published_on date NOT NULL,
    due_on       date,                                   -- the deadline for offers, null while unknown
    noted_by     uuid NOT NULL REFERENCES account.membership,
    CHECK (due_on >= published_on)
);
CREATE INDEX notice_authority_idx ON contact.notice (company_id, siren);
SELECT site.wall('contact.notice');

CREATE TABLE contact.handed_over
(
    interaction_id uuid PRIMARY KEY REFERENCES contact.interaction ON DELETE CASCADE,
    company_id     uuid NOT NULL REFERENCES account.company,
    documents      text NOT NULL CHECK (length(documents) BETWEEN 1 AND 1000)
);
SELECT site.wall('contact.handed_over');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.notice, contact.handed_over TO jalon_app;
