-- Files that companies keep, whatever they are kept for: who, when and where stands in the module that asked for it,
-- which points to the file by its id. The company is an id only, since this module lies below that of companies.
CREATE SCHEMA upload;

CREATE TABLE upload.file
(
    id         uuid PRIMARY KEY,
    company_id uuid        NOT NULL,
    bytes      bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    stored_at  timestamptz NOT NULL
);
CREATE INDEX file_company_idx ON upload.file (company_id);

-- A file in pieces, each read in a transaction of its own: a slow reader holds no connection.
CREATE TABLE upload.file_piece
(
    file_id    uuid    NOT NULL REFERENCES upload.file ON DELETE CASCADE,
    rank       integer NOT NULL,
    company_id uuid    NOT NULL,
    content    bytea   NOT NULL,
    PRIMARY KEY (file_id, rank)
);
ALTER TABLE upload.file_piece ALTER COLUMN content SET STORAGE EXTERNAL; -- files are compressed already

SELECT site.wall('upload.file');
SELECT site.wall('upload.file_piece');

GRANT USAGE ON SCHEMA upload TO jalon_app;
GRANT SELECT, INSERT, DELETE ON upload.file, upload.file_piece TO jalon_app;
