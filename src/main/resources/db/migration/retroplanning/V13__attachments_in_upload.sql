-- The content of attachments moves to the module of files; an attachment points to its file.
ALTER TABLE retroplanning.attachment ADD COLUMN file_id uuid;

-- An owner of the tables who is no superuser must see all rows to move them.
ALTER TABLE retroplanning.attachment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.attachment_piece NO FORCE ROW LEVEL SECURITY;
ALTER TABLE upload.file NO FORCE ROW LEVEL SECURITY;
ALTER TABLE upload.file_piece NO FORCE ROW LEVEL SECURITY;

INSERT INTO upload.file (id, company_id, bytes, stored_at)
SELECT id, company_id, bytes, added_at FROM retroplanning.attachment;

INSERT INTO upload.file_piece (file_id, rank, company_id, content)
SELECT attachment_id, rank, company_id, content FROM retroplanning.attachment_piece;

UPDATE retroplanning.attachment SET file_id = id;

DROP TABLE retroplanning.attachment_piece;
ALTER TABLE retroplanning.attachment
    ALTER COLUMN file_id SET NOT NULL,
    ADD CONSTRAINT attachment_file_id_key UNIQUE (file_id),
    ADD CONSTRAINT attachment_file_id_fkey FOREIGN KEY (file_id) REFERENCES upload.file;

ALTER TABLE upload.file FORCE ROW LEVEL SECURITY;
ALTER TABLE upload.file_piece FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.attachment FORCE ROW LEVEL SECURITY;
