-- The legal person is the association; a cooperative is a section of it, and so are the association's own headquarters.
-- The cooperative itself is a reference table: its name and number are public, small and read everywhere; what belongs
-- to it stands in the tables of a tenant (docs/decisions/0005).

CREATE TABLE federation.association (
    id bigint PRIMARY KEY,
    department text NOT NULL UNIQUE,
    name text NOT NULL,
    siren text CHECK (siren ~ '^\d{9}$'),
    siret text CHECK (siret ~ '^\d{14}$'),
    rna text CHECK (rna ~ '^W[0-9AB]{9}$')
);
GRANT SELECT, UPDATE (siren, siret, rna) ON federation.association TO quitus_app;
GRANT SELECT ON federation.association TO quitus_reader;

CREATE TABLE federation.school (
    uai text PRIMARY KEY CHECK (uai ~ '^\d{7}[A-Z]$'),
    association_id bigint NOT NULL REFERENCES federation.association (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
);
GRANT SELECT, INSERT, UPDATE (name) ON federation.school TO quitus_app;
GRANT SELECT ON federation.school TO quitus_reader;

CREATE TABLE federation.cooperative (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    books uuid NOT NULL UNIQUE,
    association_id bigint NOT NULL REFERENCES federation.association (id),
    uai text NOT NULL REFERENCES federation.school (uai),
    number text NOT NULL UNIQUE,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    headquarters boolean NOT NULL DEFAULT false,
    founded_at timestamptz NOT NULL
);
CREATE INDEX cooperative_of_association ON federation.cooperative (association_id);
CREATE INDEX cooperative_of_school ON federation.cooperative (uai);
GRANT SELECT, INSERT, UPDATE (name) ON federation.cooperative TO quitus_app;
GRANT SELECT ON federation.cooperative TO quitus_reader;

CREATE TABLE federation.class_unit (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    code text NOT NULL CHECK (code ~ '^[[:alnum:]][[:alnum:] -]{0,19}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    position integer NOT NULL,
    PRIMARY KEY (cooperative_id, code)
);
SELECT database.protect_tenant_table('federation.class_unit');
GRANT INSERT, UPDATE (name, position) ON federation.class_unit TO quitus_app;

-- A person's part in a place, with its dates; rights are read from here each day and end with it.
CREATE TABLE federation.mandate (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person (id),
    role text NOT NULL,
    place text NOT NULL CHECK (place IN ('COOPERATIVE', 'ASSOCIATION', 'FEDERATION')),
    place_id bigint NOT NULL,
    class_code text NOT NULL DEFAULT '',
    begins_on date NOT NULL,
    ends_on date,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    CHECK (ends_on IS NULL OR ends_on >= begins_on)
);
CREATE INDEX mandate_of_person ON federation.mandate (person_id);
CREATE INDEX mandate_in_place ON federation.mandate (place, place_id);
GRANT SELECT, INSERT, UPDATE (ends_on) ON federation.mandate TO quitus_app;
GRANT SELECT ON federation.mandate TO quitus_reader;

-- The same mandate is not given twice for one day: the second would outlive the end of the first.
CREATE FUNCTION federation.no_overlapping_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM federation.mandate other
         WHERE other.person_id = new.person_id AND other.role = new.role AND other.place = new.place
           AND other.place_id = new.place_id AND other.class_code = new.class_code AND other.id <> new.id
           AND daterange(other.begins_on, other.ends_on, '[]') && daterange(new.begins_on, new.ends_on, '[]')) THEN
        RAISE EXCEPTION 'overlapping mandate' USING errcode = 'exclusion_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER no_overlapping_mandate BEFORE INSERT OR UPDATE ON federation.mandate
    FOR EACH ROW EXECUTE FUNCTION federation.no_overlapping_mandate();

CREATE TABLE federation.policy (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL,
    cheque_days integer NOT NULL CHECK (cheque_days BETWEEN 1 AND 400),
    deposit_days integer NOT NULL CHECK (deposit_days BETWEEN 1 AND 400),
    cash_ceiling_cents bigint NOT NULL CHECK (cash_ceiling_cents >= 0),
    cash_days integer NOT NULL CHECK (cash_days BETWEEN 1 AND 400),
    advance_ceiling_cents bigint NOT NULL CHECK (advance_ceiling_cents >= 0),
    council_threshold_cents bigint NOT NULL CHECK (council_threshold_cents >= 0),
    receipt_percent integer NOT NULL CHECK (receipt_percent BETWEEN 0 AND 100),
    chosen_at timestamptz NOT NULL,
    chosen_by uuid NOT NULL,
    PRIMARY KEY (association_id, school_year)
);
GRANT SELECT, INSERT, UPDATE ON federation.policy TO quitus_app;
GRANT SELECT ON federation.policy TO quitus_reader;

-- The national pack of advice has association 0; an association's own words come after it.
CREATE TABLE federation.spending_advice (
    association_id bigint NOT NULL,
    id text NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('ALLOWED', 'TOLERATED', 'FORBIDDEN')),
    words text[] NOT NULL,
    advice text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (association_id, id)
);
GRANT SELECT, INSERT, UPDATE ON federation.spending_advice TO quitus_app;

