-- The register of prior exchanges (code de la commande publique, R. 2111-1) of each draft. Rows are only ever added: each holds the
-- fingerprint of itself over that of the row before.
CREATE TABLE cctp.register_entry
(
    draft_id uuid    NOT NULL REFERENCES cctp.draft,
    rank     integer NOT NULL CHECK (rank >= 1),
    kind     text    NOT NULL,               -- register.chain.EntryKind
    entered  date    NOT NULL,               -- days, no hours: what companies say has none
    payload  text    NOT NULL,               -- canonical JSON, byte for byte what the fingerprint is of
    digest   text    NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    subject  uuid,                           -- the reaction that a row is about, so that it is entered once
    part     integer NOT NULL DEFAULT 0,     -- which of its additions
    PRIMARY KEY (draft_id, rank),
    UNIQUE (draft_id, kind, subject, part)
);

-- The platform's buyer looks over the text and the dialogue before the hand-over.
CREATE TABLE cctp.sign_off
(
    draft_id   uuid        NOT NULL REFERENCES cctp.draft,
    rank       integer     NOT NULL CHECK (rank >= 1),
    number     integer     NOT NULL,         -- the version that is to be handed over
    asked_by   uuid        NOT NULL REFERENCES account.account ON DELETE RESTRICT,
    asked_name text        NOT NULL CHECK (length(asked_name) BETWEEN 1 AND 120),
    asked_at   timestamptz NOT NULL,
    decided_by uuid REFERENCES account.account ON DELETE RESTRICT, -- never who asked
    decided_name text CHECK (length(decided_name) BETWEEN 1 AND 120),
    decided_at timestamptz,
    signed     boolean,                      -- false: sent back
    remarks    text CHECK (length(remarks) BETWEEN 1 AND 4000),
    PRIMARY KEY (draft_id, rank),
    FOREIGN KEY (draft_id, number) REFERENCES cctp.published_version,
    CHECK (decided_by <> asked_by),
    CHECK ((decided_at IS NULL) = (signed IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (signed IS NOT FALSE OR remarks IS NOT NULL)
);

GRANT SELECT, INSERT ON cctp.register_entry TO jalon_app;
GRANT SELECT, INSERT, UPDATE ON cctp.sign_off TO jalon_app;
