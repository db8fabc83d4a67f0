-- The ways in: sign-ups waiting for their e-mail to be confirmed, invitations, password resets; sessions and tries.
-- Of every link only the SHA-256 of its token is kept, and the token is made when the letter is written.
CREATE TABLE account.sign_up
(
    id            uuid PRIMARY KEY,
    email         text        NOT NULL,
    name          text        NOT NULL,
    password_hash text        NOT NULL,
    siret         text        NOT NULL,
    company_name  text        NOT NULL,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    token_hash    text UNIQUE,
    confirmed_at  timestamptz,
    version       bigint      NOT NULL
);
CREATE INDEX sign_up_expiry_idx ON account.sign_up (expires_at);

CREATE TABLE account.invitation
(
    id             uuid PRIMARY KEY,
    email          text        NOT NULL,
    role           text        NOT NULL CHECK (role IN ('OWNER', 'MEMBER', 'BUYER', 'AGENT', 'ADMIN')),
    company_id     uuid REFERENCES account.company,
    authority      text,
    authority_name text,
    invited_by     uuid REFERENCES account.account ON DELETE SET NULL,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    token_hash     text UNIQUE,
    accepted_at    timestamptz,
    withdrawn_at   timestamptz,
    version        bigint      NOT NULL,
    CHECK ((role IN ('OWNER', 'MEMBER')) = (company_id IS NOT NULL)),
    CHECK ((role = 'BUYER') = (authority IS NOT NULL))
);
CREATE INDEX invitation_company_idx ON account.invitation (company_id);
ALTER TABLE account.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE account.invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON account.invitation
    USING (company_id IS NULL
        OR company_id = nullif(current_setting('jalon.company', true), '')::uuid
        OR current_setting('jalon.purpose', true) = 'accounts')
    WITH CHECK (company_id IS NULL
        OR company_id = nullif(current_setting('jalon.company', true), '')::uuid
        OR current_setting('jalon.purpose', true) = 'accounts');

-- A request for an unknown address leaves a row too (account_id null), so that both take the same time.
CREATE TABLE account.password_reset
(
    id           uuid PRIMARY KEY,
    account_id   uuid REFERENCES account.account ON DELETE CASCADE,
    browser_hash text        NOT NULL,
    code_hash    text        NOT NULL,
    wrong_codes  int         NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    token_hash   text UNIQUE,
    used_at      timestamptz,
    version      bigint      NOT NULL
);
CREATE INDEX password_reset_expiry_idx ON account.password_reset (expires_at);

-- Tries at a door that can be forced (sign-in, sign-up, reset, invitation): ten a minute per key, over all instances.
CREATE TABLE account.attempt
(
    id  uuid PRIMARY KEY,
    key text        NOT NULL,
    at  timestamptz NOT NULL
);
CREATE INDEX attempt_key_idx ON account.attempt (key, at);

-- Spring Session's own tables (schema-postgresql.sql of 4.1).
CREATE TABLE account.spring_session
(
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX spring_session_expiry_idx ON account.spring_session (expiry_time);
CREATE INDEX spring_session_principal_idx ON account.spring_session (principal_name);

CREATE TABLE account.spring_session_attributes
(
    session_primary_id char(36)     NOT NULL REFERENCES account.spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA account TO jalon_app;
