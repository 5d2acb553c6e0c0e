-- description: people, their memberships as a ledger of dated events, registers that are kept, and counted figures
-- min-reader: 4
-- A date of birth may be known in part: '' (unknown), yyyy, yyyy-MM or yyyy-MM-dd; so may the date of joining.

CREATE TABLE person (
    id {identity},
    {record},
    full_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    birth_date VARCHAR(10) NOT NULL DEFAULT '',
    sex VARCHAR(1) NOT NULL DEFAULT '' CHECK (sex IN ('', 'F', 'M')),
    ethnicity TEXT NOT NULL DEFAULT '',
    religion TEXT NOT NULL DEFAULT '',
    identity_number VARCHAR(24) NOT NULL DEFAULT '',
    card_code VARCHAR(40) NOT NULL DEFAULT '',
    phone VARCHAR(40) NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    home_town TEXT NOT NULL DEFAULT '',
    permanent_address TEXT NOT NULL DEFAULT '',
    current_address TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    education VARCHAR(24) NOT NULL DEFAULT '',
    professional_level VARCHAR(24) NOT NULL DEFAULT '',
    profession TEXT NOT NULL DEFAULT '',
    political_theory VARCHAR(24) NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    informatics TEXT NOT NULL DEFAULT '',
    salaried SMALLINT CHECK (salaried IN (0, 1)),
    disadvantaged SMALLINT NOT NULL DEFAULT 0 CHECK (disadvantaged IN (0, 1)),
    lives_away SMALLINT NOT NULL DEFAULT 0 CHECK (lives_away IN (0, 1)),
    joined_on VARCHAR(10) NOT NULL DEFAULT '',
    joined_place TEXT NOT NULL DEFAULT '',
    party_joined_on TEXT,
    party_official_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    erased_on TEXT
)
;;
CREATE INDEX person_by_identity ON person (identity_number)
;;
CREATE INDEX person_by_sort_key ON person (sort_key)
;;
CREATE TABLE membership_event (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    kind VARCHAR(16) NOT NULL,
    on_date TEXT NOT NULL,
    until_date TEXT,
    other_unit_id BIGINT REFERENCES unit (id),
    other_unit_name TEXT NOT NULL DEFAULT '',
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    level_code VARCHAR(24) NOT NULL DEFAULT '',
    introducer TEXT NOT NULL DEFAULT '',
    votes_present BIGINT,
    votes_for BIGINT,
    title TEXT NOT NULL DEFAULT '',
    papers TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    replaces_id BIGINT REFERENCES membership_event (id),
    withdrawn_at TEXT,
    withdrawn_reason TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX membership_event_by_person ON membership_event (person_id, on_date)
;;
CREATE INDEX membership_event_by_day ON membership_event (kind, on_date)
;;
CREATE TABLE membership_span (
    person_id BIGINT NOT NULL,
    state SMALLINT NOT NULL CHECK (state IN (1, 2, 3, 4)),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    unit_id BIGINT NOT NULL,
    entry_kind VARCHAR(16) NOT NULL,
    exit_kind VARCHAR(16) NOT NULL DEFAULT '',
    from_unit_id BIGINT NOT NULL DEFAULT 0,
    to_unit_id BIGINT NOT NULL DEFAULT 0,
    traits BIGINT NOT NULL,
    party_from TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, state, valid_from, unit_id)
) {clustered}
;;
CREATE INDEX membership_span_by_unit ON membership_span (unit_id, state, valid_until)
;;
CREATE INDEX membership_span_by_start ON membership_span (valid_from)
;;
CREATE INDEX membership_span_by_end ON membership_span (valid_until)
;;
CREATE TABLE register_book (
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    book VARCHAR(16) NOT NULL,
    kept_from TEXT NOT NULL,
    PRIMARY KEY (unit_id, book)
)
;;
CREATE TABLE counted_period (
    period_id BIGINT NOT NULL PRIMARY KEY
)
;;
CREATE TABLE indicator_value_wider (
    period_id BIGINT NOT NULL REFERENCES period (id),
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    breakdown_id BIGINT NOT NULL,
    kind SMALLINT NOT NULL CHECK (kind IN (1, 2, 3)),
    numerator BIGINT,
    denominator BIGINT,
    reason TEXT,
    PRIMARY KEY (period_id, indicator_id, unit_id, breakdown_id, kind)
) {clustered}
;;
INSERT INTO indicator_value_wider (period_id, indicator_id, unit_id, breakdown_id, kind, numerator, denominator, reason)
SELECT period_id, indicator_id, unit_id, breakdown_id, kind, numerator, denominator, reason FROM indicator_value
ORDER BY period_id, indicator_id, unit_id, breakdown_id, kind
;;
DROP TABLE indicator_value
;;
ALTER TABLE indicator_value_wider RENAME TO indicator_value
;;
