-- Letters that wait hold links that open accounts, and words about a company's plans. They are seen and written only in a
-- transaction that says it is about letters (jalon.letters, declared by LetterAccess): a query that forgets its condition, in
-- whatever company or none, finds nobody's.
ALTER TABLE notification.mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification.mail FORCE ROW LEVEL SECURITY;
CREATE POLICY letters_only ON notification.mail
    USING (current_setting('jalon.letters', true) = 'open')
    WITH CHECK (current_setting('jalon.letters', true) = 'open');
