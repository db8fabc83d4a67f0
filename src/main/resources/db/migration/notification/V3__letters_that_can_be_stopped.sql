-- Letters about plans: each says its reason, belongs to somebody, and can be stopped by its link without signing in.
ALTER TABLE notification.mail
    ADD COLUMN membership_id uuid REFERENCES account.membership, -- null: a letter about an account
    ADD COLUMN kind          text,                               -- which of the letters that can be stopped
    ADD COLUMN stop_address  text,                               -- dropped with the body
    ADD CHECK ((membership_id IS NULL) = (kind IS NULL));
CREATE INDEX mail_membership_idx ON notification.mail (membership_id, written_at DESC) WHERE membership_id IS NOT NULL;

-- Who wants which letters; whoever has said nothing has no row and wants all.
CREATE TABLE notification.preference
(
    membership_id uuid PRIMARY KEY REFERENCES account.membership,
    company_id    uuid        NOT NULL REFERENCES account.company,
    reminder      boolean     NOT NULL,
    days          integer     NOT NULL CHECK (days BETWEEN 1 AND 10), -- working days before an action is due
    digest        boolean     NOT NULL,
    given         boolean     NOT NULL,
    j_moved       boolean     NOT NULL,
    changed_at    timestamptz NOT NULL
);

-- One secret for each letter, so that a letter passed on opens nothing but its own kind; kept as a hash.
CREATE TABLE notification.stop_link
(
    token_hash    text PRIMARY KEY,
    company_id    uuid        NOT NULL REFERENCES account.company,
    membership_id uuid        NOT NULL REFERENCES account.membership,
    kind          text        NOT NULL,
    made_at       timestamptz NOT NULL
);
CREATE INDEX stop_link_made_idx ON notification.stop_link (made_at);

-- What somebody has been reminded of, so that it is said once (late actions: once a week).
CREATE TABLE notification.told
(
    membership_id uuid NOT NULL REFERENCES account.membership,
    matter        text NOT NULL,
    company_id    uuid NOT NULL REFERENCES account.company,
    told_on       date NOT NULL,
    PRIMARY KEY (membership_id, matter)
);

-- News that waits a few minutes for more of its kind, so that ten actions given in a row make one letter.
CREATE TABLE notification.news
(
    id            uuid PRIMARY KEY,
    company_id    uuid        NOT NULL REFERENCES account.company,
    membership_id uuid        NOT NULL REFERENCES account.membership,
    kind          text        NOT NULL,
    plan_id       uuid        NOT NULL, -- of retroplanning; no key: a letter about a plan that is gone is not written
    line_key      text,
    by_member     uuid        NOT NULL REFERENCES account.membership,
    j_min         date,                 -- where J was
    j_likely      date,
    j_max         date,
    heard_at      timestamptz NOT NULL,
    told_at       timestamptz
);
CREATE INDEX news_waiting_idx ON notification.news (membership_id, kind) WHERE told_at IS NULL;

DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['preference', 'told', 'news', 'stop_link'] LOOP
        EXECUTE format('ALTER TABLE notification.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE notification.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('CREATE POLICY company_only ON notification.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;
-- Who holds the secret of a letter learns for whose company it opens, and nothing else.
CREATE POLICY holder_of_the_secret ON notification.stop_link FOR SELECT
    USING (token_hash = nullif(current_setting('jalon.secret', true), ''));

GRANT SELECT, INSERT, UPDATE, DELETE
    ON notification.preference, notification.stop_link, notification.told, notification.news TO jalon_app;
