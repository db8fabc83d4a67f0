-- Where an account's letters went before it moved: the mailbox that is told so. Swept with its row, a day later.
ALTER TABLE account.email_change ADD COLUMN former_email text;
