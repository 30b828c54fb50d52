-- Matching leaves the bank's room for one of its own, and its tables go with it: a match ties what the bank said to what
-- the books say, and belongs to neither.

CREATE SCHEMA IF NOT EXISTS reconciliation;
ALTER TABLE treasury.match SET SCHEMA reconciliation;
ALTER TABLE treasury.match_entry SET SCHEMA reconciliation;
ALTER TABLE treasury.match_line SET SCHEMA reconciliation;
