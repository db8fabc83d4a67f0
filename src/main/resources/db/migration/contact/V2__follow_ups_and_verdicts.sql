-- What an interaction settles and fulfils, and whether loyalty worked, by authority.
ALTER TABLE contact.interaction
    ADD COLUMN settled_by   uuid REFERENCES contact.interaction,          -- the later interaction that closed the follow-up
    ADD COLUMN plan_id      uuid,                                         -- of the action it fulfilled; plans lie above, so no key
    ADD COLUMN line_key     text CHECK (length(line_key) BETWEEN 1 AND 100),
    ADD COLUMN action_title text CHECK (length(action_title) BETWEEN 1 AND 300),
    ADD CHECK (settled_by IS NULL OR followed_up_at IS NOT NULL),
    ADD CHECK ((plan_id IS NULL) = (line_key IS NULL) AND (plan_id IS NULL) = (action_title IS NULL));
CREATE INDEX interaction_settled_idx ON contact.interaction (settled_by) WHERE settled_by IS NOT NULL;

-- The last one given counts, as it does in a plan. Nothing is ever changed here: another judgement is another row.
CREATE TABLE contact.verdict
(
    id             uuid PRIMARY KEY,
    company_id     uuid        NOT NULL REFERENCES account.company,
    siren          text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    outcome        text        NOT NULL CHECK (outcome IN ('WORKED', 'FAILED', 'OPEN')),
    given_on       date        NOT NULL,
    proof          text        NOT NULL CHECK (length(proof) <= 1000),
    interaction_id uuid REFERENCES contact.interaction,
    given_at       timestamptz NOT NULL,
    given_by       uuid        NOT NULL REFERENCES account.membership,
    CHECK (proof <> '' OR interaction_id IS NOT NULL)
);
CREATE INDEX verdict_authority_idx ON contact.verdict (company_id, siren, id DESC);
SELECT site.wall('contact.verdict');
GRANT SELECT, INSERT ON contact.verdict TO jalon_app;
