-- Tables that people bring: which columns they have said to mean which fields, and the files on their way.
CREATE SCHEMA tabular;

-- By layout (a fingerprint of the headings), so that next month's file of the same program asks nothing again.
CREATE TABLE tabular.mapping
(
    company_id  uuid        NOT NULL REFERENCES account.company,
    kind        text        NOT NULL,
    fingerprint text        NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$'),
    columns     text        NOT NULL, -- keys of fields in the order of the columns: nom,,email
    saved_at    timestamptz NOT NULL,
    PRIMARY KEY (company_id, kind, fingerprint)
);

-- A file between its choice and its rows; it expires by itself, with the people in it.
CREATE TABLE tabular.draft
(
    id          uuid PRIMARY KEY,
    company_id  uuid        NOT NULL REFERENCES account.company,
    kind        text        NOT NULL,
    file_id     uuid        NOT NULL REFERENCES upload.file,
    file_name   text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 150),
    bytes       bigint      NOT NULL,
    sheet       text,
    header_line integer,
    columns     text,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    imported_at timestamptz,
    saved       integer,
    refused     integer,
    outcome     text,
    CHECK (num_nulls(imported_at, saved, refused, outcome) IN (0, 4))
);
CREATE INDEX draft_company_idx ON tabular.draft (company_id, expires_at);
CREATE INDEX draft_file_idx ON tabular.draft (file_id);

SELECT site.wall('tabular.mapping');
SELECT site.wall('tabular.draft');

GRANT USAGE ON SCHEMA tabular TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON tabular.mapping, tabular.draft TO jalon_app;
