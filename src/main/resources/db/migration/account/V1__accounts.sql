-- People, the companies they work for, and the roles they hold.
--
-- Two settings of the transaction open rows to the application's role:
--   jalon.company  the company the request acts for; company-owned rows are seen through it and through nothing else.
--   jalon.purpose  'accounts' while memberships and invitations of all companies are needed: signing in, accepting an
--                  invitation, keeping accounts. Declared by the few services that do this, never by a page.
-- Without either, raw SQL sees no company's row.
CREATE SCHEMA account;

CREATE TABLE account.account
(
    id                  uuid PRIMARY KEY,
    email               text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    name                text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    password_hash       text        NOT NULL,
    password_changed_at timestamptz NOT NULL,
    disabled_at         timestamptz,
    created_at          timestamptz NOT NULL,
    version             bigint      NOT NULL
);
CREATE UNIQUE INDEX account_email_idx ON account.account (lower(email));

-- Who a company is, is public (SIRENE); what it wants is not: see company_profile.
CREATE TABLE account.company
(
    id         uuid PRIMARY KEY,
    siret      text        NOT NULL UNIQUE CHECK (siret ~ '^[0-9]{14}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);

CREATE TABLE account.membership
(
    id             uuid PRIMARY KEY,
    account_id     uuid        NOT NULL REFERENCES account.account ON DELETE CASCADE,
    role           text        NOT NULL CHECK (role IN ('OWNER', 'MEMBER', 'BUYER', 'AGENT', 'ADMIN')),
    company_id     uuid REFERENCES account.company,
    authority      text CHECK (authority ~ '^[0-9]{9}$'),
    authority_name text,
    created_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    version        bigint      NOT NULL,
    CHECK ((role IN ('OWNER', 'MEMBER')) = (company_id IS NOT NULL)),
    CHECK ((role = 'BUYER') = (authority IS NOT NULL)),
    CHECK ((authority IS NULL) = (authority_name IS NULL))
);
-- One running role per person and organisation; an ended one stays readable (who ticked this action two years ago?).
CREATE UNIQUE INDEX membership_running_idx ON account.membership
    (account_id, coalesce(company_id::text, authority, role)) WHERE ended_at IS NULL;
CREATE INDEX membership_company_idx ON account.membership (company_id);

ALTER TABLE account.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE account.membership FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON account.membership
    USING (company_id IS NULL
        OR company_id = nullif(current_setting('jalon.company', true), '')::uuid
        OR current_setting('jalon.purpose', true) = 'accounts')
    WITH CHECK (company_id IS NULL
        OR company_id = nullif(current_setting('jalon.company', true), '')::uuid
        OR current_setting('jalon.purpose', true) = 'accounts');

-- What a company sells and where it works: strictly its own.
CREATE TABLE account.company_profile
(
    company_id  uuid PRIMARY KEY REFERENCES account.company,
    trades      text[] NOT NULL DEFAULT '{}',
    departments text[] NOT NULL DEFAULT '{}',
    place       text,
    version     bigint NOT NULL DEFAULT 0
);
ALTER TABLE account.company_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE account.company_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON account.company_profile
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

-- One person and the running roles, asked at every request in one round trip; the purpose is open inside only.
-- A person without a role is one row with an empty membership; a disabled or unknown one is no row.
CREATE FUNCTION account.person(asked uuid)
    RETURNS TABLE (name text, email text, membership_id uuid, role text, company_id uuid, organisation text, authority text)
    LANGUAGE plpgsql
AS
$$
#variable_conflict use_column
DECLARE
    before text := coalesce(current_setting('jalon.purpose', true), '');
BEGIN
    PERFORM set_config('jalon.purpose', 'accounts', true);
    RETURN QUERY
        SELECT a.name, a.email, m.id, m.role, m.company_id, coalesce(c.name, m.authority_name), m.authority
        FROM account.account a
                 LEFT JOIN account.membership m ON m.account_id = a.id AND m.ended_at IS NULL
                 LEFT JOIN account.company c ON c.id = m.company_id
        WHERE a.id = asked
          AND a.disabled_at IS NULL
        ORDER BY m.created_at, m.id;
    PERFORM set_config('jalon.purpose', before, true);
END
$$;

GRANT USAGE ON SCHEMA account TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA account TO jalon_app;
