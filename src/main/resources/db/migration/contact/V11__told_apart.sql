-- Two people who look alike and are not one: somebody who knows them has said so, and is not asked again.
CREATE TABLE contact.told_apart
(
    one_id     uuid NOT NULL REFERENCES contact.contact ON DELETE CASCADE,
    other_id   uuid NOT NULL REFERENCES contact.contact ON DELETE CASCADE,
    company_id uuid NOT NULL REFERENCES account.company,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id) -- a pair once, whoever came first
);
CREATE INDEX told_apart_other_idx ON contact.told_apart (other_id);
CREATE INDEX told_apart_company_idx ON contact.told_apart (company_id);
SELECT site.wall('contact.told_apart');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.told_apart TO jalon_app;
