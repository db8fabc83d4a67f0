-- A company's templates that are no choice any more. Plans that follow them keep them, and they can be put back into service.
CREATE TABLE retroplanning.method_retired
(
    company_id uuid        NOT NULL REFERENCES account.company,
    key        text        NOT NULL,
    retired_at timestamptz NOT NULL,
    retired_by uuid        NOT NULL REFERENCES account.membership,
    PRIMARY KEY (company_id, key)
);

ALTER TABLE retroplanning.method_retired ENABLE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.method_retired FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON retroplanning.method_retired
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.method_retired TO jalon_app;

-- Each change of any draft has a number of its own, so that a page of a draft given up is none of the next one. It begins
-- beyond what drafts have counted by themselves so far.
CREATE SEQUENCE retroplanning.method_edit AS integer START WITH 100000;
GRANT USAGE ON SEQUENCE retroplanning.method_edit TO jalon_app;
