-- description: the month from which an office closes its months on another day than the last
-- min-reader: 2
-- yyyy-MM-dd, the first day of that month; empty: every month.

ALTER TABLE calendar ADD COLUMN closing_since TEXT NOT NULL DEFAULT ''
;;
