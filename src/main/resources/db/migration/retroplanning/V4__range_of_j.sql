-- Whether a plan's actions are dated for its earliest J (the rule) or for the likely one.
ALTER TABLE retroplanning.plan ADD COLUMN cautious boolean NOT NULL DEFAULT true;
ALTER TABLE retroplanning.plan ALTER COLUMN cautious DROP DEFAULT;

-- What made J move, and when that was: a notice's day is the day it was sent.
ALTER TABLE retroplanning.plan_move ADD COLUMN fact text NOT NULL DEFAULT 'OTHER'
    CHECK (fact IN ('NOTICE', 'ANSWER', 'VERDICT', 'CONTRACT', 'OTHER'));
ALTER TABLE retroplanning.plan_move ADD COLUMN fact_on date;
-- The owner sees every company's rows for this one statement.
ALTER TABLE retroplanning.plan_move NO FORCE ROW LEVEL SECURITY;
UPDATE retroplanning.plan_move SET fact_on = (moved_at AT TIME ZONE 'Europe/Paris')::date;
ALTER TABLE retroplanning.plan_move FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.plan_move
    ALTER COLUMN fact DROP DEFAULT,
    ALTER COLUMN fact_on SET NOT NULL;
