-- A buyer's mandate goes over to the authority into which its own is merged, and back: it keeps for which one it was given.
ALTER TABLE account.membership
    ADD COLUMN given_authority text CHECK (given_authority ~ '^[0-9]{9}$'), -- null while it is the authority itself
    ADD COLUMN given_name      text,
    ADD CHECK ((given_authority IS NULL) = (given_name IS NULL)),
    ADD CHECK (given_authority IS NULL OR role = 'BUYER');
