-- The funders' forms have rows of their own. Where a line of the national chart stands among them is data of the
-- national pack, and each choice has its reason, shown to whoever asks. To be confirmed by the national treasurer.

CREATE TABLE funding.row_of_account (
    account text PRIMARY KEY,
    heading text NOT NULL,
    reason text NOT NULL
);
GRANT SELECT ON funding.row_of_account TO quitus_app;

INSERT INTO funding.row_of_account (account, heading, reason) VALUES
    ('CHG_RESALE', 'PURCHASES', 'Ce sont des achats de marchandises (compte 607).'),
    ('CHG_INSURANCE', 'SERVICES', 'L''assurance est un service extérieur (compte 616).'),
    ('CHG_ACTIVITY', 'SERVICES', 'Les activités éducatives sont au compte 618 : services extérieurs, divers.'),
    ('CHG_MEMBERSHIP', 'OTHER_SERVICES', 'Les cotisations sont au compte 628 : autres services extérieurs.'),
    ('CHG_OTHER', 'CURRENT', 'Ce sont des charges de gestion courante (compte 65).'),
    ('CHG_EXCEPT', 'EXCEPTIONAL', 'Ce sont des charges exceptionnelles (compte 67).'),
    ('CHG_DURABLE', 'PURCHASES',
     'Le formulaire n''a pas de ligne d''investissement : le matériel durable de l''école y est un achat.'),
    ('PRD_RESALE', 'SALES', 'Ce sont des ventes de marchandises (compte 707).'),
    ('PRD_ACTIVITY', 'SALES', 'Ce sont des produits d''activités (compte 708).'),
    ('PRD_SUBS_PUBLIC', 'PUBLIC_BODY', 'Sans dossier au registre, on ne sait pas de quelle collectivité elle vient.'),
    ('PRD_SUBS_OTHER', 'PRIVATE_AID', 'Ce sont des aides d''associations, de fondations ou de l''OCCE.'),
    ('PRD_OTHER', 'GIFTS', 'Ce sont des produits de gestion courante (compte 75).'),
    ('PRD_FAMILY', 'GIFTS', 'Les participations volontaires des familles sont au compte 756.'),
    ('PRD_EXCEPT', 'EXCEPTIONAL_EARNED', 'Ce sont des produits exceptionnels (compte 77).');
