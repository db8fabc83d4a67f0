-- What admins keep of an authority, what became of it, and who changed what.
ALTER TABLE authority.authority
    ADD COLUMN kind             text CHECK (kind IN ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'HOSPITAL', 'SCHOOL', 'STATE',
                                                     'SYNDICATE', 'HOUSING', 'OTHER')),
    ADD COLUMN seat             text CHECK (length(seat) BETWEEN 1 AND 200),
    ADD COLUMN address          text CHECK (length(address) BETWEEN 1 AND 500),
    ADD COLUMN population       integer CHECK (population >= 0),
    ADD COLUMN website          text CHECK (length(website) BETWEEN 1 AND 300),
    ADD COLUMN platform         text CHECK (length(platform) BETWEEN 1 AND 300),
    ADD COLUMN aliases          text CHECK (length(aliases) BETWEEN 1 AND 2000), -- other names, one a line
    ADD COLUMN closed_on        date,
    ADD COLUMN closed_reason    text CHECK (length(closed_reason) BETWEEN 1 AND 500),
    ADD COLUMN successor        text REFERENCES authority.authority,
    ADD COLUMN merged_into      text REFERENCES authority.authority CHECK (merged_into <> siren),
    ADD COLUMN split_from       text REFERENCES authority.authority CHECK (split_from <> siren),
    -- Names of columns, in capitals, parted by commas. What an admin corrected stays; what the official directory says goes
    -- before what awards say.
    ADD COLUMN corrected_fields text NOT NULL DEFAULT '',
    ADD COLUMN directory_fields text NOT NULL DEFAULT '',
    ADD CHECK ((closed_on IS NULL) = (closed_reason IS NULL)),
    ADD CHECK (closed_on IS NOT NULL OR successor IS NULL);
UPDATE authority.authority SET corrected_fields = 'NAME,DEPARTMENT' WHERE by_hand;
ALTER TABLE authority.authority DROP COLUMN by_hand;

-- Legal units of the public are numbered by their kind; 20 and 26 hold several.
CREATE FUNCTION authority.kind_of(siren text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE left(siren, 2) WHEN '21' THEN 'COMMUNE' WHEN '22' THEN 'DEPARTEMENT' WHEN '23' THEN 'REGION'
        WHEN '24' THEN 'EPCI' WHEN '25' THEN 'SYNDICATE' WHEN '19' THEN 'SCHOOL' END;
UPDATE authority.authority SET kind = authority.kind_of(siren);

CREATE INDEX authority_order_idx ON authority.authority (name COLLATE "fr-x-icu", siren);
CREATE INDEX authority_merged_idx ON authority.authority (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX authority_split_idx ON authority.authority (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX authority_successor_idx ON authority.authority (successor) WHERE successor IS NOT NULL;

-- Those that are merged, with the one that stands for them today.
CREATE VIEW authority.merged AS
WITH RECURSIVE way (siren, next) AS (
    SELECT siren, merged_into FROM authority.authority WHERE merged_into IS NOT NULL
    UNION
    SELECT way.siren, a.merged_into FROM way JOIN authority.authority a ON a.siren = way.next WHERE a.merged_into IS NOT NULL)
SELECT way.siren, way.next AS current
FROM way JOIN authority.authority a ON a.siren = way.next WHERE a.merged_into IS NULL;

-- Who changed what. Only ever added to; what is undone is another row.
CREATE TABLE authority.change
(
    id         uuid PRIMARY KEY,
    siren      text CHECK (siren ~ '^[0-9]{9}$'), -- null: a whole directory
    act        text        NOT NULL CHECK (act IN ('ENTERED', 'CORRECTED', 'MERGED', 'SPLIT', 'CLOSED', 'IMPORTED', 'UNDONE')),
    other      text CHECK (other ~ '^[0-9]{9}$'),
    name       text        NOT NULL, -- of the authority then, or of the file
    other_name text,
    at         timestamptz NOT NULL,
    by_account uuid        NOT NULL,
    by_name    text        NOT NULL,
    before     jsonb       NOT NULL, -- of the fields that changed: the name of the column, the value or null
    after      jsonb       NOT NULL,
    undoes     uuid UNIQUE REFERENCES authority.change
);
CREATE INDEX change_siren_idx ON authority.change (siren, id DESC);
CREATE INDEX change_other_idx ON authority.change (other, id DESC) WHERE other IS NOT NULL;

-- What of a company's own followed a merge, and how it was, to go back when the merge is undone.
CREATE TABLE authority.followed
(
    change_id  uuid NOT NULL REFERENCES authority.change,
    company_id uuid NOT NULL REFERENCES account.company,
    kind       text NOT NULL,
    thing      uuid NOT NULL,
    before     text NOT NULL, -- only the module that wrote it reads it
    PRIMARY KEY (change_id, kind, thing)
);
SELECT site.wall('authority.followed');
CREATE INDEX followed_company_idx ON authority.followed (company_id, kind, thing);

-- The official directory, as it was uploaded: looked at, then taken over or not.
CREATE TABLE authority.directory
(
    id          uuid PRIMARY KEY,
    file_name   text        NOT NULL,
    layout      text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    change_id   uuid REFERENCES authority.change -- null until it is taken over
);
CREATE TABLE authority.directory_row
(
    directory_id uuid    NOT NULL REFERENCES authority.directory ON DELETE CASCADE,
    line         integer NOT NULL,
    siren        text    NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    name         text    NOT NULL,
    kind         text,
    department   text,
    seat         text,
    address      text,
    population   integer,
    website      text,
    platform     text,
    created      boolean, -- by its taking over; null while nothing was written
    before       jsonb,   -- the authority's row, where it was changed
    after        jsonb,   -- and as it was left
    PRIMARY KEY (directory_id, siren)
);
CREATE TABLE authority.directory_refusal
(
    directory_id uuid    NOT NULL REFERENCES authority.directory ON DELETE CASCADE,
    line         integer NOT NULL,
    published    text    NOT NULL,
    reason       text    NOT NULL
);
CREATE INDEX directory_refusal_idx ON authority.directory_refusal (directory_id, line);

GRANT SELECT, INSERT, UPDATE, DELETE ON authority.followed, authority.directory, authority.directory_row,
    authority.directory_refusal TO jalon_app;
GRANT SELECT, INSERT ON authority.change TO jalon_app;
GRANT SELECT ON authority.merged TO jalon_app;
GRANT EXECUTE ON FUNCTION authority.kind_of TO jalon_app;
