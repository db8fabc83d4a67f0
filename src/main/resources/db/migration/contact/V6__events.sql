-- Fairs, forums, demonstrations and open days: who goes, who is invited and what they answered.
CREATE TABLE contact.event
(
    id          uuid PRIMARY KEY,
    company_id  uuid        NOT NULL REFERENCES account.company,
    kind        text        NOT NULL,                     -- EventKind
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    place       text CHECK (length(place) BETWEEN 1 AND 200),
    organiser   text CHECK (length(organiser) BETWEEN 1 AND 200),
    page        text CHECK (length(page) BETWEEN 10 AND 500),
    note        text CHECK (length(note) BETWEEN 1 AND 2000),
    yearly      boolean     NOT NULL,
    previous_id uuid UNIQUE REFERENCES contact.event,     -- the edition of the year before
    dropped_at  timestamptz,                              -- one does not go after all; can be restored
    created_at  timestamptz NOT NULL,
    created_by  uuid        NOT NULL REFERENCES account.membership,
    version     bigint      NOT NULL,
    CHECK (last_day BETWEEN first_day AND first_day + 31)
);
CREATE INDEX event_day_idx ON contact.event (company_id, last_day);
SELECT site.wall('contact.event');

CREATE TABLE contact.event_going
(
    event_id      uuid NOT NULL REFERENCES contact.event ON DELETE CASCADE,
    membership_id uuid NOT NULL REFERENCES account.membership,
    company_id    uuid NOT NULL REFERENCES account.company,
    PRIMARY KEY (event_id, membership_id)
);
SELECT site.wall('contact.event_going');

CREATE TABLE contact.invitation
(
    id          uuid PRIMARY KEY,
    company_id  uuid    NOT NULL REFERENCES account.company,
    event_id    uuid    NOT NULL REFERENCES contact.event ON DELETE CASCADE,
    siren       text    NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    authority   text    NOT NULL CHECK (length(authority) BETWEEN 1 AND 300),
    contact_id  uuid REFERENCES contact.contact ON DELETE SET NULL, -- null: the authority as such
    theirs      boolean NOT NULL,                         -- they invited us
    invited_on  date    NOT NULL,
    reply       text    NOT NULL,                         -- Reply
    replied_on  date,
    came        boolean,                                  -- null while unknown
    version     bigint  NOT NULL,
    UNIQUE NULLS NOT DISTINCT (event_id, siren, contact_id, theirs),
    CHECK ((reply = 'NONE') = (replied_on IS NULL))
);
CREATE INDEX invitation_authority_idx ON contact.invitation (company_id, siren);
SELECT site.wall('contact.invitation');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.event, contact.event_going, contact.invitation TO jalon_app;
