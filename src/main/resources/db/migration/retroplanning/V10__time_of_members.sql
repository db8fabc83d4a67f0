-- The time people have for plans: what nobody said is an hour a week (fr.jalon.retroplanning.capacity).
CREATE TABLE retroplanning.member_time
(
    membership_id uuid PRIMARY KEY REFERENCES account.membership,
    company_id    uuid        NOT NULL REFERENCES account.company,
    minutes       integer     NOT NULL CHECK (minutes BETWEEN 0 AND 3600), -- a week
    changed_at    timestamptz NOT NULL,
    changed_by    uuid        NOT NULL REFERENCES account.membership
);

-- Weeks that differ: a leave, some hours kept free.
CREATE TABLE retroplanning.member_week
(
    membership_id uuid        NOT NULL REFERENCES account.membership,
    monday        date        NOT NULL CHECK (extract(isodow FROM monday) = 1),
    company_id    uuid        NOT NULL REFERENCES account.company,
    minutes       integer     NOT NULL CHECK (minutes BETWEEN 0 AND 3600),
    changed_at    timestamptz NOT NULL,
    changed_by    uuid        NOT NULL REFERENCES account.membership,
    PRIMARY KEY (membership_id, monday)
);

DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['member_time', 'member_week'] LOOP
        EXECUTE format('ALTER TABLE retroplanning.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE retroplanning.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('CREATE POLICY company_only ON retroplanning.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.member_time, retroplanning.member_week TO jalon_app;
