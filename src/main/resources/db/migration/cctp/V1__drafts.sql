-- Draft specifications (cahiers des clauses techniques particulières) that buyers prepare and put to companies.
-- A draft belongs to an authority; what is published of it is open to whoever has an account.
CREATE SCHEMA cctp;

CREATE TABLE cctp.draft
(
    id               uuid PRIMARY KEY,
    siren            text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'), -- as given; who stands for it today is asked of the list
    authority_name   text        NOT NULL CHECK (length(authority_name) BETWEEN 1 AND 300),
    title            text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    summary          text CHECK (length(summary) BETWEEN 1 AND 2000),
    trades           text[]      NOT NULL,                              -- CPV prefixes, two to eight digits
    departments      text[]      NOT NULL,                              -- where the work is; empty: all France
    contract_id      uuid,                                              -- of market.contract, which it renews; no key: contracts are reloaded
    contract_title   text CHECK (length(contract_title) BETWEEN 1 AND 1000),
    notation         text CHECK (length(notation) BETWEEN 1 AND 4000), -- how offers are marked
    second_name      text CHECK (length(second_name) BETWEEN 1 AND 150), -- the platform's buyer who signs off
    second_email     text CHECK (length(second_email) BETWEEN 3 AND 254),
    opened_at        timestamptz,                                       -- version 1; null while it is prepared
    closes_at        timestamptz,
    published        integer     NOT NULL CHECK (published >= 0),       -- the number of the latest version; 0 before the first
    finished_at      timestamptz,                                       -- handed over, or withdrawn: nothing changes any more
    ending           text,                                              -- FINAL, WITHDRAWN
    ending_reason    text CHECK (length(ending_reason) BETWEEN 1 AND 2000),
    created_by       uuid        NOT NULL REFERENCES account.membership,
    created_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CHECK ((opened_at IS NULL) = (published = 0)),
    CHECK (published = 0 OR closes_at IS NOT NULL),
    CHECK ((finished_at IS NULL) = (ending IS NULL))
);
CREATE INDEX draft_siren_idx ON cctp.draft (siren);
CREATE INDEX draft_open_idx ON cctp.draft (closes_at) WHERE published > 0 AND finished_at IS NULL;

-- The text as it is being written. A clause keeps its id for life: edited, moved, renumbered.
CREATE TABLE cctp.clause
(
    id        uuid PRIMARY KEY,
    draft_id  uuid        NOT NULL REFERENCES cctp.draft,
    place     integer     NOT NULL,           -- from 0, in the order of the text
    level     integer     NOT NULL CHECK (level BETWEEN 1 AND 6),
    number    text        NOT NULL CHECK (length(number) <= 40),
    title     text        NOT NULL CHECK (length(title) <= 300),
    words     text        NOT NULL CHECK (length(words) <= 60000),
    origins   uuid[]      NOT NULL,           -- the clauses it was split from or has taken in
    edited_by uuid        NOT NULL REFERENCES account.membership,
    edited_at timestamptz NOT NULL,
    version   bigint      NOT NULL
);
CREATE INDEX clause_draft_idx ON cctp.clause (draft_id, place);

CREATE TABLE cctp.criterion
(
    id        uuid PRIMARY KEY,
    draft_id  uuid    NOT NULL REFERENCES cctp.draft,
    parent_id uuid REFERENCES cctp.criterion ON DELETE CASCADE,
    place     integer NOT NULL,
    name      text    NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    weight    integer NOT NULL CHECK (weight BETWEEN 1 AND 100), -- percent of all, a sub-criterion's too
    version   bigint  NOT NULL
);
CREATE INDEX criterion_draft_idx ON cctp.criterion (draft_id, place);

-- What was published, as it was: nothing here is ever changed.
CREATE TABLE cctp.published_version
(
    draft_id     uuid        NOT NULL REFERENCES cctp.draft,
    number       integer     NOT NULL CHECK (number >= 1),
    note         text CHECK (length(note) BETWEEN 1 AND 2000),
    notation     text,
    published_by uuid        NOT NULL REFERENCES account.membership,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (draft_id, number)
);

CREATE TABLE cctp.published_clause
(
    draft_id  uuid    NOT NULL,
    number    integer NOT NULL,
    clause_id uuid    NOT NULL,
    place     integer NOT NULL,
    level     integer NOT NULL,
    label     text    NOT NULL, -- the clause's own number: 3.2
    title     text    NOT NULL,
    words     text    NOT NULL,
    origins   uuid[]  NOT NULL, -- clauses of the version before it was split from or has taken in
    PRIMARY KEY (draft_id, number, clause_id),
    FOREIGN KEY (draft_id, number) REFERENCES cctp.published_version
);

CREATE TABLE cctp.published_criterion
(
    draft_id     uuid    NOT NULL,
    number       integer NOT NULL,
    criterion_id uuid    NOT NULL,
    parent_id    uuid,
    place        integer NOT NULL,
    name         text    NOT NULL,
    weight       integer NOT NULL,
    PRIMARY KEY (draft_id, number, criterion_id),
    FOREIGN KEY (draft_id, number) REFERENCES cctp.published_version
);

-- A file between its choice and its clauses: what was read of it, and what a person has corrected since.
CREATE TABLE cctp.import
(
    id         uuid PRIMARY KEY,
    siren      text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    contract_id uuid,                          -- of market.contract, which the draft is to renew
    file_name  text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 150),
    source     text        NOT NULL,           -- the blocks and notices, JSON
    steps      text        NOT NULL,           -- the corrections in their order, a line each
    made_by    uuid        NOT NULL REFERENCES account.membership,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_for   uuid                            -- the draft it became
);
CREATE INDEX import_expires_idx ON cctp.import (expires_at);

-- What the check of neutrality has found and the buyer keeps, saying why.
CREATE TABLE cctp.kept_finding
(
    draft_id    uuid        NOT NULL REFERENCES cctp.draft,
    fingerprint text        NOT NULL CHECK (length(fingerprint) <= 4000),
    digest      text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'), -- of the fingerprint, which may be long
    words       text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    kept_by     uuid        NOT NULL REFERENCES account.membership,
    kept_at     timestamptz NOT NULL,
    PRIMARY KEY (draft_id, digest)
);

GRANT USAGE ON SCHEMA cctp TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cctp.draft, cctp.clause, cctp.criterion, cctp.import, cctp.kept_finding TO jalon_app;
GRANT SELECT, INSERT ON cctp.published_version, cctp.published_clause, cctp.published_criterion TO jalon_app;
