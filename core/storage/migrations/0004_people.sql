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
    kept_until TEXT NOT NULL DEFAULT '9999-12-31',
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
ALTER TABLE indicator_version ADD COLUMN numerator_measure VARCHAR(40) NOT NULL DEFAULT ''
;;
ALTER TABLE indicator_version ADD COLUMN denominator_measure VARCHAR(40) NOT NULL DEFAULT ''
;;
UPDATE indicator_version SET numerator_measure = 'members', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A02')
;;
UPDATE indicator_version SET numerator_measure = 'members_minority', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A02a')
;;
UPDATE indicator_version SET numerator_measure = 'members_religious', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A02b')
;;
UPDATE indicator_version SET numerator_measure = 'members_party', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A02c')
;;
UPDATE indicator_version SET numerator_measure = 'admitted', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A03')
;;
UPDATE indicator_version SET numerator_measure = 'classes_union', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A04')
;;
UPDATE indicator_version SET numerator_measure = 'transferred_out', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A05a')
;;
UPDATE indicator_version SET numerator_measure = 'transferred_in', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A05b')
;;
UPDATE indicator_version SET numerator_measure = 'matured', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A06')
;;
UPDATE indicator_version SET numerator_measure = 'removed', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A07')
;;
UPDATE indicator_version SET numerator_measure = 'reprimanded', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A08a')
;;
UPDATE indicator_version SET numerator_measure = 'warned', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A08b')
;;
UPDATE indicator_version SET numerator_measure = 'dismissed', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A08c')
;;
UPDATE indicator_version SET numerator_measure = 'expelled', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A08d')
;;
UPDATE indicator_version SET numerator_measure = 'branches', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A10a')
;;
UPDATE indicator_version SET numerator_measure = 'members_studied', denominator_measure = 'members' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'D01')
;;
UPDATE indicator_version SET numerator_measure = 'branches_regular', denominator_measure = 'branches_meeting_due' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A12')
;;
UPDATE indicator_version SET numerator_measure = 'training_registered', denominator_measure = 'members' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A16a')
;;
UPDATE indicator_version SET numerator_measure = 'training_completed', denominator_measure = 'training_registered' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A16b')
;;
UPDATE indicator_version SET numerator_measure = 'training_organised', denominator_measure = 'unit_itself' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A16c')
;;
UPDATE indicator_version SET numerator_measure = 'dues_collected', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A18a')
;;
UPDATE indicator_version SET numerator_measure = 'dues_remitted', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A18b')
;;
UPDATE indicator_version SET numerator_measure = 'inspections_periodic', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A20a')
;;
UPDATE indicator_version SET numerator_measure = 'inspections_thematic', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A20b')
;;
UPDATE indicator_version SET numerator_measure = 'introducers', denominator_measure = 'members' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'A22')
;;
UPDATE indicator_version SET numerator_measure = 'classes_secretaries', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B01a')
;;
UPDATE indicator_version SET numerator_measure = 'classes_cadres', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B01b')
;;
UPDATE indicator_version SET numerator_measure = 'cadres_trained', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B02')
;;
UPDATE indicator_version SET numerator_measure = 'secretaries_degree', denominator_measure = 'secretaries' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B03a')
;;
UPDATE indicator_version SET numerator_measure = 'secretaries_theory', denominator_measure = 'secretaries' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B03b')
;;
UPDATE indicator_version SET numerator_measure = 'secretaries_standard', denominator_measure = 'secretaries' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B03c')
;;
UPDATE indicator_version SET numerator_measure = 'secretaries_new', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B04a')
;;
UPDATE indicator_version SET numerator_measure = 'deputies_new', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B04b')
;;
UPDATE indicator_version SET numerator_measure = 'cadres_planned', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'B05b')
;;
UPDATE indicator_version SET numerator_measure = 'introduced_to_party', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C01')
;;
UPDATE indicator_version SET numerator_measure = 'party_admitted_elite', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C02')
;;
UPDATE indicator_version SET numerator_measure = 'party_admitted_elite', denominator_measure = 'party_admitted' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C04')
;;
UPDATE indicator_version SET numerator_measure = 'classes_party', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C05a')
;;
UPDATE indicator_version SET numerator_measure = 'party_class_attended', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C05b')
;;
UPDATE indicator_version SET numerator_measure = 'party_sessions', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'C06')
;;
UPDATE indicator_version SET numerator_measure = 'projects_province', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'E01a')
;;
UPDATE indicator_version SET numerator_measure = 'projects_commune', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'E01b')
;;
UPDATE indicator_version SET numerator_measure = 'projects_grassroots', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'E01c')
;;
UPDATE indicator_version SET numerator_measure = 'youth_tasks', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'E02')
;;
UPDATE indicator_version SET numerator_measure = 'projects_value', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'E03')
;;
UPDATE indicator_version SET numerator_measure = 'commended', denominator_measure = '' WHERE indicator_id IN (SELECT id FROM indicator WHERE code = 'H04b')
;;
