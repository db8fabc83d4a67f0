-- Whether a person wants mails about drafts of specifications.
ALTER TABLE notification.preference
    ADD COLUMN dialogue boolean NOT NULL DEFAULT true;
