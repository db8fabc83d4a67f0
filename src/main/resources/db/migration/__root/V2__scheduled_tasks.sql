-- Timed work that survives a restart: one row for each time to come, taken by one instance at a time (db-scheduler).
CREATE TABLE site.scheduled_task
(
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_due_idx ON site.scheduled_task (execution_time);
CREATE INDEX scheduled_task_heartbeat_idx ON site.scheduled_task (last_heartbeat);

GRANT SELECT, INSERT, UPDATE, DELETE ON site.scheduled_task TO jalon_app;
