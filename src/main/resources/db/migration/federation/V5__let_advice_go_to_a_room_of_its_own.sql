-- What may be paid for has become a room, advice, which answers more than expenses. No screen ever wrote here: the rows
-- were those the house shipped, and that room ships them again.

DROP TABLE federation.spending_advice;
