-- Verdicts follow a merge of authorities; what was judged stays as it was.
GRANT UPDATE (siren) ON contact.verdict TO jalon_app;

-- Two who were invited apart may be one by now, an authority or a person, and of the erased none is told from another: both
-- invitations stay on the list. That nobody is invited twice is seen to where people are invited.
ALTER TABLE contact.invitation DROP CONSTRAINT invitation_event_id_siren_contact_id_theirs_key;
CREATE INDEX invitation_event_idx ON contact.invitation (event_id, siren);
CREATE INDEX invitation_contact_idx ON contact.invitation (contact_id) WHERE contact_id IS NOT NULL;

-- What pointed to one of two people who were made one, to point there again when that is undone.
CREATE TABLE contact.merge_followed
(
    merge_id   uuid NOT NULL REFERENCES contact.merge ON DELETE CASCADE,
    company_id uuid NOT NULL REFERENCES account.company,
    kind       text NOT NULL,
    thing      text NOT NULL, -- only who wrote it reads it
    former_id  uuid NOT NULL, -- the person it pointed to
    PRIMARY KEY (merge_id, kind, thing)
);
SELECT site.wall('contact.merge_followed');
GRANT SELECT, INSERT, UPDATE, DELETE ON contact.merge_followed TO jalon_app;
