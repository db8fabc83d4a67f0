-- What a buyer answers to remarks: written whenever there is time, published in batches. What was published is never changed; a later
-- batch may say otherwise, and the latest counts.
CREATE TABLE cctp.answer
(
    reaction_id uuid PRIMARY KEY REFERENCES cctp.reaction, -- of a thread, its first
    draft_id    uuid        NOT NULL REFERENCES cctp.draft,
    fate        text,                                      -- AnswerFate; null while nobody has decided: it goes out with no batch
    words       text CHECK (length(words) BETWEEN 1 AND 20000),
    pending     boolean     NOT NULL,                      -- goes out with the next batch once it has a fate
    written_by  uuid        NOT NULL REFERENCES account.membership,
    written_at  timestamptz NOT NULL,
    version     bigint      NOT NULL
);
CREATE INDEX answer_draft_idx ON cctp.answer (draft_id);

CREATE TABLE cctp.answer_batch
(
    draft_id     uuid        NOT NULL REFERENCES cctp.draft,
    batch        integer     NOT NULL CHECK (batch >= 1),
    published_by uuid        NOT NULL REFERENCES account.membership,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (draft_id, batch)
);

CREATE TABLE cctp.published_answer
(
    draft_id    uuid    NOT NULL,
    batch       integer NOT NULL,
    reaction_id uuid    NOT NULL REFERENCES cctp.reaction,
    fate        text    NOT NULL,
    words       text CHECK (length(words) BETWEEN 1 AND 20000),
    number      integer NOT NULL, -- the version that was published then
    PRIMARY KEY (draft_id, reaction_id, batch),
    FOREIGN KEY (draft_id, batch) REFERENCES cctp.answer_batch
);

-- What buyers of one authority say to each other of a remark; nobody else reads it.
CREATE TABLE cctp.answer_note
(
    id          uuid PRIMARY KEY,
    draft_id    uuid        NOT NULL REFERENCES cctp.draft,
    reaction_id uuid        NOT NULL REFERENCES cctp.reaction,
    words       text        NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    author      text        NOT NULL CHECK (length(author) <= 200),
    written_by  uuid        NOT NULL REFERENCES account.membership,
    written_at  timestamptz NOT NULL
);
CREATE INDEX answer_note_idx ON cctp.answer_note (reaction_id);

-- Other words that a buyer offers for an alternative wording; its author says yes, no, or something else. Days, no hours.
CREATE TABLE cctp.counter_proposal
(
    id          uuid PRIMARY KEY,
    draft_id    uuid NOT NULL REFERENCES cctp.draft,
    reaction_id uuid NOT NULL REFERENCES cctp.reaction,
    words       text NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    written_by  uuid NOT NULL REFERENCES account.membership,
    sent_on     date NOT NULL,
    outcome     text NOT NULL, -- SENT, ACCEPTED, REFUSED, REPLIED
    reply       text CHECK (length(reply) BETWEEN 1 AND 20000),
    replied_on  date,
    CHECK ((outcome = 'SENT') = (replied_on IS NULL))
);
CREATE INDEX counter_proposal_idx ON cctp.counter_proposal (draft_id, reaction_id);
CREATE UNIQUE INDEX counter_proposal_open_idx ON cctp.counter_proposal (reaction_id) WHERE outcome = 'SENT'; -- one at a time

GRANT SELECT, INSERT, UPDATE ON cctp.answer, cctp.counter_proposal TO jalon_app;
GRANT SELECT, INSERT ON cctp.answer_batch, cctp.published_answer, cctp.answer_note TO jalon_app;
