-- How many cooperatives an association has, or the nation, is asked with every report: the index alone answers.
CREATE INDEX cooperative_that_counts ON federation.cooperative (association_id) WHERE NOT headquarters AND NOT practice;
