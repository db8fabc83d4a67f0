-- The check list before J: what was ticked by whom, and what was typed for Jalon to compare. An item nobody touched has no row.
CREATE TABLE retroplanning.plan_check
(
    plan_id    uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    item       text        NOT NULL,
    company_id uuid        NOT NULL REFERENCES account.company,
    ticked_at  timestamptz,
    ticked_by  uuid REFERENCES account.membership,
    expires_on date,          -- of the signature certificate
    size_mb    numeric(8, 1) CHECK (size_mb > 0),  -- of the whole bid
    limit_mb   numeric(8, 1) CHECK (limit_mb > 0), -- of the platform
    closes_at  time,          -- the hour limit on J, in Paris
    aimed_at   time,          -- the hour the bid is to go in
    version    integer     NOT NULL, -- rises with every change: tells a page what it has not seen
    changed_by uuid        NOT NULL REFERENCES account.membership,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (plan_id, item),
    CHECK ((ticked_at IS NULL) = (ticked_by IS NULL))
);

ALTER TABLE retroplanning.plan_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.plan_check FORCE ROW LEVEL SECURITY;
CREATE POLICY company_only ON retroplanning.plan_check
    USING (company_id = nullif(current_setting('jalon.company', true), '')::uuid)
    WITH CHECK (company_id = nullif(current_setting('jalon.company', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.plan_check TO jalon_app;
