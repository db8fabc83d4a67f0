-- Calendars that other programs fetch by a secret address. They end with the membership of whoever made them.
CREATE TABLE retroplanning.calendar_feed
(
    id            uuid PRIMARY KEY,
    company_id    uuid        NOT NULL REFERENCES account.company,
    membership_id uuid        NOT NULL REFERENCES account.membership,
    plan_id       uuid REFERENCES retroplanning.plan ON DELETE CASCADE, -- null: the person's actions over all plans
    nobodys       boolean     NOT NULL,                                 -- with the actions that are nobody's
    alarm         boolean     NOT NULL,
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    token_hash    text        NOT NULL UNIQUE,
    made_at       timestamptz NOT NULL,                                 -- of the address in force
    fetched_at    timestamptz,
    fetched_by    text,                                                 -- what the program calls itself
    etag          text,                                                 -- of what was last sent,
    changed_at    timestamptz NOT NULL                                  -- and since when it is like that
);
CREATE INDEX calendar_feed_membership_idx ON retroplanning.calendar_feed (membership_id);

-- What each calendar was last told of each line, so that SEQUENCE rises when an event changes and only then. Plans change
-- without being written: with today, with holidays, with a template.
CREATE TABLE retroplanning.calendar_entry
(
    ledger       uuid        NOT NULL, -- the feed, or the plan for the file of the plan
    plan_id      uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    line_key     text        NOT NULL,
    company_id   uuid        NOT NULL REFERENCES account.company,
    sequence     integer     NOT NULL,
    content_hash text        NOT NULL,
    day          date        NOT NULL,
    title        text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    cancelled_at timestamptz,
    PRIMARY KEY (ledger, plan_id, line_key)
);

ALTER TABLE retroplanning.calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.calendar_feed FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.calendar_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.calendar_entry FORCE ROW LEVEL SECURITY;
-- A program that fetches acts for no company: who holds the secret sees the one row it opens, and learns whose it is.
CREATE POLICY company_only ON retroplanning.calendar_feed
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid
        OR token_hash = nullif(current_setting('jalon.secret', true), ''))
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);
CREATE POLICY company_only ON retroplanning.calendar_entry
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.calendar_feed, retroplanning.calendar_entry TO jalon_app;
