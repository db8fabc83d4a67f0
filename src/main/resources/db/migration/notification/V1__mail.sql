-- Letters to people: kept until they have left, one per cause. No company owns a letter, and no module reads them.
CREATE SCHEMA notification;

CREATE TABLE notification.mail
(
    id          uuid PRIMARY KEY,
    cause       text        NOT NULL UNIQUE, -- the event it comes from, so that an event told twice writes one letter
    recipient   text        NOT NULL,
    subject     text        NOT NULL,
    body        text,                        -- dropped once sent: its links are for the recipient alone
    written_at  timestamptz NOT NULL,
    sent_at     timestamptz,
    tries       int         NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT '-infinity',
    last_error  text
);
CREATE INDEX mail_waiting ON notification.mail (written_at) WHERE sent_at IS NULL;
CREATE INDEX mail_latest ON notification.mail (written_at DESC);

GRANT USAGE ON SCHEMA notification TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA notification TO jalon_app;
