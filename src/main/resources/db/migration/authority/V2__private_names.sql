-- A company may aim at an authority that the shared list does not know. How it calls it is its own affair: the name stays
-- with the target, behind the company's wall, and nothing is written into the list that everybody reads.
ALTER TABLE authority.target DROP CONSTRAINT target_siren_fkey;
ALTER TABLE authority.target ADD CONSTRAINT target_siren_check CHECK (siren ~ '^[0-9]{9}$');
ALTER TABLE authority.target ADD COLUMN known_as text CHECK (length(known_as) BETWEEN 1 AND 300);
