-- What somebody was typing when the session ended. At each sign-in the browser is given a secret of its own; a form that comes
-- too late is kept under it, encrypted with it, and given back when the same person signs in with the same browser. Without
-- that browser nobody reads it, which is why no wall is needed.
CREATE TABLE account.kept_form
(
    secret_hash text PRIMARY KEY CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    account_id  uuid        NOT NULL REFERENCES account.account ON DELETE CASCADE,
    opened_at   timestamptz NOT NULL,
    salt        text, -- null as long as nothing is kept
    content     text,
    CHECK ((salt IS NULL) = (content IS NULL))
);
CREATE INDEX kept_form_account_idx ON account.kept_form (account_id);
CREATE INDEX kept_form_opened_idx ON account.kept_form (opened_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON account.kept_form TO jalon_app;
