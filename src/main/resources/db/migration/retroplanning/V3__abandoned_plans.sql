-- A plan that nobody follows any more; it can be taken up again.
ALTER TABLE retroplanning.plan
    ADD COLUMN abandoned_on     date,
    ADD COLUMN abandoned_by     uuid REFERENCES account.membership,
    ADD COLUMN abandoned_reason text,
    ADD CHECK ((abandoned_on IS NULL) = (abandoned_by IS NULL) AND (abandoned_on IS NULL) = (abandoned_reason IS NULL));
