-- description: who looked at personal data and took it out, and what people ask for about their own data
-- min-reader: 7
-- An entry of the access log is never changed or removed; only a name in its purpose gives way when a person is erased.

CREATE TABLE access_log (
    id {identity},
    uid VARCHAR(36) NOT NULL UNIQUE,
    at TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    kind VARCHAR(12) NOT NULL CHECK (kind IN ('look', 'copy', 'export', 'print', 'import', 'erase')),
    people BIGINT NOT NULL CHECK (people >= 0),
    fields TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT ''
)
;;
CREATE TABLE access_person (
    access_id BIGINT NOT NULL REFERENCES access_log (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (access_id, person_id)
) {clustered}
;;
CREATE INDEX access_person_by_person ON access_person (person_id)
;;
CREATE TABLE data_request (
    id {identity},
    {record},
    person_id BIGINT REFERENCES person (id),
    requester TEXT NOT NULL DEFAULT '',
    kind VARCHAR(16) NOT NULL,
    received_on TEXT NOT NULL,
    received_by TEXT NOT NULL DEFAULT '',
    confirm_by TEXT,
    confirmed_on TEXT,
    due_on TEXT,
    extended_reason TEXT NOT NULL DEFAULT '',
    state VARCHAR(12) NOT NULL CHECK (state IN ('open', 'done', 'refused', 'dropped')),
    closed_on TEXT,
    answer TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX data_request_by_person ON data_request (person_id)
;;
