-- Browsers that somebody has signed in with: there the right password enters, whatever strangers have tried elsewhere. The
-- browser holds a secret of which the hash alone is kept; it opens nothing by itself, which is why no wall is needed.
CREATE TABLE account.known_device
(
    secret_hash text        NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    account_id  uuid        NOT NULL REFERENCES account.account ON DELETE CASCADE,
    used_at     timestamptz NOT NULL,
    PRIMARY KEY (secret_hash, account_id)
);
CREATE INDEX known_device_account_idx ON account.known_device (account_id);
CREATE INDEX known_device_used_idx ON account.known_device (used_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON account.known_device TO jalon_app;

-- From where a sign-up came, as a hash with the address it names: nobody uses up the letters of somebody else.
ALTER TABLE account.sign_up ADD COLUMN asked_from text;
