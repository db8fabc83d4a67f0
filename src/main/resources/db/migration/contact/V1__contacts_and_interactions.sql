-- The people of the authorities that a company aims at, and what was said with them: strictly the company's own.
CREATE SCHEMA contact;

CREATE TABLE contact.contact
(
    id                uuid PRIMARY KEY,
    company_id        uuid        NOT NULL REFERENCES account.company,
    siren             text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'), -- of the authority; perhaps not on the shared list
    civility          text CHECK (civility IN ('MADAME', 'MONSIEUR')),
    first_name        text CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name         text        NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
    position          text CHECK (length(position) BETWEEN 1 AND 200),   -- as the person says it: adjointe aux espaces verts
    circle            text        NOT NULL,                              -- place in the buying circle (Circle)
    influence         text        NOT NULL,                              -- decides, influences, neither, unknown (Influence)
    email             text CHECK (length(email) BETWEEN 3 AND 254),
    phone             text CHECK (length(phone) BETWEEN 3 AND 40),
    note              text CHECK (length(note) BETWEEN 1 AND 2000),
    source            text        NOT NULL,                              -- where the details come from (Source)
    source_detail     text CHECK (length(source_detail) BETWEEN 1 AND 300),
    collected_on      date        NOT NULL,
    confirmed_on      date,                                              -- null: never since collected
    confirmed_how     text,
    confirmed_by      uuid REFERENCES account.membership,
    -- The three years of CNIL run from here, or from collected_on: a contact that the person began.
    last_initiated_on date,
    left_on           date,                                              -- no more the right contact
    left_reason       text CHECK (length(left_reason) BETWEEN 1 AND 300),
    successor_id      uuid REFERENCES contact.contact ON DELETE SET NULL,
    created_at        timestamptz NOT NULL,
    created_by        uuid        NOT NULL REFERENCES account.membership,
    version           bigint      NOT NULL,
    CHECK (left_on IS NOT NULL OR (left_reason IS NULL AND successor_id IS NULL)),
    CHECK ((confirmed_on IS NULL) = (confirmed_how IS NULL))
);
CREATE INDEX contact_authority_idx ON contact.contact (company_id, siren);
SELECT site.wall('contact.contact');

CREATE TABLE contact.interaction
(
    id             uuid PRIMARY KEY,
    company_id     uuid        NOT NULL REFERENCES account.company,
    siren          text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    kind           text        NOT NULL,
    happened_on    date        NOT NULL,
    summary        text        NOT NULL CHECK (length(summary) BETWEEN 1 AND 2000),
    theirs         boolean     NOT NULL,                                 -- they began it: the person's clock starts again
    follow_up_on   date,
    follow_up      text CHECK (length(follow_up) BETWEEN 1 AND 300),
    followed_up_at timestamptz,
    followed_up_by uuid REFERENCES account.membership,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid        NOT NULL REFERENCES account.membership,
    withdrawn_at   timestamptz,                                          -- taken back; can be restored
    version        bigint      NOT NULL,
    CHECK (follow_up_on IS NOT NULL OR (follow_up IS NULL AND followed_up_at IS NULL)),
    CHECK ((followed_up_at IS NULL) = (followed_up_by IS NULL))
);
CREATE INDEX interaction_authority_idx ON contact.interaction (company_id, siren, happened_on DESC, id DESC);
CREATE INDEX interaction_follow_up_idx ON contact.interaction (company_id, follow_up_on)
    WHERE follow_up_on IS NOT NULL AND followed_up_at IS NULL AND withdrawn_at IS NULL;
SELECT site.wall('contact.interaction');

CREATE TABLE contact.interaction_contact
(
    interaction_id uuid NOT NULL REFERENCES contact.interaction ON DELETE CASCADE,
    contact_id     uuid NOT NULL REFERENCES contact.contact ON DELETE CASCADE,
    company_id     uuid NOT NULL REFERENCES account.company,
    PRIMARY KEY (interaction_id, contact_id)
);
CREATE INDEX interaction_contact_idx ON contact.interaction_contact (contact_id);
SELECT site.wall('contact.interaction_contact');

GRANT USAGE ON SCHEMA contact TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA contact TO jalon_app;
