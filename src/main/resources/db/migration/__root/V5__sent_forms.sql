-- Forms that make something, as they were sent: the same form again, from the same person, is answered with the page that it
-- was answered with before. Of what was typed there is the fingerprint alone, so that no wall is needed.
CREATE TABLE site.sent_form
(
    fingerprint text PRIMARY KEY CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    sent_at     timestamptz NOT NULL,
    answer      text -- the address of the page that followed; null only within the transaction that makes the thing
);
CREATE INDEX sent_form_sent_at_idx ON site.sent_form (sent_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON site.sent_form TO jalon_app;
