-- A job must outlive the process that does it: what was asked, how far it is and what it made are kept here, where
-- every process of the house sees them. No row belongs to a cooperative's books: what a job writes there it writes in
-- the tables of its own room, under the guard of the tenant. These are reference tables (docs/decisions/0027): small,
-- without a trigger, and a job's progress is written a few times a second at most.

CREATE TABLE job.job (
    id          uuid        PRIMARY KEY,
    work        text        NOT NULL CHECK (work ~ '^[a-z]+(\.[a-z-]+)+$'),
    title       text        NOT NULL CHECK (title <> '' AND length(title) <= 200),
    -- Whose it is: a cooperative or an association by its number, or the federation.
    site        text        NOT NULL CHECK (site IN ('COOPERATIVE', 'ASSOCIATION', 'FEDERATION')),
    site_number bigint      NOT NULL,
    input       jsonb       NOT NULL CHECK (jsonb_typeof(input) = 'object'),
    state       text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    stopping    boolean     NOT NULL DEFAULT false,
    -- Which go this is: what an earlier one still says, after its process was thought dead, counts no more.
    go          int         NOT NULL DEFAULT 0 CHECK (go >= 0),
    done        int         NOT NULL DEFAULT 0 CHECK (done >= 0),
    total       int         NOT NULL DEFAULT 0 CHECK (total >= 0),
    step        text        NOT NULL DEFAULT '' CHECK (length(step) <= 300),
    remarks     text[]      NOT NULL DEFAULT '{}',
    asked_at    timestamptz NOT NULL,
    asked_by_id uuid        NOT NULL,
    asked_by    text        NOT NULL,
    started_at  timestamptz,
    ended_at    timestamptz,
    stopped_by  text        NOT NULL DEFAULT '',
    result_hash text        NOT NULL DEFAULT '' CHECK (result_hash = '' OR result_hash ~ '^[0-9a-f]{64}$'),
    result_name text        NOT NULL DEFAULT '',
    result_type text        NOT NULL DEFAULT '',
    fault       text        NOT NULL DEFAULT '',
    CHECK ((site = 'FEDERATION') = (site_number = 0)),
    CHECK ((ended_at IS NOT NULL) = (state IN ('DONE', 'FAILED', 'CANCELLED'))),
    CHECK ((fault <> '') = (state = 'FAILED')),
    CHECK ((result_hash = '') = (result_name = '') AND (result_hash = '') = (result_type = ''))
);
CREATE INDEX job_of_a_place ON job.job (site, site_number, asked_at DESC, id);
GRANT SELECT, INSERT, UPDATE ON job.job TO quitus_app;

-- Whose turn it is: the table of db-scheduler, in its own words. A row is a job that waits or runs; the process that
-- runs it says every few seconds that it is alive, and when it does not, another takes the job.
CREATE TABLE job.turn (
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
CREATE INDEX turn_by_time ON job.turn (execution_time);
CREATE INDEX turn_by_heartbeat ON job.turn (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON job.turn TO quitus_app;
