-- A class of CP reads ten words without stumbling, not twelve: the reasons are said in fewer.
UPDATE letter.matter SET why = 'Les jardiniers de la ville connaissent les plantes.' WHERE key = 'jardinier';
UPDATE letter.matter SET why = 'Le service de la culture prête des salles.' WHERE key = 'salle';
UPDATE letter.matter SET why = 'La cour est à la commune. La vie scolaire écoute les écoles.' WHERE key = 'cour';
UPDATE letter.matter SET why = 'Le service de la voirie s''occupe des rues.' WHERE key = 'rue';
UPDATE letter.matter SET why = 'Le service des sports prête le stade.' WHERE key = 'sport';
UPDATE letter.matter SET why = 'Le service des déchets explique le tri.' WHERE key = 'dechets';
UPDATE letter.matter SET why = 'Le service de la jeunesse écoute les enfants.' WHERE key = 'enfants';
