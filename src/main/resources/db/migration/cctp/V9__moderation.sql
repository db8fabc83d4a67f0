-- Reactions taken out of sight, why, and what became of it. The author's appeal bears a day and no name.
CREATE TABLE cctp.moderation
(
    id              uuid PRIMARY KEY,
    draft_id        uuid        NOT NULL REFERENCES cctp.draft,
    reaction_id     uuid        NOT NULL REFERENCES cctp.reaction,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    hidden_by       uuid        NOT NULL REFERENCES account.membership,
    hidden_at       timestamptz NOT NULL,
    appeal          text CHECK (length(appeal) BETWEEN 1 AND 4000),
    appealed_on     date,
    decision        text,                        -- UPHELD, LIFTED; null while nobody has decided
    decision_reason text CHECK (length(decision_reason) BETWEEN 1 AND 2000),
    decided_by      uuid REFERENCES account.membership,
    decided_at      timestamptz,
    CHECK ((appeal IS NULL) = (appealed_on IS NULL)),
    CHECK (num_nulls(decision, decided_by, decided_at) IN (0, 3))
);
CREATE INDEX moderation_reaction_idx ON cctp.moderation (reaction_id);
CREATE UNIQUE INDEX moderation_open_idx ON cctp.moderation (reaction_id) WHERE decision IS DISTINCT FROM 'LIFTED';
GRANT SELECT, INSERT, UPDATE ON cctp.moderation TO jalon_app;
