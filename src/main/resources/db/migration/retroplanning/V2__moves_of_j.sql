-- J's moves in force, the last one last: taking a move back deletes its row and the lines it kept.
CREATE TABLE retroplanning.plan_move
(
    plan_id     uuid        NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    rank        integer     NOT NULL,
    company_id  uuid        NOT NULL REFERENCES account.company,
    moved_at    timestamptz NOT NULL,
    moved_by    uuid        NOT NULL REFERENCES account.membership,
    reason      text        NOT NULL,
    from_min    date        NOT NULL,
    from_likely date        NOT NULL,
    from_max    date        NOT NULL,
    to_min      date        NOT NULL,
    to_likely   date        NOT NULL,
    to_max      date        NOT NULL,
    PRIMARY KEY (plan_id, rank)
);

-- Lines that were to keep their day when J moved.
CREATE TABLE retroplanning.plan_kept
(
    plan_id    uuid    NOT NULL REFERENCES retroplanning.plan ON DELETE CASCADE,
    line_key   text    NOT NULL,
    move       integer NOT NULL, -- rank of the move; of several the last one counts
    company_id uuid    NOT NULL REFERENCES account.company,
    kept_on    date    NOT NULL,
    PRIMARY KEY (plan_id, line_key, move)
);

DO $$
DECLARE
    owned text;
BEGIN
    FOREACH owned IN ARRAY ARRAY ['plan_move', 'plan_kept'] LOOP
        EXECUTE format('ALTER TABLE retroplanning.%I ENABLE ROW LEVEL SECURITY', owned);
        EXECUTE format('ALTER TABLE retroplanning.%I FORCE ROW LEVEL SECURITY', owned);
        EXECUTE format('CREATE POLICY company_only ON retroplanning.%I'
            ' USING (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)'
            ' WITH CHECK (company_id = nullif(current_setting(''jalon.company'', true), '''')::uuid)', owned);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON retroplanning.plan_move, retroplanning.plan_kept TO jalon_app;
