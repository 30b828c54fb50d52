-- A class draws its plot, plants, observes and concludes; a report tells it a year later to those who lent the ground. What
-- is drawn or written again is kept in versions, what was wrong is struck out and stays. Nobody is named: acts are signed
-- by a class, and texts are checked for first names before they come here. `project` is an id whose room lives above.

-- Several tablets work in one garden: who holds the pen draws, plants or answers, the others wait for a moment.
CREATE TABLE garden.pen (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    project uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, project)
);
SELECT database.protect_tenant_table('garden.pen');
GRANT INSERT, UPDATE (taken_at) ON garden.pen TO quitus_app;

CREATE TABLE garden.plot (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    project uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    square_cm integer NOT NULL CHECK (square_cm IN (10, 25, 50, 100)),
    corner_x integer[] NOT NULL CHECK (cardinality(corner_x) BETWEEN 3 AND 40),
    corner_y integer[] NOT NULL CHECK (cardinality(corner_y) = cardinality(corner_x)),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project, version),
    CHECK (0 <= ALL (corner_x) AND 40 >= ALL (corner_x) AND 0 <= ALL (corner_y) AND 40 >= ALL (corner_y))
);
SELECT database.protect_tenant_table('garden.plot');
GRANT INSERT ON garden.plot TO quitus_app;

-- On which side of the line from a to b a point lies: -1, 0, 1.
CREATE FUNCTION garden.side(ax bigint, ay bigint, bx bigint, by bigint, px bigint, py bigint) RETURNS integer
    LANGUAGE sql IMMUTABLE AS $$
    SELECT sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))::integer
$$;

-- JAR-01: no two sides cross or touch, but neighbours at their common corner.
CREATE FUNCTION garden.refuse_a_plot_that_crosses_itself() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    n integer := cardinality(new.corner_x);
    x integer[] := new.corner_x || new.corner_x[1];
    y integer[] := new.corner_y || new.corner_y[1];
    ab_c integer; ab_d integer; cd_a integer; cd_b integer;
BEGIN
    FOR i IN 1..n LOOP
        IF x[i] = x[i + 1] AND y[i] = y[i + 1] THEN
            RAISE EXCEPTION 'two corners at one place' USING errcode = 'check_violation';
        END IF;
        FOR j IN i + 1..n LOOP
            ab_c := garden.side(x[i], y[i], x[i + 1], y[i + 1], x[j], y[j]);
            ab_d := garden.side(x[i], y[i], x[i + 1], y[i + 1], x[j + 1], y[j + 1]);
            cd_a := garden.side(x[j], y[j], x[j + 1], y[j + 1], x[i], y[i]);
            cd_b := garden.side(x[j], y[j], x[j + 1], y[j + 1], x[i + 1], y[i + 1]);
            IF j = i + 1 OR (i = 1 AND j = n) THEN
                -- Neighbours share a corner: they may not lie one over the other.
                IF ab_c = 0 AND ab_d = 0
                   AND (CASE WHEN j = i + 1
                             THEN (x[i]::bigint - x[j]) * (x[j + 1] - x[j]) + (y[i]::bigint - y[j]) * (y[j + 1] - y[j])
                             ELSE (x[2]::bigint - x[1]) * (x[n] - x[1]) + (y[2]::bigint - y[1]) * (y[n] - y[1])
                        END) > 0 THEN
                    RAISE EXCEPTION 'two sides lie one over the other' USING errcode = 'check_violation';
                END IF;
            ELSIF ab_c * ab_d <= 0 AND cd_a * cd_b <= 0
                  AND least(x[i], x[i + 1]) <= greatest(x[j], x[j + 1])
                  AND least(x[j], x[j + 1]) <= greatest(x[i], x[i + 1])
                  AND least(y[i], y[i + 1]) <= greatest(y[j], y[j + 1])
                  AND least(y[j], y[j + 1]) <= greatest(y[i], y[i + 1]) THEN
                RAISE EXCEPTION 'two sides of the plot cross' USING errcode = 'check_violation';
            END IF;
        END LOOP;
    END LOOP;
    RETURN new;
END $$;
CREATE TRIGGER plot_is_simple AFTER INSERT ON garden.plot
    FOR EACH ROW EXECUTE FUNCTION garden.refuse_a_plot_that_crosses_itself();

-- An answer to a sum that the class works out. `value` is whole: halves of a square centimetre, millimetres, plants.
CREATE TABLE garden.attempt (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    project uuid NOT NULL,
    question text NOT NULL CHECK (question ~ '^[A-Z]{4,10}\.[0-9a-f-]{1,36}$'),
    number integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
    value bigint NOT NULL CHECK (value >= 0),
    typed text NOT NULL CHECK (length(typed) BETWEEN 1 AND 60),
    is_right boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project, question, number)
);
SELECT database.protect_tenant_table('garden.attempt');
GRANT INSERT ON garden.attempt TO quitus_app;

