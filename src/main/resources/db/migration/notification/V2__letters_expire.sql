-- A letter whose link no longer holds is not sent any more.
ALTER TABLE notification.mail ADD COLUMN useless_at timestamptz;