INSERT INTO federation.spending_advice (association_id, id, verdict, words, advice, source) VALUES
    (0, 'photocopieur', 'FORBIDDEN', ARRAY['photocopieur', 'photocopieuse', 'photocopies', 'toner', 'maintenance copieur'],
     'Le photocopieur et son entretien reviennent à la commune, sauf pour le journal scolaire des élèves.',
     'Circulaire 2008-095 ; OCCE 04, 51 et 61'),
    (0, 'fournitures-bureau', 'FORBIDDEN', ARRAY['ramettes', 'papier a4', 'fournitures de bureau', 'cartouches'],
     'Les consommables de bureau reviennent à la commune, sauf l''encre des productions des élèves.',
     'Circulaire 2008-095 ; OCCE 04, 51 et 61'),
    (0, 'telephone', 'FORBIDDEN', ARRAY['telephone', 'forfait', 'abonnement internet', 'box internet'],
     'Le téléphone de l''école revient à la commune.', 'Circulaire 2008-095 ; OCCE 04, 51 et 61'),
    (0, 'manuels', 'TOLERATED', ARRAY['manuel', 'manuels', 'fichiers eleves'],
     'Un ou deux manuels manquants se tolèrent ; la dotation entière revient à la commune.', 'OCCE 04, 51 et 61'),
    (0, 'guides-maitre', 'FORBIDDEN', ARRAY['guide du maitre', 'guide pedagogique', 'livre du maitre'],
     'Les guides de l''enseignant ne sont pas une dépense des élèves.', 'OCCE 04, 51 et 61'),
    (0, 'logiciel-gestion', 'FORBIDDEN', ARRAY['logiciel de gestion', 'logiciel administratif'],
     'Les logiciels de gestion de l''école reviennent à la commune.', 'OCCE 04, 51 et 61'),
    (0, 'salle-des-maitres', 'FORBIDDEN', ARRAY['cafetiere', 'micro-ondes', 'machine a cafe', 'refrigerateur'],
     'L''équipement de la salle des maîtres n''est pas un projet des élèves.', 'OCCE 04, 51 et 61'),
    (0, 'gros-equipement', 'FORBIDDEN', ARRAY['structure de jeux', 'toboggan', 'panneau de basket', 'but de football'],
     'Le gros matériel de sport et de cour revient à la commune.', 'OCCE 04, 51 et 61'),
    (0, 'fin-annee', 'TOLERATED', ARRAY['fournitures scolaires', 'cahiers', 'crayons'],
     'Quelques fournitures pour finir l''année se tolèrent ; la dotation revient à la commune.', 'OCCE 04, 51 et 61'),
    (0, 'jeux-de-cour', 'TOLERATED', ARRAY['jeux de cour', 'trottinettes', 'ballons', 'cordes a sauter'],
     'Les petits jeux de cour sont admis dans certains départements et refusés dans d''autres : demandez au vôtre.',
     'OCCE 04 et 51 (admis), OCCE 61 (refusé)');

-- What other rooms may read of the classes, under the reader's own rights.
CREATE VIEW federation.published_class_unit WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, code, name FROM federation.class_unit;
GRANT SELECT ON federation.published_class_unit TO quitus_app, quitus_reader;
