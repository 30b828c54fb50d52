-- Whoever judges a whole association asks of each box whether it was counted, and whether the count agreed with the books.

CREATE VIEW cash.published_box_count WITH (security_invoker = true) AS
SELECT cash_count.cooperative_id, cash_count.association_id, cash_count.id, cash_count.account, cash_count.class_code,
       cash_count.counted_on, cash_count.recorded_at, cash_count.book_cents,
       coalesce((SELECT sum(counted_piece.value_cents * counted_piece.number) FROM cash.counted_piece
                  WHERE counted_piece.cooperative_id = cash_count.cooperative_id
                    AND counted_piece.cash_count_id = cash_count.id), 0)::bigint AS counted_cents
  FROM cash.cash_count;
GRANT SELECT ON cash.published_box_count TO quitus_app, quitus_reader;
