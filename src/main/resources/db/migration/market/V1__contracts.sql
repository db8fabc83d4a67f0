-- Contracts awarded, as published by the buyers of France (données essentielles de la commande publique), and their
-- intake. Made for some two million contracts: identifiers are derived from what they name, so that a load needs no look-up.
CREATE SCHEMA market;

CREATE TABLE market.buyer
(
    siren      text PRIMARY KEY CHECK (siren ~ '^[0-9]{9}$'),
    name       text, -- the most frequent published name; null: nobody published one
    department text  -- of its seat, where known
);
COMMENT ON TABLE market.buyer IS 'A legal unit that buys; all its establishments together.';

CREATE TABLE market.supplier
(
    id    text PRIMARY KEY, -- the SIREN, or TYPE:number for the others
    siren text,
    name  text
);

CREATE TABLE market.contract
(
    id                uuid PRIMARY KEY, -- derived from buyer and number (ContractId)
    buyer_siren       text        NOT NULL REFERENCES market.buyer,
    buyer_siret       text,
    number            text        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('MARCHE', 'CONCESSION')),
    object            text,
    cpv               text CHECK (cpv ~ '^[0-9]{8}$'),
    nature            text,
    procedure         text,
    framework         boolean     NOT NULL, -- accord-cadre: its amount is a ceiling
    framework_number  text,                 -- of a marché subséquent: the number of its accord-cadre
    techniques        text[]      NOT NULL,
    execution         text[]      NOT NULL,
    department        text,                 -- of the place of execution, else of the buyer
    place_code        text,
    place_type        text,
    place_name        text,
    notification_date date,
    publication_date  date,
    start_date        date,                 -- concessions: start of execution
    months_initial    integer,
    months            integer,              -- after amendments
    amount_initial    numeric(18, 2),       -- euros without tax
    amount            numeric(18, 2),       -- after amendments
    offers            integer,
    price_form        text,
    price_types       text[]      NOT NULL,
    ccag              text,
    consortium        text,
    innovative        boolean,
    subcontracting    boolean,
    advance           boolean,
    social            text[]      NOT NULL,
    environmental     text[]      NOT NULL,
    holder_names      text,                 -- of the present holders, for lists; contract_holder has them all
    amendments        integer     NOT NULL,
    records           integer     NOT NULL, -- distinct published records it was put together from
    sources           text[]      NOT NULL,
    flags             text[]      NOT NULL, -- codes of what was flagged or repaired (docs/data.md)
    -- forecast, a pure function of the columns above
    is_works          boolean     NOT NULL DEFAULT false,
    end_min           date,
    end_likely        date,
    end_max           date,
    j_min             date,
    j_likely          date,
    j_max             date,
    forecast_reasons  text[]      NOT NULL DEFAULT '{}',
    digest            uuid        NOT NULL, -- of everything above: tells whether an intake changed it
    first_intake      uuid        NOT NULL,
    last_intake       uuid        NOT NULL,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    UNIQUE (buyer_siren, number)
);
CREATE INDEX contract_j_likely_idx ON market.contract (j_likely);
CREATE INDEX contract_cpv_idx ON market.contract (cpv text_pattern_ops, j_likely);
CREATE INDEX contract_department_idx ON market.contract (department, j_likely);

CREATE TABLE market.contract_holder
(
    contract_id  uuid     NOT NULL REFERENCES market.contract ON DELETE CASCADE,
    position     smallint NOT NULL,
    supplier_id  text REFERENCES market.supplier, -- null: published without a usable identifier
    id_type      text,
    published_id text,
    siret        text,
    name         text,
    present      boolean  NOT NULL,               -- false: replaced by an amendment
    PRIMARY KEY (contract_id, position)
);
CREATE INDEX contract_holder_supplier_idx ON market.contract_holder (supplier_id);

