-- An account asks to move to another address, whose mailbox must confirm.
CREATE TABLE account.email_change
(
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account.account ON DELETE CASCADE,
    email      text        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    token_hash text UNIQUE,
    used_at    timestamptz,
    version    bigint      NOT NULL
);
CREATE INDEX email_change_expiry_idx ON account.email_change (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON account.email_change TO jalon_app;
