-- The authorities that admins keep, and those each company aims at.
CREATE SCHEMA authority;

-- Public: whoever has published an award, by SIREN, and whom an admin has added. What an admin has corrected stays.
CREATE TABLE authority.authority
(
    siren      text PRIMARY KEY CHECK (siren ~ '^[0-9]{9}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    department text,
    by_hand    boolean     NOT NULL DEFAULT false,
    added_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX authority_name_idx ON authority.authority USING gin (public.plain(name) public.gin_trgm_ops);

-- Strictly the company's own: whom it aims at is the last thing a competitor may know.
CREATE TABLE authority.target
(
    id         uuid PRIMARY KEY,
    company_id uuid        NOT NULL REFERENCES account.company,
    siren      text        NOT NULL REFERENCES authority.authority,
    priority   text        NOT NULL CHECK (priority IN ('HIGH', 'NORMAL', 'LOW')),
    added_at   timestamptz NOT NULL,
    dropped_at timestamptz,
    version    bigint      NOT NULL,
    UNIQUE (company_id, siren)
);
ALTER TABLE authority.target ENABLE ROW LEVEL SECURITY;
ALTER TABLE authority.target FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON authority.target
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

GRANT USAGE ON SCHEMA authority TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA authority TO jalon_app;