CREATE TABLE market.amendment
(
    contract_id       uuid     NOT NULL REFERENCES market.contract ON DELETE CASCADE,
    position          smallint NOT NULL,
    number            text,
    object            text,
    notification_date date,
    publication_date  date,
    amount_published  numeric(18, 2),
    amount_after      numeric(18, 2),
    amount_is_delta   boolean  NOT NULL, -- the published amount was read as a difference
    months_published  integer,
    months_after      integer,
    holder_names      text,              -- the new holders, where it names some
    PRIMARY KEY (contract_id, position)
);

-- One row per distinct published record, whatever file brought it, with its text: a contract can be put together again.
CREATE TABLE market.record
(
    hash        uuid PRIMARY KEY, -- of the record's content, without regard to the order of its keys
    contract_id uuid        NOT NULL,
    format      text        NOT NULL,
    raw         text        NOT NULL,
    intake_id   uuid        NOT NULL,
    entry       text,             -- the file inside the archive
    line        bigint      NOT NULL,
    read_at     timestamptz NOT NULL
);
CREATE INDEX record_contract_idx ON market.record (contract_id);

CREATE TABLE market.intake
(
    id                uuid PRIMARY KEY,
    file_name         text        NOT NULL,
    file_size         bigint      NOT NULL,
    sha256            text,
    requested_by      text        NOT NULL,
    requested_at      timestamptz NOT NULL,
    started_at        timestamptz,
    ended_at          timestamptz,
    state             text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    stage             text,
    percent           integer     NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    cancel_requested  boolean     NOT NULL DEFAULT false,
    error             text,
    -- every published record is counted once: read = created + changed + unchanged + rejected
    records_read      bigint      NOT NULL DEFAULT 0,
    created           bigint      NOT NULL DEFAULT 0, -- opens a contract
    changed           bigint      NOT NULL DEFAULT 0, -- adds to or changes a contract known by then
    unchanged         bigint      NOT NULL DEFAULT 0, -- known already, repeated in the file, or of no effect
    rejected          bigint      NOT NULL DEFAULT 0,
    repeated          bigint      NOT NULL DEFAULT 0, -- of the unchanged: repeats within the file
    without_effect    bigint      NOT NULL DEFAULT 0, -- of the unchanged: worded otherwise, same contract
    repaired          bigint      NOT NULL DEFAULT 0, -- values, not records
    flagged           bigint      NOT NULL DEFAULT 0, -- values, not records
    contracts_created bigint      NOT NULL DEFAULT 0,
    contracts_changed bigint      NOT NULL DEFAULT 0,
    CHECK (state <> 'DONE' OR records_read = created + changed + unchanged + rejected)
);
CREATE INDEX intake_requested_idx ON market.intake (requested_at DESC);

-- What the intake found wrong, counted in full by reason...
CREATE TABLE market.intake_reason
(
    intake_id   uuid   NOT NULL REFERENCES market.intake ON DELETE CASCADE,
    severity    text   NOT NULL CHECK (severity IN ('REJECTED', 'REPAIRED', 'FLAGGED')),
    code        text   NOT NULL,
    field       text   NOT NULL,
    reason      text   NOT NULL,
    occurrences bigint NOT NULL,
    PRIMARY KEY (intake_id, severity, code, field)
);

-- ... and one by one, as many of each reason as the intake keeps.
CREATE TABLE market.intake_finding
(
    intake_id uuid    NOT NULL REFERENCES market.intake ON DELETE CASCADE,
    severity  text    NOT NULL,
    code      text    NOT NULL,
    field     text    NOT NULL,
    entry     text,
    rank      bigint  NOT NULL, -- of the record in its file, from 1
    line      bigint  NOT NULL,
    buyer     text,
    number    text,
    raw       text,
    kept      text
);
CREATE INDEX intake_finding_idx ON market.intake_finding (intake_id, severity, code, field);

GRANT USAGE ON SCHEMA market TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA market TO jalon_app;
