-- The ground all modules stand on: the application's role, the extensions, the registry of events between modules.
--
-- The application works as jalon_app, which owns nothing, so that row-level security holds it (an owner may pass by).
-- Where the administrator has made the role already, it is taken as it is.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jalon_app') THEN
        CREATE ROLE jalon_app NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'jalon_app', 'SET') THEN
        GRANT jalon_app TO CURRENT_USER;
    END IF;
END
$$;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE, since its dictionary can be changed; pinned to its dictionary it may be indexed.
CREATE FUNCTION public.plain(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent', $1));

CREATE SCHEMA site;

CREATE TABLE site.event_publication
(
    id                     uuid PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event_hash_idx ON site.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date_idx ON site.event_publication (completion_date);

GRANT USAGE ON SCHEMA site TO jalon_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA site TO jalon_app;
