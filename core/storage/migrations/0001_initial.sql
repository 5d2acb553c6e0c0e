-- description: organisation, plans, indicators, targets, results, journal
-- min-reader: 1
-- Conventions: dates are TEXT yyyy-MM-dd, instants TEXT ISO 8601 UTC, figures BIGINT in ten-thousandths,
-- valid_until is the first day on which a version no longer holds (9999-12-31: open end).

CREATE TABLE setting (
    name VARCHAR(80) NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
)
;;
CREATE TABLE app_user (
    id {identity},
    uid VARCHAR(36) NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
)
;;
CREATE TABLE journal_tx (
    id {identity},
    at TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    label TEXT NOT NULL,
    kind VARCHAR(10) NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'system')),
    reverts_tx BIGINT REFERENCES journal_tx (id),
    reverted SMALLINT NOT NULL DEFAULT 0 CHECK (reverted IN (0, 1))
)
;;
CREATE TABLE journal_entry (
    id {identity},
    tx_id BIGINT NOT NULL REFERENCES journal_tx (id),
    table_name VARCHAR(40) NOT NULL,
    row_key TEXT NOT NULL,
    before_row TEXT,
    after_row TEXT
)
;;
CREATE INDEX journal_entry_by_tx ON journal_entry (tx_id)
;;
CREATE INDEX journal_entry_by_row ON journal_entry (table_name, row_key)
;;
CREATE TABLE unit_type (
    code VARCHAR(24) NOT NULL PRIMARY KEY,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_vi TEXT NOT NULL,
    elected_body_vi TEXT NOT NULL,
    rank BIGINT NOT NULL,
    reports SMALLINT NOT NULL CHECK (reports IN (0, 1))
)
;;
CREATE TABLE unit_type_parent (
    child_type VARCHAR(24) NOT NULL REFERENCES unit_type (code),
    parent_type VARCHAR(24) NOT NULL REFERENCES unit_type (code),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (child_type, parent_type, valid_from)
)
;;
CREATE TABLE code_list (
    list VARCHAR(20) NOT NULL,
    code VARCHAR(24) NOT NULL,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (list, code)
)
;;
CREATE TABLE unit (
    id {identity},
    {record},
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    contact_post TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE TABLE unit_version (
    id {identity},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    type_code VARCHAR(24) NOT NULL REFERENCES unit_type (code),
    block_code VARCHAR(24) NOT NULL DEFAULT '',
    area_code VARCHAR(24) NOT NULL DEFAULT '',
    parent_id BIGINT REFERENCES unit (id),
    position BIGINT NOT NULL DEFAULT 0,
    reports SMALLINT NOT NULL DEFAULT 1 CHECK (reports IN (0, 1)),
    search_key TEXT NOT NULL,
    CHECK (valid_from < valid_until),
    UNIQUE (unit_id, valid_from)
)
;;
CREATE INDEX unit_version_by_parent ON unit_version (parent_id, valid_from)
;;
CREATE TABLE unit_event (
    id {identity},
    {record},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    kind VARCHAR(12) NOT NULL CHECK (kind IN ('open', 'rename', 'recode', 'retype', 'move', 'close', 'reopen', 'correct')),
    on_date TEXT NOT NULL,
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    successor_id BIGINT REFERENCES unit (id),
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX unit_event_by_unit ON unit_event (unit_id, on_date)
;;
CREATE TABLE unit_headcount (
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    as_of TEXT NOT NULL,
    members BIGINT,
    female_members BIGINT,
    youth BIGINT,
    party_members BIGINT,
    PRIMARY KEY (unit_id, as_of)
) {clustered}
;;
CREATE TABLE calendar (
    id {identity},
    uid VARCHAR(36) NOT NULL UNIQUE,
    name TEXT NOT NULL,
    first_month BIGINT NOT NULL CHECK (first_month BETWEEN 1 AND 12),
    closing_day BIGINT NOT NULL CHECK (closing_day BETWEEN 0 AND 28)
)
;;
CREATE TABLE period (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(10) NOT NULL,
    calendar_id BIGINT NOT NULL REFERENCES calendar (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
)
;;
CREATE TABLE indicator_group (
    code VARCHAR(8) NOT NULL PRIMARY KEY,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position BIGINT NOT NULL
)
;;
CREATE TABLE indicator (
    id {identity},
    {record},
    code VARCHAR(16) NOT NULL,
    group_code VARCHAR(8) NOT NULL REFERENCES indicator_group (code),
    position BIGINT NOT NULL
)
;;
CREATE UNIQUE INDEX indicator_code ON indicator (code) WHERE deleted_at IS NULL
;;
CREATE TABLE indicator_version (
    id {identity},
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    version BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    unit_of_measure TEXT NOT NULL,
    shape VARCHAR(20) NOT NULL,
    value_kind VARCHAR(10) NOT NULL CHECK (value_kind IN ('number', 'ratio', 'yes_no')),
    numerator_label TEXT NOT NULL DEFAULT '',
    denominator_label TEXT NOT NULL DEFAULT '',
    measure VARCHAR(8) NOT NULL CHECK (measure IN ('flow', 'stock')),
    time_rule VARCHAR(10) NOT NULL CHECK (time_rule IN ('sum', 'last', 'average', 'max')),
    unit_rule VARCHAR(10) NOT NULL CHECK (unit_rule IN ('sum', 'ratio', 'count_met', 'average', 'none')),
    direction VARCHAR(6) NOT NULL CHECK (direction IN ('up', 'down', 'none')),
    quarter_rule VARCHAR(12) NOT NULL CHECK (quarter_rule IN ('prorata', 'cumulative', 'year_end', 'each_period')),
    decimals BIGINT NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    frequency VARCHAR(1) NOT NULL CHECK (frequency IN ('M', 'Q', 'H', 'Y')),
    breakdowns TEXT NOT NULL DEFAULT '',
    joint SMALLINT NOT NULL DEFAULT 0 CHECK (joint IN (0, 1)),
    numerator_indicator_id BIGINT REFERENCES indicator (id),
    denominator_indicator_id BIGINT REFERENCES indicator (id),
    met_threshold BIGINT,
    definition TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    CHECK (valid_from < valid_until),
    UNIQUE (indicator_id, version),
    UNIQUE (indicator_id, valid_from)
)
;;
CREATE TABLE breakdown (
    id BIGINT NOT NULL PRIMARY KEY,
    dimension VARCHAR(10) NOT NULL,
    code VARCHAR(24) NOT NULL,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (dimension, code)
)
;;
CREATE TABLE report_form (
    id {identity},
    {record},
    code VARCHAR(24) NOT NULL,
    name TEXT NOT NULL,
    frequency VARCHAR(1) NOT NULL CHECK (frequency IN ('M', 'Q', 'H', 'Y'))
)
;;
CREATE UNIQUE INDEX report_form_code ON report_form (code) WHERE deleted_at IS NULL
;;
CREATE TABLE report_form_item (
    form_id BIGINT NOT NULL REFERENCES report_form (id),
    position BIGINT NOT NULL,
    section_code TEXT NOT NULL,
    section_title TEXT NOT NULL,
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    PRIMARY KEY (form_id, position)
)
;;
CREATE TABLE plan (
    id {identity},
    {record},
    kind VARCHAR(8) NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issuer_unit_id BIGINT REFERENCES unit (id),
    issuer_name TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    abstract TEXT NOT NULL DEFAULT '',
    signing_authority TEXT NOT NULL DEFAULT '',
    signatory_post TEXT NOT NULL DEFAULT '',
    signatory_name TEXT NOT NULL DEFAULT '',
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    status VARCHAR(8) NOT NULL CHECK (status IN ('draft', 'issued', 'closed')),
    parent_plan_id BIGINT REFERENCES plan (id),
    parent_reference TEXT NOT NULL DEFAULT '',
    form_id BIGINT REFERENCES report_form (id),
    review_first_day TEXT,
    review_last_day TEXT,
    note TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    CHECK (first_day <= last_day)
)
;;
CREATE TABLE plan_basis (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    role VARCHAR(10) NOT NULL CHECK (role IN ('basis', 'reference')),
    kind VARCHAR(8) NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issuer TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    linked_plan_id BIGINT REFERENCES plan (id)
)
;;
CREATE INDEX plan_basis_by_plan ON plan_basis (plan_id, position)
;;
CREATE TABLE plan_section (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    parent_id BIGINT REFERENCES plan_section (id),
    position BIGINT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    heading TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX plan_section_by_plan ON plan_section (plan_id, position)
;;
CREATE TABLE plan_task (
    id {identity},
    {record},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    section_number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    levels TEXT NOT NULL DEFAULT '',
    unit_id BIGINT REFERENCES unit (id),
    assignee TEXT NOT NULL DEFAULT '',
    deadline TEXT,
    deadline_text TEXT NOT NULL DEFAULT '',
    repeats VARCHAR(12) NOT NULL DEFAULT 'none' CHECK (repeats IN ('none', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
    deliverable TEXT NOT NULL DEFAULT '',
    progress BIGINT NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    done_on TEXT,
    done_for TEXT,
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX plan_task_by_plan ON plan_task (plan_id, position)
;;
CREATE TABLE plan_deliverable (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    level TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    due_text TEXT NOT NULL DEFAULT '',
    done_on TEXT
)
;;
CREATE INDEX plan_deliverable_by_plan ON plan_deliverable (plan_id, position)
;;
CREATE TABLE plan_report_duty (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    level TEXT NOT NULL DEFAULT '',
    rhythm TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    due_text TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX plan_report_duty_by_plan ON plan_report_duty (plan_id, position)
;;
CREATE TABLE plan_recipient (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX plan_recipient_by_plan ON plan_recipient (plan_id, position)
;;
CREATE TABLE plan_subject (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    type_code VARCHAR(24) NOT NULL DEFAULT '',
    block_code VARCHAR(24) NOT NULL DEFAULT '',
    unit_id BIGINT REFERENCES unit (id)
)
;;
CREATE INDEX plan_subject_by_plan ON plan_subject (plan_id, position)
;;
CREATE TABLE plan_indicator (
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    PRIMARY KEY (plan_id, position)
)
;;
CREATE TABLE plan_revision (
    id {identity},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    number BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    UNIQUE (plan_id, number)
)
;;
CREATE TABLE target (
    id {identity},
    {record},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    period_id BIGINT NOT NULL REFERENCES period (id),
    breakdown_id BIGINT NOT NULL DEFAULT 0,
    shape VARCHAR(20) NOT NULL,
    comparator VARCHAR(10) NOT NULL CHECK (comparator IN ('at_least', 'at_most', 'equal', 'total')),
    scope VARCHAR(16) NOT NULL DEFAULT 'issuer',
    statement TEXT NOT NULL DEFAULT ''
)
;;
CREATE UNIQUE INDEX target_unique ON target (unit_id, period_id, indicator_id, plan_id, breakdown_id) WHERE deleted_at IS NULL
;;
CREATE INDEX target_by_plan ON target (plan_id, indicator_id)
;;
CREATE INDEX target_by_period ON target (period_id, indicator_id)
;;
CREATE TABLE target_version (
    id {identity},
    target_id BIGINT NOT NULL REFERENCES target (id),
    number BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    amount BIGINT NOT NULL,
    recorded_on TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (target_id, number)
)
;;
CREATE TABLE indicator_value (
    period_id BIGINT NOT NULL REFERENCES period (id),
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    breakdown_id BIGINT NOT NULL,
    kind SMALLINT NOT NULL CHECK (kind IN (1, 2)),
    numerator BIGINT,
    denominator BIGINT,
    reason TEXT,
    PRIMARY KEY (period_id, indicator_id, unit_id, breakdown_id, kind)
) {clustered}
;;
CREATE TABLE value_note (
    period_id BIGINT NOT NULL REFERENCES period (id),
    indicator_id BIGINT NOT NULL REFERENCES indicator (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    note TEXT NOT NULL,
    PRIMARY KEY (period_id, indicator_id, unit_id)
) {clustered}
;;
CREATE TABLE indicator_sum (
    period_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    breakdown_id BIGINT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    value_rows BIGINT NOT NULL,
    reported_children BIGINT NOT NULL,
    cumulative_numerator BIGINT NOT NULL,
    cumulative_denominator BIGINT NOT NULL,
    cumulative_rows BIGINT NOT NULL,
    PRIMARY KEY (period_id, indicator_id, unit_id, breakdown_id)
) {clustered}
;;
CREATE TABLE submission (
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    period_id BIGINT NOT NULL REFERENCES period (id),
    state VARCHAR(10) NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
    submitted_at TEXT,
    returned_count BIGINT NOT NULL DEFAULT 0,
    remark TEXT NOT NULL DEFAULT '',
    check_code VARCHAR(12) NOT NULL DEFAULT '',
    PRIMARY KEY (period_id, unit_id)
) {clustered}
;;
CREATE TABLE submission_event (
    id {identity},
    uid VARCHAR(36) NOT NULL UNIQUE,
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    period_id BIGINT NOT NULL REFERENCES period (id),
    action VARCHAR(10) NOT NULL CHECK (action IN ('submit', 'reopen', 'return', 'accept')),
    at TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    remark TEXT NOT NULL DEFAULT '',
    check_code VARCHAR(12) NOT NULL DEFAULT ''
)
;;
CREATE INDEX submission_event_by_unit ON submission_event (unit_id, period_id)
;;
CREATE TABLE report_deadline (
    period_kind VARCHAR(1) NOT NULL CHECK (period_kind IN ('M', 'Q', 'H', 'Y')),
    unit_type VARCHAR(24) NOT NULL,
    month_offset BIGINT NOT NULL,
    day_of_month BIGINT NOT NULL CHECK (day_of_month BETWEEN 1 AND 31),
    source TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (period_kind, unit_type)
)
;;
INSERT INTO calendar (uid, name, first_month, closing_day)
VALUES ('00000000-0000-4000-8000-000000000001', 'Năm dương lịch', 1, 0)
;;
