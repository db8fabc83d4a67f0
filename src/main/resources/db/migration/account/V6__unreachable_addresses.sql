-- SMTP carries the low byte of a character: a letter to alpšge@… went to alpage@…. What waits for the answer of such a mailbox
-- waits for the wrong one, and is void. Addresses are ASCII from now on.
SELECT set_config('jalon.purpose', 'accounts', true); -- invitations stand behind a wall

DELETE FROM account.sign_up WHERE confirmed_at IS NULL AND email !~ '^[\x21-\x7e]+@[\x21-\x7e]+$';
DELETE FROM account.email_change WHERE used_at IS NULL AND email !~ '^[\x21-\x7e]+@[\x21-\x7e]+$';
DELETE FROM account.invitation WHERE accepted_at IS NULL AND email !~ '^[\x21-\x7e]+@[\x21-\x7e]+$';
