-- Backward plans. What is stored is what people decided; every date shown is computed from it (fr.jalon.retroplanning.engine).
CREATE SCHEMA retroplanning;

CREATE TABLE retroplanning.plan
(
    id               uuid PRIMARY KEY,
    company_id       uuid        NOT NULL REFERENCES account.company,
    title            text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    authority_name   text        NOT NULL CHECK (length(authority_name) BETWEEN 1 AND 200),
    authority_siren  text CHECK (authority_siren ~ '^[0-9]{9}$'),
    contract_id      uuid, -- of market.contract; no key: contracts are reloaded, the plan stays
    department       text, -- whose holidays count; null: the national ones
    template_key     text        NOT NULL,
    template_version integer     NOT NULL,
    j_min            date        NOT NULL,
    j_likely         date        NOT NULL,
    j_max            date        NOT NULL,
    entered_on       date        NOT NULL, -- nothing is planned before it
    created_at       timestamptz NOT NULL,
    created_by       uuid        NOT NULL REFERENCES account.membership,
    version          bigint      NOT NULL,
    CHECK (j_min <= j_likely AND j_likely <= j_max)
);
CREATE INDEX plan_company_idx ON retroplanning.plan (company_id, j_likely);
CREATE INDEX plan_contract_idx ON retroplanning.plan (company_id, contract_id);

-- What people did with a line of the template; a line without a row is open and nobody's.
CREATE TABLE retroplanning.plan_action
(
    plan_id          uuid NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    line_key         text NOT NULL,
    company_id       uuid NOT NULL REFERENCES account.company,
    done_on          date,
    done_by          uuid REFERENCES account.membership,
    assigned_to      uuid REFERENCES account.membership,
    postponed_to     date,
    postponed_by     uuid REFERENCES account.membership,
    postponed_reason text,
    PRIMARY KEY (plan_id, line_key),
    CHECK ((done_on IS NULL) = (done_by IS NULL)),
    CHECK ((postponed_to IS NULL) = (postponed_by IS NULL) AND (postponed_to IS NULL) = (postponed_reason IS NULL))
);

-- Verdicts on loyalty, the last one counts.
CREATE TABLE retroplanning.plan_verdict
(
    plan_id    uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    rank       integer     NOT NULL,
    company_id uuid        NOT NULL REFERENCES account.company,
    outcome    text        NOT NULL CHECK (outcome IN ('WORKED', 'FAILED')),
    given_on   date        NOT NULL,
    proof      text        NOT NULL,
    given_by   uuid        NOT NULL REFERENCES account.membership,
    PRIMARY KEY (plan_id, rank)
);

-- Who did what, when and why. Written only, in the transaction that does it.
CREATE TABLE retroplanning.plan_history
(
    id           uuid PRIMARY KEY,
    plan_id      uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    company_id   uuid        NOT NULL REFERENCES account.company,
    at           timestamptz NOT NULL,
    by_member    uuid        NOT NULL REFERENCES account.membership,
    kind         text        NOT NULL,
    line_key     text,
    detail       text,
    plan_version bigint      NOT NULL -- of the plan before the change: tells what a page that shows an older one has missed
);
CREATE INDEX plan_history_plan_idx ON retroplanning.plan_history (plan_id, plan_version);

DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['plan', 'plan_action', 'plan_verdict', 'plan_history'] LOOP
        EXECUTE format('ALTER TABLE retroplanning.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE retroplanning.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('CREATE POLICY company_only ON retroplanning.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA retroplanning TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA retroplanning TO jalon_app;
