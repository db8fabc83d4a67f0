-- Names of files as macOS sent them, with an accent as a character of its own, become what everybody else writes.
ALTER TABLE retroplanning.attachment NO FORCE ROW LEVEL SECURITY;
UPDATE retroplanning.attachment SET name = normalize(name, NFC) WHERE name IS NOT NFC NORMALIZED;
ALTER TABLE retroplanning.attachment FORCE ROW LEVEL SECURITY;
