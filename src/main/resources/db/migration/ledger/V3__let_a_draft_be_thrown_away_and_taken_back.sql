-- A draft thrown away by mistake is taken back in one touch: it waits, marked, until it is swept off.

ALTER TABLE ledger.draft ADD COLUMN discarded_at timestamptz;
GRANT UPDATE (discarded_at) ON ledger.draft TO quitus_app;
