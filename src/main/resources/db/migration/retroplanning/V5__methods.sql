-- A company's own templates, copied from others and edited. A published version never changes: plans keep it.
CREATE TABLE retroplanning.method
(
    company_id   uuid        NOT NULL REFERENCES account.company,
    key          text        NOT NULL,
    version      integer     NOT NULL CHECK (version > 0),
    body         jsonb       NOT NULL, -- name, steps, lines, procedure
    edited_at    timestamptz NOT NULL,
    edited_by    uuid        NOT NULL REFERENCES account.membership,
    edit         integer     NOT NULL, -- counts the changes of a draft: two people who edit it at once
    published_at timestamptz,          -- null: a draft, the last version only
    PRIMARY KEY (company_id, key, version)
);
CREATE UNIQUE INDEX method_draft_idx ON retroplanning.method (company_id, key) WHERE published_at IS NULL;

ALTER TABLE retroplanning.method ENABLE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.method FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON retroplanning.method
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.method TO jalon_app;
