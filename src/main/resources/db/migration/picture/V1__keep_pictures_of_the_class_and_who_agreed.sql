-- A photograph of the class is worth keeping, and shows children. It stays in the database and not among the vouchers,
-- for vouchers last ten years and these are erased with their year. What a family agreed to is never changed: it is
-- said again, and the last word counts. Pupils are known by their identifier alone: no name is written here.

CREATE TABLE picture.picture (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    kind text NOT NULL CHECK (kind IN ('PHOTO', 'DRAWING', 'SOUND')),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 300),
    media_type text NOT NULL,
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 4194304),
    thumbnail bytea CHECK (octet_length(thumbnail) <= 262144),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK ((kind = 'SOUND') = (media_type LIKE 'audio/%')),
    CHECK ((kind = 'SOUND') = (thumbnail IS NULL)),
    CHECK (kind <> 'SOUND' OR octet_length(content) <= 2097152)
);
CREATE INDEX picture_of_a_class ON picture.picture (cooperative_id, school_year, class_code);
SELECT database.protect_tenant_table('picture.picture');
SELECT database.keep_out_of_archives('picture.picture');
GRANT INSERT, DELETE ON picture.picture TO quitus_app;

-- Who can be recognised on it, as an adult of the class says: nobody, these pupils, other people too. Said again when
-- someone was forgotten.
CREATE TABLE picture.presence (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    picture uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    pupils uuid[] NOT NULL CHECK (array_position(pupils, NULL) IS NULL),
    others boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, picture, number),
    FOREIGN KEY (cooperative_id, picture) REFERENCES picture.picture (cooperative_id, id)
);
SELECT database.protect_tenant_table('picture.presence');
SELECT database.keep_out_of_archives('picture.presence');
GRANT INSERT, DELETE ON picture.presence TO quitus_app;

-- The copy whose faces are hidden. It answers one statement of who is on the picture: when that changes, it is drawn
-- again.
CREATE TABLE picture.mask (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    picture uuid NOT NULL,
    presence integer NOT NULL,
    areas text NOT NULL CHECK (length(areas) BETWEEN 7 AND 4000),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 4194304),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, picture),
    FOREIGN KEY (cooperative_id, picture, presence) REFERENCES picture.presence (cooperative_id, picture, number)
);
SELECT database.protect_tenant_table('picture.mask');
SELECT database.keep_out_of_archives('picture.mask');
GRANT INSERT, DELETE ON picture.mask TO quitus_app;

-- What a family and its child said, by use. An agreement is a paper that both signed; a refusal or a withdrawal needs
-- no form.
CREATE TABLE picture.consent (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    pupil uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('SCHOOL', 'PUBLIC', 'PRESS', 'PARTNER')),
    number integer NOT NULL CHECK (number > 0),
    word text NOT NULL CHECK (word IN ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    said_on date NOT NULL,
    way text NOT NULL CHECK (way IN ('SIGNED', 'WRITTEN', 'SPOKEN')),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, pupil, purpose, number),
    CHECK (word <> 'GIVEN' OR way = 'SIGNED')
);
SELECT database.protect_tenant_table('picture.consent');
SELECT database.keep_out_of_archives('picture.consent');
GRANT INSERT, DELETE ON picture.consent TO quitus_app;

CREATE FUNCTION picture.last_word(tenant bigint, year_asked integer, child uuid, asked text) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT word FROM picture.consent
     WHERE cooperative_id = tenant AND school_year = year_asked AND pupil = child AND purpose = asked
     ORDER BY number DESC LIMIT 1
$$;

-- Only what was given is withdrawn, and the words of a family follow one another.
CREATE FUNCTION picture.follow_the_last_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.word = 'WITHDRAWN' AND picture.last_word(new.cooperative_id, new.school_year, new.pupil, new.purpose)
           IS DISTINCT FROM 'GIVEN' THEN
        RAISE EXCEPTION 'nothing was given' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER consent_follows BEFORE INSERT ON picture.consent
    FOR EACH ROW EXECUTE FUNCTION picture.follow_the_last_word();

CREATE TABLE picture.publication (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    picture uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('SCHOOL', 'PUBLIC', 'PRESS', 'PARTNER')),
    number integer NOT NULL CHECK (number > 0),
    shown boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, picture, purpose, number),
    FOREIGN KEY (cooperative_id, picture) REFERENCES picture.picture (cooperative_id, id)
);
SELECT database.protect_tenant_table('picture.publication');
SELECT database.keep_out_of_archives('picture.publication');
GRANT INSERT, DELETE ON picture.publication TO quitus_app;

-- What the class decides, the database checks again: nothing leaves the class while a face on it has no agreement and
-- no mask (RGPD-01).
CREATE FUNCTION picture.ask_before_showing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said picture.presence;
    of_year integer;
BEGIN
    IF NOT new.shown THEN
        RETURN new;
    END IF;
    SELECT school_year INTO STRICT of_year FROM picture.picture
     WHERE cooperative_id = new.cooperative_id AND id = new.picture;
    SELECT * INTO said FROM picture.presence
     WHERE cooperative_id = new.cooperative_id AND picture = new.picture
     ORDER BY number DESC LIMIT 1;
    IF said.number IS NULL THEN
        RAISE EXCEPTION 'nobody said who is on it' USING errcode = 'check_violation';
    END IF;
    IF (said.others OR EXISTS (
            SELECT FROM unnest(said.pupils) AS child
             WHERE picture.last_word(new.cooperative_id, of_year, child, new.purpose) IS DISTINCT FROM 'GIVEN'))
       AND NOT EXISTS (
            SELECT FROM picture.mask
             WHERE cooperative_id = new.cooperative_id AND picture = new.picture AND presence = said.number) THEN
        RAISE EXCEPTION 'someone on it did not agree' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER publication_is_agreed BEFORE INSERT ON picture.publication
    FOR EACH ROW EXECUTE FUNCTION picture.ask_before_showing();
