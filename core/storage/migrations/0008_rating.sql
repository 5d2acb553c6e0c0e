-- description: rounds of the yearly rating, what was said at each step of whom, and results that were decided before
-- min-reader: 8
-- Points and facts are ten-thousandths as every figure. `rules` is the rule set as it was when the round was opened, so
-- that a rule set that changes later changes nothing here. An empty grade is not given yet.

CREATE TABLE rating_round (
    id {identity},
    {record},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    subject VARCHAR(12) NOT NULL,
    title TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    rule_code VARCHAR(40) NOT NULL,
    rule_version BIGINT NOT NULL,
    rules TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT
)
;;
CREATE TABLE rating_due (
    round_id BIGINT NOT NULL REFERENCES rating_round (id),
    step VARCHAR(12) NOT NULL,
    due_on TEXT NOT NULL,
    PRIMARY KEY (round_id, step)
)
;;
CREATE TABLE rating_list (
    id {identity},
    {record},
    round_id BIGINT NOT NULL REFERENCES rating_round (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    step VARCHAR(12) NOT NULL,
    meeting_on TEXT,
    place TEXT NOT NULL DEFAULT '',
    chair TEXT NOT NULL DEFAULT '',
    secretary TEXT NOT NULL DEFAULT '',
    expected BIGINT CHECK (expected >= 0),
    present BIGINT CHECK (present >= 0),
    secret_ballot SMALLINT NOT NULL DEFAULT 0 CHECK (secret_ballot IN (0, 1)),
    minutes TEXT NOT NULL DEFAULT '',
    proposed_on TEXT,
    returned_on TEXT,
    returned_reason TEXT NOT NULL DEFAULT '',
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    announced_on TEXT
)
;;
CREATE UNIQUE INDEX rating_list_by_round ON rating_list (round_id, unit_id) WHERE deleted_at IS NULL
;;
CREATE TABLE rating (
    id {identity},
    {record},
    list_id BIGINT NOT NULL REFERENCES rating_list (id),
    person_id BIGINT REFERENCES person (id),
    subject_unit_id BIGINT REFERENCES unit (id),
    own_grade VARCHAR(24) NOT NULL DEFAULT '',
    branch_grade VARCHAR(24) NOT NULL DEFAULT '',
    superior_grade VARCHAR(24) NOT NULL DEFAULT '',
    final_grade VARCHAR(24) NOT NULL DEFAULT '',
    proposed_grade VARCHAR(24) NOT NULL DEFAULT '',
    proposed_why TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    superior_reason TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    appeal_on TEXT,
    appeal TEXT NOT NULL DEFAULT '',
    appeal_answered_on TEXT,
    appeal_answer TEXT NOT NULL DEFAULT '',
    CHECK (person_id IS NOT NULL OR subject_unit_id IS NOT NULL)
)
;;
CREATE INDEX rating_by_list ON rating (list_id)
;;
CREATE INDEX rating_by_person ON rating (person_id)
;;
CREATE INDEX rating_by_unit ON rating (subject_unit_id)
;;
CREATE TABLE rating_fact (
    rating_id BIGINT NOT NULL REFERENCES rating (id),
    fact VARCHAR(60) NOT NULL,
    amount BIGINT NOT NULL,
    whole BIGINT,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (rating_id, fact)
) {clustered}
;;
CREATE TABLE rating_vote (
    rating_id BIGINT NOT NULL REFERENCES rating (id),
    grade VARCHAR(24) NOT NULL,
    votes BIGINT NOT NULL CHECK (votes >= 0),
    PRIMARY KEY (rating_id, grade)
) {clustered}
;;
CREATE TABLE rating_edition (
    id {identity},
    {record},
    list_id BIGINT NOT NULL REFERENCES rating_list (id),
    number BIGINT NOT NULL,
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    reopened_on TEXT NOT NULL,
    reopened_reason TEXT NOT NULL
)
;;
CREATE INDEX rating_edition_by_list ON rating_edition (list_id)
;;
CREATE TABLE rating_edition_entry (
    edition_id BIGINT NOT NULL REFERENCES rating_edition (id),
    rating_id BIGINT NOT NULL REFERENCES rating (id),
    person_id BIGINT REFERENCES person (id),
    own_grade VARCHAR(24) NOT NULL DEFAULT '',
    branch_grade VARCHAR(24) NOT NULL DEFAULT '',
    superior_grade VARCHAR(24) NOT NULL DEFAULT '',
    final_grade VARCHAR(24) NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    superior_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (edition_id, rating_id)
) {clustered}
;;
CREATE INDEX rating_edition_entry_by_person ON rating_edition_entry (person_id)
