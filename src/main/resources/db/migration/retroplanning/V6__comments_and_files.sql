-- What colleagues say about a plan or one of its actions, and the files they put beside an action.
CREATE TABLE retroplanning.comment
(
    id           uuid PRIMARY KEY,
    plan_id      uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    company_id   uuid        NOT NULL REFERENCES account.company,
    line_key     text, -- null: the plan as a whole
    written_at   timestamptz NOT NULL,
    written_by   uuid        NOT NULL REFERENCES account.membership,
    body         text        NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    withdrawn_at timestamptz -- by the author, who alone still reads it and may put it back
);
CREATE INDEX comment_plan_idx ON retroplanning.comment (plan_id, id);

CREATE TABLE retroplanning.attachment
(
    id         uuid PRIMARY KEY,
    plan_id    uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    company_id uuid        NOT NULL REFERENCES account.company,
    line_key   text        NOT NULL,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    kind       text        NOT NULL,
    bytes      bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_at   timestamptz NOT NULL,
    added_by   uuid        NOT NULL REFERENCES account.membership,
    removed_at timestamptz, -- for thirty days it can be put back
    removed_by uuid REFERENCES account.membership,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX attachment_plan_idx ON retroplanning.attachment (plan_id, id);
CREATE INDEX attachment_company_idx ON retroplanning.attachment (company_id);

-- A file in pieces, each read in a transaction of its own: a slow reader holds no connection.
CREATE TABLE retroplanning.attachment_piece
(
    attachment_id uuid    NOT NULL REFERENCES retroplanning.attachment ON DELETE CASCADE,
    rank          integer NOT NULL,
    company_id    uuid    NOT NULL REFERENCES account.company,
    content       bytea   NOT NULL,
    PRIMARY KEY (attachment_id, rank)
);
ALTER TABLE retroplanning.attachment_piece ALTER COLUMN content SET STORAGE EXTERNAL; -- files are compressed already

DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['comment', 'attachment', 'attachment_piece'] LOOP
        EXECUTE format('ALTER TABLE retroplanning.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE retroplanning.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('CREATE POLICY company_only ON retroplanning.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE
    ON retroplanning.comment, retroplanning.attachment, retroplanning.attachment_piece TO jalon_app;
