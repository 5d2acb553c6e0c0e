-- description: training programme of members, membership dues and their remittance, the way of outstanding members into the Party
-- min-reader: 5
-- Points are ten-thousandths as every figure; money is whole dong; a month is year * 100 + month.

CREATE TABLE training_registration (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    programme VARCHAR(24) NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    sent_on TEXT,
    remark TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX training_registration_by_person ON training_registration (person_id, first_day)
;;
CREATE INDEX training_registration_by_unit ON training_registration (unit_id, first_day)
;;
CREATE TABLE training_score (
    registration_id BIGINT NOT NULL REFERENCES training_registration (id),
    group_code VARCHAR(12) NOT NULL,
    item_code VARCHAR(12) NOT NULL DEFAULT '',
    own_score BIGINT,
    branch_score BIGINT,
    PRIMARY KEY (registration_id, group_code, item_code)
) {clustered}
;;
CREATE TABLE dues_payment (
    person_id BIGINT NOT NULL REFERENCES person (id),
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 999912),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    paid_on TEXT NOT NULL,
    kept_whole SMALLINT NOT NULL DEFAULT 0 CHECK (kept_whole IN (0, 1)),
    receipt TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, month)
) {clustered}
;;
CREATE INDEX dues_payment_by_unit ON dues_payment (unit_id, month)
;;
CREATE INDEX dues_payment_by_day ON dues_payment (paid_on, unit_id, kept_whole, amount)
;;
CREATE TABLE dues_rate (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    rate VARCHAR(16) NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX dues_rate_by_person ON dues_rate (person_id)
;;
CREATE TABLE dues_exemption (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX dues_exemption_by_person ON dues_exemption (person_id)
;;
CREATE TABLE dues_remittance (
    id {identity},
    {record},
    from_unit_id BIGINT NOT NULL REFERENCES unit (id),
    to_unit_id BIGINT REFERENCES unit (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    remitted_on TEXT NOT NULL,
    receipt TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX dues_remittance_by_payer ON dues_remittance (from_unit_id, remitted_on)
;;
CREATE INDEX dues_remittance_by_receiver ON dues_remittance (to_unit_id, remitted_on)
;;
CREATE TABLE party_step (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    step VARCHAR(24) NOT NULL,
    on_date TEXT NOT NULL,
    document_number TEXT NOT NULL DEFAULT '',
    votes_present BIGINT,
    votes_for BIGINT,
    helper TEXT NOT NULL DEFAULT '',
    party_cell TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX party_step_by_person ON party_step (person_id, on_date)
;;
CREATE INDEX party_step_by_day ON party_step (step, on_date)
