-- A class writes, its council adopts, the head signs, the letter leaves, someone answers. Each step is a row that stays,
-- and PostgreSQL holds their order again: no text after the adoption, no signature before it, no sending before the
-- signature, no answer before the sending. No child is named anywhere; of a link's secret only the SHA-256 is kept.

-- To whom one writes about what: data, so that a word or a desk can be changed without a programmer.
CREATE TABLE letter.matter (
    key text PRIMARY KEY CHECK (key ~ '^[a-z]{2,20}$'),
    position integer NOT NULL UNIQUE,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    why text NOT NULL CHECK (length(why) BETWEEN 1 AND 200),
    to_kind text NOT NULL,
    copy_kind text,
    icon text NOT NULL
);
GRANT SELECT ON letter.matter TO quitus_app;

INSERT INTO letter.matter (position, key, label, why, to_kind, copy_kind, icon) VALUES
    (1, 'pelouse', 'Un bout de pelouse', 'La pelouse est à la commune. Le maire décide. Les jardiniers de la ville aident.', 'TOWN_HALL', 'GREEN_SPACES', 'sprout'),
    (2, 'jardinier', 'Les conseils d''un jardinier', 'Les jardiniers de la ville connaissent les plantes et la terre.', 'GREEN_SPACES', NULL, 'leaf'),
    (3, 'salle', 'Une salle pour un spectacle', 'Le service de la culture prête les salles de la ville.', 'CULTURE', 'TOWN_HALL', 'users'),
    (4, 'car', 'Un car pour une sortie', 'Le service de la vie scolaire aide les écoles.', 'EDUCATION', NULL, 'map'),
    (5, 'cour', 'La cour de l''école', 'La cour est à la commune. Le service de la vie scolaire écoute les écoles.', 'EDUCATION', 'ROADS', 'school'),
    (6, 'rue', 'La rue devant l''école', 'Le service de la voirie s''occupe des rues et des panneaux.', 'ROADS', 'TOWN_HALL', 'arrow-left-right'),
    (7, 'sport', 'Le stade ou le gymnase', 'Le service des sports prête le stade et le gymnase.', 'SPORTS', NULL, 'clock'),
    (8, 'dechets', 'Le tri et le compost', 'Le service des déchets prête des bacs et explique le tri.', 'WASTE', NULL, 'trash-2'),
    (9, 'livres', 'Des livres', 'La bibliothèque prête des livres et accueille les classes.', 'LIBRARY', NULL, 'book-open'),
    (10, 'theatre', 'Le théâtre', 'Le théâtre accueille les classes.', 'THEATRE', NULL, 'eye'),
    (11, 'artiste', 'La visite d''un artiste', 'Un artiste peut venir montrer son travail.', 'ARTIST', NULL, 'image'),
    (12, 'enfants', 'Le conseil des enfants de la ville', 'Le service de la jeunesse réunit les enfants qui donnent leur avis.', 'YOUTH', 'TOWN_HALL', 'list-checks'),
    (13, 'ecole', 'Inviter ou remercier quelqu''un', 'Tu choisis toi-même à qui écrire.', 'OTHER', NULL, 'mail');

-- Letters that are begun: a text with holes, and a question for each hole.
CREATE TABLE letter.template (
    code text PRIMARY KEY CHECK (code ~ '^[a-z]{2,20}$'),
    position integer NOT NULL UNIQUE,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 150),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
    agreement boolean NOT NULL,
    icon text NOT NULL
);
GRANT SELECT ON letter.template TO quitus_app;

CREATE TABLE letter.template_hole (
    code text NOT NULL REFERENCES letter.template (code),
    position integer NOT NULL,
    name text NOT NULL CHECK (name ~ '^[a-z]{2,20}$'),
    question text NOT NULL CHECK (length(question) BETWEEN 1 AND 80),
    example text NOT NULL CHECK (length(example) <= 120),
    PRIMARY KEY (code, position),
    UNIQUE (code, name)
);
GRANT SELECT ON letter.template_hole TO quitus_app;

