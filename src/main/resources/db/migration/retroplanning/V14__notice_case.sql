-- Which of the law's periods the notice follows, as somebody who read it says; null while nobody has.
ALTER TABLE retroplanning.plan ADD COLUMN notice_case text
    CHECK (notice_case IN ('ORDINARY', 'PRIOR_INFORMATION', 'URGENCY', 'AGREEMENT'));
