-- description: how many own figures and corrections a unit has in a period, kept so that the few units above that have
-- any are found without looking each up
-- min-reader: 3

CREATE TABLE entry_count (
    period_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    rows_entered BIGINT NOT NULL,
    PRIMARY KEY (period_id, unit_id)
) {clustered}
;;
INSERT INTO entry_count (period_id, unit_id, rows_entered)
SELECT period_id, unit_id, count(*) FROM indicator_value GROUP BY period_id, unit_id
;;