INSERT INTO letter.template (position, code, title, subject, body, agreement, icon) VALUES
    (1, 'demande', 'Demander', 'Demande de {classe} : {objet}',
E'Bonjour,\n\nNous sommes {classe}, à {ecole}.\n\nNous voudrions {objet}.\n\nNous le demandons parce que {raison}.\n\nNous promettons de {promesse}.\n\nEst-ce que vous êtes d''accord ? Vous pouvez répondre avec le lien ou le carré qui est avec cette lettre.\n\nMerci de nous avoir lus.\n\n{classe}', true, 'hand-coins'),
    (2, 'visite', 'Inviter à une visite', 'Invitation de {classe} : {objet}',
E'Bonjour,\n\nNous sommes {classe}, à {ecole}.\n\nNous préparons {objet}. Nous aimerions que vous veniez nous voir.\n\nNous avons des questions : {questions}\n\nPour nous, le bon moment est {moment}.\n\nEst-ce que vous pouvez venir ?\n\nMerci.\n\n{classe}', false, 'users'),
    (3, 'exposition', 'Inviter à l''exposition', 'Invitation de {classe} : {objet}',
E'Bonjour,\n\nVous nous avez aidés, et maintenant nous avons quelque chose à vous montrer.\n\nNous vous invitons à {objet}, {moment}.\n\nVous verrez {contenu}.\n\nEst-ce que vous viendrez ?\n\n{classe}, à {ecole}', false, 'image'),
    (4, 'merci', 'Remercier', 'Merci de la part de {classe}',
E'Bonjour,\n\nNous sommes {classe}, à {ecole}.\n\nMerci pour {objet}.\n\nGrâce à vous, {effet}.\n\nCe que nous avons préféré : {prefere}\n\nÀ bientôt !\n\n{classe}', false, 'leaf'),
    (5, 'rappel', 'Écrire encore', '{classe} attend votre réponse : {objet}',
E'Bonjour,\n\nNous vous avons écrit {quand}. Nous vous demandions {objet}.\n\nNous n''avons pas encore votre réponse. C''est important pour nous parce que {raison}.\n\nPouvez-vous nous répondre ?\n\nMerci.\n\n{classe}, à {ecole}', true, 'history'),
    (6, 'compte', 'Raconter ce qu''on a fait', '{classe} vous raconte : {objet}',
E'Bonjour,\n\nVous nous avez aidés. Voici ce que nous avons fait.\n\nLe projet : {objet}\n\nCe que nous avons fait : {actions}\n\nCe que nous avons appris : {appris}\n\nCe que nous ferons ensuite : {suite}\n\nMerci encore.\n\n{classe}, à {ecole}', false, 'notebook-pen');

INSERT INTO letter.template_hole (code, position, name, question, example) VALUES
    ('demande', 1, 'objet', 'Que voulez-vous demander ?', 'cultiver un carré de pelouse devant l''école'),
    ('demande', 2, 'raison', 'Pourquoi ?', 'nous voulons voir pousser des légumes'),
    ('demande', 3, 'promesse', 'Que promettez-vous ?', 'arroser et garder l''endroit propre'),
    ('visite', 1, 'objet', 'Que préparez-vous ?', 'un jardin dans l''école'),
    ('visite', 2, 'questions', 'Quelles sont vos questions ?', 'Quelle plante aime notre terre ?'),
    ('visite', 3, 'moment', 'Quand ?', 'un mardi matin de novembre'),
    ('exposition', 1, 'objet', 'À quoi invitez-vous ?', 'notre exposition sur le jardin'),
    ('exposition', 2, 'moment', 'Quand ?', 'le vendredi 12 juin à 16 heures'),
    ('exposition', 3, 'contenu', 'Que va-t-on voir ?', 'nos dessins, nos mesures et nos légumes'),
    ('merci', 1, 'objet', 'Merci pour quoi ?', 'le carré de pelouse'),
    ('merci', 2, 'effet', 'Qu''est-ce que cela a changé ?', 'nous avons récolté des radis'),
    ('merci', 3, 'prefere', 'Qu''avez-vous préféré ?', 'toucher la terre'),
    ('rappel', 1, 'quand', 'Quand avez-vous écrit ?', 'le 2 octobre'),
    ('rappel', 2, 'objet', 'Que demandiez-vous ?', 'de cultiver un carré de pelouse'),
    ('rappel', 3, 'raison', 'Pourquoi est-ce important ?', 'il faut semer avant le printemps'),
    ('compte', 1, 'objet', 'Quel projet ?', 'le jardin de l''école'),
    ('compte', 2, 'actions', 'Qu''avez-vous fait ?', 'nous avons mesuré, semé, arrosé'),
    ('compte', 3, 'appris', 'Qu''avez-vous appris ?', 'une graine a besoin d''eau'),
    ('compte', 4, 'suite', 'Que ferez-vous ensuite ?', 'nous planterons des arbres');

CREATE TABLE letter.letter (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) <= 20),
    partner_id uuid NOT NULL,
    copy_id uuid,
    template text NOT NULL CHECK (length(template) <= 20),
    origin text NOT NULL CHECK (length(origin) <= 200),
    begun_at timestamptz NOT NULL,
    begun_by_id uuid NOT NULL,
    begun_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, partner_id) REFERENCES partner.partner (cooperative_id, id),
    FOREIGN KEY (cooperative_id, copy_id) REFERENCES partner.partner (cooperative_id, id)
);
SELECT database.protect_tenant_table('letter.letter');
GRANT INSERT ON letter.letter TO quitus_app;

