-- Administrators bring tables too, and act for no company: theirs stand under one reserved id that is no company
-- (DraftOwner.ADMINS). So the ids are no foreign keys any more, as in upload.file. What keeps them right instead is the wall:
-- a row is only written under the id the transaction acts for, and that is the company of a membership, itself a foreign key,
-- or the reserved id. Companies are never deleted.
ALTER TABLE tabular.mapping DROP CONSTRAINT mapping_company_id_fkey;
ALTER TABLE tabular.draft DROP CONSTRAINT draft_company_id_fkey;
