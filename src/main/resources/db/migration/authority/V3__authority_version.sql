-- The list of authorities is written by JPA alone: two who change one authority at once are told apart by its version.
ALTER TABLE authority.authority ADD COLUMN version bigint NOT NULL DEFAULT 0;
