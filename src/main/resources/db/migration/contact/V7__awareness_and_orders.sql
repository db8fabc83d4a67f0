-- What was done to make an authority aware of social models, and what its services order under a framework agreement.
CREATE TABLE contact.awareness
(
    company_id uuid NOT NULL REFERENCES account.company,
    siren      text NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    action     text NOT NULL,                            -- AwarenessAction
    done_on    date NOT NULL,
    done_by    uuid NOT NULL REFERENCES account.membership,
    PRIMARY KEY (company_id, siren, action)
);
SELECT site.wall('contact.awareness');

CREATE TABLE contact.framework
(
    id          uuid PRIMARY KEY,
    company_id  uuid        NOT NULL REFERENCES account.company,
    siren       text        NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    authority   text        NOT NULL CHECK (length(authority) BETWEEN 1 AND 300),
    title       text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    minimum     numeric(17, 2) CHECK (minimum >= 0),
    maximum     numeric(17, 2) CHECK (maximum > 0),
    starts_on   date        NOT NULL,
    ends_on     date        NOT NULL,
    created_at  timestamptz NOT NULL,
    created_by  uuid        NOT NULL REFERENCES account.membership,
    version     bigint      NOT NULL,
    CHECK (ends_on > starts_on),
    CHECK (maximum >= minimum)
);
CREATE INDEX framework_authority_idx ON contact.framework (company_id, siren);
SELECT site.wall('contact.framework');

CREATE TABLE contact.framework_service
(
    id           uuid PRIMARY KEY,
    company_id   uuid NOT NULL REFERENCES account.company,
    framework_id uuid NOT NULL REFERENCES contact.framework ON DELETE CASCADE,
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    UNIQUE (framework_id, name)
);
SELECT site.wall('contact.framework_service');

CREATE TABLE contact.framework_order
(
    id           uuid PRIMARY KEY,
    company_id   uuid           NOT NULL REFERENCES account.company,
    framework_id uuid           NOT NULL REFERENCES contact.framework ON DELETE CASCADE,
    service_id   uuid REFERENCES contact.framework_service ON DELETE SET NULL, -- null: not known which
    ordered_on   date           NOT NULL,
    amount       numeric(17, 2) NOT NULL CHECK (amount > 0),
    label        text CHECK (length(label) BETWEEN 1 AND 300),
    noted_by     uuid           NOT NULL REFERENCES account.membership
);
CREATE INDEX framework_order_idx ON contact.framework_order (framework_id, ordered_on DESC);
SELECT site.wall('contact.framework_order');

GRANT SELECT, INSERT, UPDATE, DELETE ON contact.awareness, contact.framework, contact.framework_service, contact.framework_order TO jalon_app;
