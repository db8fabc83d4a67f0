-- What companies say of a draft. No row here names a company, nor anything that leads to one without the key of the
-- dialogue: a participant is the keyed hash (HMAC) of the company under that key, ids are random, times are days.

-- The key of one dialogue, sealed with the key of the installation, which no base and no backup of it holds. Deleted when the
-- dialogue is archived: then nobody can say any more who a participant was.
CREATE TABLE cctp.dialogue_key
(
    draft_id uuid PRIMARY KEY REFERENCES cctp.draft,
    sealed   bytea NOT NULL
);

CREATE TABLE cctp.participant
(
    draft_id   uuid NOT NULL REFERENCES cctp.draft,
    id         uuid NOT NULL,                -- HMAC(key of the dialogue, company)
    pseudonym  text NOT NULL,                -- « Tilleul Calme »
    trade      text,                         -- these three only where at least five companies share what is shown
    headcount  text,
    department text,
    PRIMARY KEY (draft_id, id),
    UNIQUE (draft_id, pseudonym)
);

CREATE TABLE cctp.reaction
(
    id             uuid PRIMARY KEY,         -- random: an id by time would tell the order
    draft_id       uuid    NOT NULL,
    number         integer NOT NULL,         -- the version it was said of
    participant_id uuid    NOT NULL,
    kind           text    NOT NULL,         -- ReactionKind
    clause_id      uuid,
    criterion_id   uuid,
    quote          text CHECK (length(quote) BETWEEN 1 AND 8000),
    start          integer CHECK (start >= 0), -- of the quote, in code points of the clause's words
    words          text    NOT NULL CHECK (length(words) BETWEEN 1 AND 100000), -- the question, the solution, the reasons
    wording        text CHECK (length(wording) BETWEEN 1 AND 60000), -- in place of the quote, or of the clause's words
    cost           text    NOT NULL,         -- CostDirection
    cost_from      numeric(6, 1),            -- percent
    cost_to        numeric(6, 1),
    strength       text    NOT NULL,         -- Strength
    said_on        date    NOT NULL,
    withdrawn_on   date,
    hidden_reason  text CHECK (length(hidden_reason) BETWEEN 1 AND 2000), -- by moderation
    receipt        text    NOT NULL,         -- SHA-256 of what was sent, as the receipt says it
    thread_id      uuid REFERENCES cctp.reaction, -- joined to the same question of somebody else
    version        bigint  NOT NULL,
    FOREIGN KEY (draft_id, number) REFERENCES cctp.published_version,
    FOREIGN KEY (draft_id, participant_id) REFERENCES cctp.participant,
    CHECK (clause_id IS NULL OR criterion_id IS NULL),
    CHECK (quote IS NULL OR (clause_id IS NOT NULL AND start IS NOT NULL)),
    CHECK (wording IS NULL OR clause_id IS NOT NULL OR criterion_id IS NOT NULL),
    CHECK (cost_to >= cost_from)
);
CREATE INDEX reaction_draft_idx ON cctp.reaction (draft_id);
CREATE INDEX reaction_thread_idx ON cctp.reaction (thread_id) WHERE thread_id IS NOT NULL;

-- What its company added until closing.
CREATE TABLE cctp.reaction_addition
(
    id          uuid PRIMARY KEY,
    reaction_id uuid NOT NULL REFERENCES cctp.reaction,
    rank        integer NOT NULL,
    words       text NOT NULL CHECK (length(words) BETWEEN 1 AND 100000),
    said_on     date NOT NULL,
    UNIQUE (reaction_id, rank)
);

CREATE TABLE cctp.reaction_file
(
    id          uuid PRIMARY KEY,
    reaction_id uuid   NOT NULL REFERENCES cctp.reaction,
    rank        integer NOT NULL,
    name        text   NOT NULL CHECK (length(name) BETWEEN 1 AND 150), -- given by Jalon: « pièce 1.pdf »
    kind        text   NOT NULL,
    bytes       bigint NOT NULL,
    content     bytea  NOT NULL
);
ALTER TABLE cctp.reaction_file ALTER COLUMN content SET STORAGE EXTERNAL; -- files are compressed already
CREATE INDEX reaction_file_idx ON cctp.reaction_file (reaction_id);

-- Where a reaction stands in each version since the one it was said of: carried, placed by a person, or nowhere.
CREATE TABLE cctp.reaction_place
(
    reaction_id  uuid    NOT NULL REFERENCES cctp.reaction,
    number       integer NOT NULL,
    clause_id    uuid,                       -- null with criterion_id: nowhere, or about the whole
    criterion_id uuid,
    start        integer,                    -- of the passage, in code points of the clause's words; null: the whole clause
    length       integer,
    fate         text    NOT NULL,           -- anchoring.Fate; SAID in the version it was said of, PLACED by a person
    confidence   numeric(4, 3) NOT NULL,
    proposals    text    NOT NULL,           -- the places worth looking at: clause:start:length, blanks between
    PRIMARY KEY (reaction_id, number),
    CHECK ((start IS NULL) = (length IS NULL))
);

-- Must, should, nice by others, and whether the version of the day meets it; one a participant.
CREATE TABLE cctp.rating
(
    reaction_id    uuid    NOT NULL REFERENCES cctp.reaction,
    participant_id uuid    NOT NULL,
    strength       text    NOT NULL,
    met            text,                     -- MET, NOT_MET; null: not said
    number         integer NOT NULL,         -- the version that was looked at
    PRIMARY KEY (reaction_id, participant_id)
);

-- Who wants to hear of a dialogue: everybody whom it concerns, whether they react or not.
CREATE TABLE cctp.follow
(
    company_id uuid    NOT NULL REFERENCES account.company,
    draft_id   uuid    NOT NULL REFERENCES cctp.draft,
    following  boolean NOT NULL,
    PRIMARY KEY (company_id, draft_id)
);
SELECT site.wall('cctp.follow');

GRANT SELECT, INSERT, DELETE ON cctp.dialogue_key TO jalon_app;
GRANT SELECT, INSERT, UPDATE ON cctp.participant, cctp.reaction, cctp.reaction_place, cctp.rating TO jalon_app;
GRANT SELECT, INSERT ON cctp.reaction_addition TO jalon_app;
GRANT SELECT, INSERT, DELETE ON cctp.reaction_file TO jalon_app;
GRANT DELETE ON cctp.rating TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cctp.follow TO jalon_app;
