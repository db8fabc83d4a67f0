-- A company's own templates, copied from others and edited, and those of them that are out of service.
--
-- They were tables of the plans before (retroplanning.method…, made by retroplanning's V5 and V11). This module runs before
-- that one, so what is there tells what to do: a table that stands in retroplanning is moved here with its rows, and its
-- indexes, constraints and policy are renamed with it; one that does not is made. Either way the same schema comes of it.
-- Where nothing was there, retroplanning's old migrations make empty tables again afterwards, and its V12 drops them.
SET LOCAL client_min_messages = warning; -- that something is there already is no news here

CREATE SCHEMA scheduling;
GRANT USAGE ON SCHEMA scheduling TO jalon_app;

DO $$
DECLARE
    moved record;
    old   record;
BEGIN
    FOR moved IN SELECT * FROM (VALUES ('method', 'template'), ('method_retired', 'template_retired')) AS names (was, is_now)
    LOOP
        CONTINUE WHEN to_regclass('retroplanning.' || moved.was) IS NULL;
        EXECUTE format('ALTER TABLE retroplanning.%I SET SCHEMA scheduling', moved.was);
        EXECUTE format('ALTER TABLE scheduling.%I RENAME TO %I', moved.was, moved.is_now);
        -- Constraints carry the table's name (those of NOT NULL too, from PostgreSQL 18 on); their indexes follow them.
        FOR old IN
            SELECT conname FROM pg_constraint
            WHERE conrelid = format('scheduling.%I', moved.is_now)::regclass AND conname LIKE 'method%'
        LOOP
            EXECUTE format('ALTER TABLE scheduling.%I RENAME CONSTRAINT %I TO %I',
                moved.is_now, old.conname, regexp_replace(old.conname, '^method', 'template'));
        END LOOP;
    END LOOP;
    IF to_regclass('scheduling.method_draft_idx') IS NOT NULL THEN
        ALTER INDEX scheduling.method_draft_idx RENAME TO template_draft_idx;
    END IF;
    IF to_regclass('retroplanning.method_edit') IS NOT NULL THEN
        ALTER SEQUENCE retroplanning.method_edit SET SCHEMA scheduling;
        ALTER SEQUENCE scheduling.method_edit RENAME TO template_edit;
    END IF;
END
$$;

-- A published version never changes: plans keep it.
CREATE TABLE IF NOT EXISTS scheduling.template
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
CREATE UNIQUE INDEX IF NOT EXISTS template_draft_idx ON scheduling.template (company_id, key) WHERE published_at IS NULL;

-- Templates that are no choice any more. Plans that follow them keep them, and they can be put back into service.
CREATE TABLE IF NOT EXISTS scheduling.template_retired
(
    company_id uuid        NOT NULL REFERENCES account.company,
    key        text        NOT NULL,
    retired_at timestamptz NOT NULL,
    retired_by uuid        NOT NULL REFERENCES account.membership,
    PRIMARY KEY (company_id, key)
);

-- Each change of any draft has a number of its own, so that a page of a draft given up is none of the next one. It begins
-- beyond what drafts counted by themselves at first.
CREATE SEQUENCE IF NOT EXISTS scheduling.template_edit AS integer START WITH 100000;

-- Said again where it holds already: the walls and grants are the same for what was moved and what was made.
DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['template', 'template_retired'] LOOP
        EXECUTE format('ALTER TABLE scheduling.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE scheduling.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('DROP POLICY IF EXISTS company_only ON scheduling.%I', owned);
        EXECUTE format('CREATE POLICY company_only ON scheduling.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON scheduling.template, scheduling.template_retired TO jalon_app;
GRANT USAGE ON SEQUENCE scheduling.template_edit TO jalon_app;