CREATE TABLE letter.version (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 150),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
    written_at timestamptz NOT NULL,
    written_by_id uuid NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id, number),
    FOREIGN KEY (cooperative_id, letter_id) REFERENCES letter.letter (cooperative_id, id)
);
SELECT database.protect_tenant_table('letter.version');
GRANT INSERT ON letter.version TO quitus_app;

-- Put on the agenda of a council: the last proposal counts.
CREATE TABLE letter.proposal (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    item_id uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    proposed_by_id uuid NOT NULL,
    proposed_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id, item_id),
    UNIQUE (cooperative_id, item_id),
    FOREIGN KEY (cooperative_id, letter_id) REFERENCES letter.letter (cooperative_id, id)
);
SELECT database.protect_tenant_table('letter.proposal');
GRANT INSERT ON letter.proposal TO quitus_app;

CREATE TABLE letter.adoption (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    version integer NOT NULL,
    decision_id uuid NOT NULL,
    adopted_at timestamptz NOT NULL,
    adopted_by_id uuid NOT NULL,
    adopted_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id),
    FOREIGN KEY (cooperative_id, letter_id, version) REFERENCES letter.version (cooperative_id, letter_id, number)
);
SELECT database.protect_tenant_table('letter.adoption');
GRANT INSERT ON letter.adoption TO quitus_app;

CREATE TABLE letter.signature (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    signed_by text NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 120),
    scan_hash text NOT NULL CHECK (scan_hash ~ '^([0-9a-f]{64})?$'),
    signed_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id),
    FOREIGN KEY (cooperative_id, letter_id) REFERENCES letter.adoption (cooperative_id, letter_id)
);
SELECT database.protect_tenant_table('letter.signature');
GRANT INSERT ON letter.signature TO quitus_app;

-- Each sending has its own link for the answer.
CREATE TABLE letter.sending (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    recipient text NOT NULL CHECK (length(recipient) <= 200),
    secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    sent_by_id uuid NOT NULL,
    sent_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id, number),
    UNIQUE (cooperative_id, secret_hash),
    FOREIGN KEY (cooperative_id, letter_id) REFERENCES letter.signature (cooperative_id, letter_id),
    CHECK (expires_at > sent_at AND expires_at <= sent_at + interval '367 days')
);
SELECT database.protect_tenant_table('letter.sending');
GRANT INSERT ON letter.sending TO quitus_app;

CREATE TABLE letter.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 10),
    sending integer NOT NULL,
    form_key uuid NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('YES', 'NO', 'MEET')),
    words text NOT NULL CHECK (length(words) <= 2000),
    conditions text NOT NULL CHECK (length(conditions) <= 2000),
    answered_by text NOT NULL CHECK (length(answered_by) BETWEEN 1 AND 120),
    function text NOT NULL CHECK (length(function) <= 120),
    file_hash text NOT NULL CHECK (file_hash ~ '^([0-9a-f]{64})?$'),
    answered_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id, number),
    UNIQUE (cooperative_id, form_key),
    FOREIGN KEY (cooperative_id, letter_id, sending) REFERENCES letter.sending (cooperative_id, letter_id, number)
);
SELECT database.protect_tenant_table('letter.answer');
GRANT INSERT ON letter.answer TO quitus_app;

CREATE TABLE letter.reading (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    letter_id uuid NOT NULL,
    number integer NOT NULL,
    read_at timestamptz NOT NULL,
    read_by_id uuid NOT NULL,
    read_by text NOT NULL,
    PRIMARY KEY (cooperative_id, letter_id, number),
    FOREIGN KEY (cooperative_id, letter_id, number) REFERENCES letter.answer (cooperative_id, letter_id, number)
);
SELECT database.protect_tenant_table('letter.reading');
GRANT INSERT ON letter.reading TO quitus_app;

-- What the council adopted is what leaves, whoever writes. An archive may bring the adoption back first.
CREATE FUNCTION letter.refuse_after_the_adoption() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM letter.adoption
                WHERE cooperative_id = new.cooperative_id AND letter_id = new.letter_id
                  AND adopted_at < new.written_at) THEN
        RAISE EXCEPTION 'letter % is adopted', new.letter_id USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER version_before_the_adoption BEFORE INSERT ON letter.version
    FOR EACH ROW EXECUTE FUNCTION letter.refuse_after_the_adoption();