CREATE TABLE garden.planting (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    project uuid NOT NULL,
    plant text NOT NULL CHECK (plant ~ '^[a-z-]{2,40}$'),
    x integer NOT NULL CHECK (x BETWEEN 0 AND 39),
    y integer NOT NULL CHECK (y BETWEEN 0 AND 39),
    width integer NOT NULL CHECK (width BETWEEN 1 AND 40),
    height integer NOT NULL CHECK (height BETWEEN 1 AND 40),
    packet_seeds integer NOT NULL CHECK (packet_seeds BETWEEN 0 AND 100000),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX planting_of_project ON garden.planting (cooperative_id, project);
SELECT database.protect_tenant_table('garden.planting');
GRANT INSERT ON garden.planting TO quitus_app;

CREATE TABLE garden.uprooting (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    planting uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, planting),
    FOREIGN KEY (cooperative_id, planting) REFERENCES garden.planting (cooperative_id, id)
);
SELECT database.protect_tenant_table('garden.uprooting');
GRANT INSERT ON garden.uprooting TO quitus_app;

-- JAR-02: one plant on a square, when the transaction ends: an archive brings plants back before what was taken off.
CREATE FUNCTION garden.refuse_two_plants_in_a_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM garden.uprooting
                WHERE uprooting.cooperative_id = new.cooperative_id AND uprooting.planting = new.id) THEN
        RETURN NULL;
    END IF;
    IF EXISTS (SELECT FROM garden.planting other
                WHERE other.cooperative_id = new.cooperative_id AND other.project = new.project AND other.id <> new.id
                  AND other.x < new.x + new.width AND new.x < other.x + other.width
                  AND other.y < new.y + new.height AND new.y < other.y + other.height
                  AND NOT EXISTS (SELECT FROM garden.uprooting
                                   WHERE uprooting.cooperative_id = other.cooperative_id
                                     AND uprooting.planting = other.id)) THEN
        RAISE EXCEPTION 'another plant stands there' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER one_plant_in_a_place AFTER INSERT ON garden.planting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION garden.refuse_two_plants_in_a_place();

CREATE TABLE garden.reading (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    project uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    observed_on date NOT NULL,
    step text NOT NULL CHECK (step ~ '^[a-z0-9-]{0,60}$'),
    subject text NOT NULL CHECK (subject ~ '^([a-z-]{0,40}|A|B)$'),
    height_mm integer CHECK (height_mm BETWEEN 0 AND 5000),
    count integer CHECK (count BETWEEN 0 AND 100000),
    temperature_tenths integer CHECK (temperature_tenths BETWEEN -400 AND 600),
    rain_tenths integer CHECK (rain_tenths BETWEEN 0 AND 5000),
    weather text NOT NULL CHECK (weather ~ '^[A-Z]{0,12}$'),
    words text NOT NULL CHECK (length(words) <= 500),
    picture uuid,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX reading_of_project ON garden.reading (cooperative_id, project, observed_on);
SELECT database.protect_tenant_table('garden.reading');
GRANT INSERT, UPDATE (words, picture) ON garden.reading TO quitus_app;

CREATE TABLE garden.struck_reading (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    reading uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, reading),
    FOREIGN KEY (cooperative_id, reading) REFERENCES garden.reading (cooperative_id, id)
);
SELECT database.protect_tenant_table('garden.struck_reading');
GRANT INSERT ON garden.struck_reading TO quitus_app;

CREATE TABLE garden.sighting (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    project uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    key text NOT NULL CHECK (key ~ '^[a-z-]{2,40}$'),
    result text NOT NULL CHECK (result ~ '^[a-z-]{2,40}$'),
    seen_on date NOT NULL,
    place text NOT NULL CHECK (length(place) <= 80),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX sighting_of_project ON garden.sighting (cooperative_id, project);
SELECT database.protect_tenant_table('garden.sighting');
GRANT INSERT, UPDATE (place) ON garden.sighting TO quitus_app;

CREATE TABLE garden.experiment_stage (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    project uuid NOT NULL,
    step text NOT NULL CHECK (step ~ '^[a-z0-9-]{1,60}$'),
    stage text NOT NULL CHECK (stage IN ('QUESTION', 'HYPOTHESIS', 'PROTOCOL', 'RESULT', 'DEDUCTION')),
    version integer NOT NULL CHECK (version > 0),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    words text NOT NULL CHECK (length(words) <= 1000),
    pot_a text NOT NULL CHECK (length(pot_a) <= 120),
    pot_b text NOT NULL CHECK (length(pot_b) <= 120),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, project, step, stage, version),
    CHECK (stage = 'PROTOCOL' OR (pot_a = '' AND pot_b = ''))
);
SELECT database.protect_tenant_table('garden.experiment_stage');
GRANT INSERT, UPDATE (words, pot_a, pot_b) ON garden.experiment_stage TO quitus_app;

-- JAR-03: the stage before is written.
CREATE FUNCTION garden.refuse_a_stage_before_its_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stages text[] := ARRAY['QUESTION', 'HYPOTHESIS', 'PROTOCOL', 'RESULT', 'DEDUCTION'];
    place integer := array_position(stages, new.stage);
BEGIN
    IF place > 1 AND NOT EXISTS (SELECT FROM garden.experiment_stage earlier
                                  WHERE earlier.cooperative_id = new.cooperative_id
                                    AND earlier.project = new.project AND earlier.step = new.step
                                    AND earlier.stage = stages[place - 1]) THEN
        RAISE EXCEPTION 'the stage before % is not written', new.stage USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stages_in_order AFTER INSERT ON garden.experiment_stage
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION garden.refuse_a_stage_before_its_time();
