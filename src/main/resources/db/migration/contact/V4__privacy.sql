-- GDPR: who was told that we keep details of them, who objected, and until when they may be kept.
ALTER TABLE contact.contact
    ADD COLUMN informed_on  date, -- article 14
    ADD COLUMN informed_how text,
    ADD COLUMN informed_by  uuid REFERENCES account.membership,
    ADD COLUMN purge_proposed_on date, -- three years have passed; erased thirty days later
    ADD CHECK ((informed_on IS NULL) = (informed_how IS NULL));
CREATE INDEX contact_to_inform_idx ON contact.contact (company_id, collected_on) WHERE informed_on IS NULL;

-- How many of those who took part have been erased since: they are counted, not named.
ALTER TABLE contact.interaction ADD COLUMN erased int NOT NULL DEFAULT 0;

-- One secret for each company: without it the fingerprints of the list below tell nothing.
CREATE TABLE contact.objection_key
(
    company_id uuid PRIMARY KEY REFERENCES account.company,
    secret     bytea NOT NULL CHECK (length(secret) = 32)
);
SELECT site.wall('contact.objection_key');

-- What must not be entered again: fingerprints of an address, a number, or a name with its authority.
CREATE TABLE contact.objection
(
    company_id  uuid NOT NULL REFERENCES account.company,
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    objected_on date NOT NULL,
    PRIMARY KEY (company_id, fingerprint)
);
SELECT site.wall('contact.objection');

-- The secret of a letter of information, kept as a hash; it still answers once the person is erased.
CREATE TABLE contact.objection_link
(
    token_hash text PRIMARY KEY,
    company_id uuid        NOT NULL REFERENCES account.company,
    contact_id uuid REFERENCES contact.contact ON DELETE SET NULL,
    made_at    timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX objection_link_contact_idx ON contact.objection_link (contact_id);
SELECT site.wall('contact.objection_link');
-- Who holds the secret of a letter learns for whose company it speaks, and nothing else.
CREATE POLICY holder_of_the_secret ON contact.objection_link FOR SELECT
    USING (token_hash = nullif(current_setting('jalon.secret', true), ''));

GRANT SELECT, INSERT, UPDATE, DELETE
    ON contact.objection_key, contact.objection, contact.objection_link TO jalon_app;
