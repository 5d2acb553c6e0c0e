-- description: meetings with attendance, activities and inspections with findings, posts of cadres
-- min-reader: 6
-- Money is whole dong. first_day and last_day of an activity are both days on which it took place.

CREATE TABLE meeting (
    id {identity},
    {record},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    kind_code VARCHAR(24) NOT NULL,
    on_date TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    chair TEXT NOT NULL DEFAULT '',
    chair_person_id BIGINT REFERENCES person (id),
    present BIGINT CHECK (present >= 0),
    expected BIGINT CHECK (expected >= 0),
    agenda TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX meeting_by_unit ON meeting (unit_id, on_date)
;;
CREATE INDEX meeting_by_day ON meeting (on_date)
;;
CREATE TABLE meeting_attendance (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    state VARCHAR(8) NOT NULL CHECK (state IN ('present', 'excused', 'absent')),
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (meeting_id, person_id)
)
;;
CREATE INDEX meeting_attendance_by_person ON meeting_attendance (person_id)
;;
CREATE TABLE meeting_permission (
    id {identity},
    {record},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX meeting_permission_by_unit ON meeting_permission (unit_id)
;;
CREATE TABLE activity (
    id {identity},
    {record},
    kind_code VARCHAR(24) NOT NULL,
    subkind_code VARCHAR(24) NOT NULL DEFAULT '',
    level_code VARCHAR(24) NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    counted_unit_id BIGINT NOT NULL REFERENCES unit (id),
    subject_unit_id BIGINT REFERENCES unit (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    participants BIGINT CHECK (participants >= 0),
    amount BIGINT CHECK (amount >= 0),
    document_number TEXT NOT NULL DEFAULT '',
    document_date TEXT,
    content TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    introducer_id BIGINT REFERENCES person (id),
    introduced_id BIGINT REFERENCES person (id),
    introduced_name TEXT NOT NULL DEFAULT '',
    outcome_code VARCHAR(24) NOT NULL DEFAULT '',
    search_key TEXT NOT NULL
)
;;
CREATE INDEX activity_by_day ON activity (last_day, kind_code)
;;
CREATE INDEX activity_by_unit ON activity (unit_id)
;;
CREATE TABLE activity_unit (
    activity_id BIGINT NOT NULL REFERENCES activity (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (activity_id, unit_id)
)
;;
CREATE TABLE activity_person (
    activity_id BIGINT NOT NULL REFERENCES activity (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (activity_id, person_id)
)
;;
CREATE INDEX activity_person_by_person ON activity_person (person_id)
;;
CREATE TABLE activity_finding (
    id {identity},
    activity_id BIGINT NOT NULL REFERENCES activity (id),
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    unit_id BIGINT REFERENCES unit (id),
    responsible TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    done_on TEXT,
    done_note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX activity_finding_by_activity ON activity_finding (activity_id)
;;
CREATE TABLE cadre_post (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    post_code VARCHAR(32) NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    term_name TEXT NOT NULL DEFAULT '',
    term_until TEXT,
    manner VARCHAR(12) NOT NULL DEFAULT '' CHECK (manner IN ('', 'elected', 'appointed')),
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    full_time SMALLINT NOT NULL DEFAULT 0 CHECK (full_time IN (0, 1)),
    concurrent_post TEXT NOT NULL DEFAULT '',
    first_appointed_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX cadre_post_by_unit ON cadre_post (unit_id)
;;
CREATE INDEX cadre_post_by_person ON cadre_post (person_id)
;;
CREATE TABLE cadre_planning (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    post_code VARCHAR(32) NOT NULL,
    term_name TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX cadre_planning_by_unit ON cadre_planning (unit_id)
;;
CREATE TABLE cadre_training (
    id {identity},
    {record},
    person_id BIGINT NOT NULL REFERENCES person (id),
    activity_id BIGINT REFERENCES activity (id),
    title TEXT NOT NULL DEFAULT '',
    on_date TEXT,
    certificate TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX cadre_training_by_person ON cadre_training (person_id)
;;
