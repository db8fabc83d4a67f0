-- Requests for administrative documents (CADA): what was asked of an authority about an award, and what became of it.
CREATE TABLE contact.request
(
    id              uuid PRIMARY KEY,
    company_id      uuid        NOT NULL REFERENCES account.company,
    siren           text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    authority_name  text        NOT NULL CHECK (length(authority_name) BETWEEN 1 AND 300),
    department      text,                                  -- of the authority: its holidays prolong the clock
    contract_id     uuid,                                  -- of market.contract; no key: contracts are reloaded, requests stay
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
    number          text CHECK (length(number) BETWEEN 1 AND 300),
    holders         text,
    notified_on     date,
    asked           text        NOT NULL CHECK (length(asked) BETWEEN 1 AND 300), -- names of AskedDocument, with commas
    own_bid         boolean     NOT NULL,                  -- the company bid for it and was rejected
    recipient       text        NOT NULL,                  -- Recipient
    recipient_address text CHECK (length(recipient_address) BETWEEN 3 AND 254),
    letter          text        NOT NULL CHECK (length(letter) BETWEEN 1 AND 8000),
    sent_on         date,                                  -- null: a draft
    sent_how        text,
    received_on     date,                                  -- null: not known, the clock runs from the day it was sent
    reminded_on     date,
    answered_on     date,
    outcome         text,
    given           text CHECK (length(given) BETWEEN 1 AND 2000),
    withheld        text CHECK (length(withheld) BETWEEN 1 AND 2000),
    holder_mark     text CHECK (length(holder_mark) BETWEEN 1 AND 200),
    ranking         text CHECK (length(ranking) BETWEEN 1 AND 300),
    criteria        text CHECK (length(criteria) BETWEEN 1 AND 300),
    price           numeric(17, 2) CHECK (price >= 0),
    referred_on     date,
    referral        text CHECK (length(referral) BETWEEN 1 AND 8000),
    advice_on       date,
    advice          text,
    closed_on       date,
    closed_why      text CHECK (length(closed_why) BETWEEN 1 AND 300),
    created_at      timestamptz NOT NULL,
    created_by      uuid        NOT NULL REFERENCES account.membership,
    version         bigint      NOT NULL,
    CHECK ((sent_on IS NULL) = (sent_how IS NULL)),
    CHECK (sent_on IS NOT NULL OR (received_on IS NULL AND reminded_on IS NULL AND answered_on IS NULL AND referred_on IS NULL
        AND closed_on IS NULL)),
    CHECK (received_on >= sent_on AND answered_on >= sent_on AND referred_on >= sent_on AND advice_on >= referred_on),
    CHECK ((answered_on IS NULL) = (outcome IS NULL)),
    CHECK ((advice_on IS NULL) = (advice IS NULL))
);
CREATE INDEX request_authority_idx ON contact.request (company_id, siren);
CREATE INDEX request_open_idx ON contact.request (company_id) WHERE closed_on IS NULL;
SELECT site.wall('contact.request');

CREATE TABLE contact.request_file
(
    id         uuid PRIMARY KEY,
    request_id uuid        NOT NULL REFERENCES contact.request ON DELETE CASCADE,
    company_id uuid        NOT NULL REFERENCES account.company,
    file_id    uuid        NOT NULL REFERENCES upload.file,
    name       text        NOT NULL,
    kind       text        NOT NULL,
    bytes      bigint      NOT NULL,
    sha256     text        NOT NULL,
    added_at   timestamptz NOT NULL,
    added_by   uuid        NOT NULL REFERENCES account.membership,
    UNIQUE (request_id, sha256, name)
);
SELECT site.wall('contact.request_file');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.request, contact.request_file TO jalon_app;
