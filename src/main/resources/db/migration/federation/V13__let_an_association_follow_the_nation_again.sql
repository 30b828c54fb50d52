-- An association that chose otherwise may follow the nation again. That is a choice too: a row that stays, which says that
-- from its year on nothing is chosen here. Its numbers are those the nation proposed that day, and are read by no one.

ALTER TABLE federation.tariff ADD COLUMN follows boolean NOT NULL DEFAULT false;
ALTER TABLE federation.deadline ADD COLUMN follows boolean NOT NULL DEFAULT false;
ALTER TABLE federation.policy ADD COLUMN follows boolean NOT NULL DEFAULT false;
