-- The store's first schema: a ledger. Batches follow one another, each sealed by the SHA-256 of the
-- batch before it and of its own rows; targets and figures are only ever added, by batch.
-- Nothing is updated and nothing is deleted: triggers refuse it in every table, also INSERT OR
-- REPLACE, and rows behind the newest batch. What stands now is computed from the whole ledger.
-- Texts are kept as written; an absent value is NULL, an unknown part of a place is '' or 0.
-- `seal`: the first 16 hex digits of the SHA-256 of the row, to name a row that was tampered with.

CREATE TABLE batch (
  id INTEGER PRIMARY KEY CHECK (id >= 1),  -- 1, 2, 3 … without a gap
  kind TEXT NOT NULL CHECK (kind IN ('targets', 'actuals')),
  known_at TEXT NOT NULL                   -- UTC, as the caller gave it
    CHECK (known_at GLOB '[0-9]???-??-??T??:??:??Z'),
  who TEXT NOT NULL,
  program TEXT NOT NULL,                   -- name and version of the program that stored it
  source TEXT NOT NULL,                    -- the named source, '' where there is none
  covers_from TEXT NOT NULL,               -- the days that the named source's export covers
  covers_to TEXT NOT NULL,
  source_rank INTEGER,                     -- 1 goes before 2; NULL: the mapping ranks no sources
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),  -- a change was shown and accepted
  stored INTEGER NOT NULL,                 -- figures or indicators in this batch
  superseded INTEGER NOT NULL,             -- those of earlier batches that no longer stand
  unchanged INTEGER NOT NULL,              -- those that say what already stood
  row_count INTEGER NOT NULL,              -- rows of this batch in all the tables below
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  CHECK ((source = '') = (covers_from = '') AND (source = '') = (covers_to = '')),
  CHECK (covers_from <= covers_to)
) STRICT;

-- The files that were given together as this batch.
CREATE TABLE batch_file (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

-- One reported figure. `accrual`: does the value add to what came before, or stand for all of it?
CREATE TABLE observation (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  project TEXT NOT NULL,
  indicator TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  value TEXT NOT NULL,
  accrual TEXT NOT NULL CHECK (accrual IN ('increment', 'running_total')),
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_of_project ON observation (project);

-- One version of a project's target form: the highest version stands.
CREATE TABLE target_form (
  batch INTEGER NOT NULL REFERENCES batch (id),
  form INTEGER NOT NULL,                   -- 1, 2, 3 … within the batch
  project TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  name TEXT NOT NULL,
  department TEXT NOT NULL,
  unit TEXT NOT NULL,
  type TEXT NOT NULL,
  long_term_goal TEXT NOT NULL,
  annual_goal TEXT NOT NULL,
  course_first TEXT,
  course_last TEXT,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX target_form_version ON target_form (project, version);

-- The header's fields as written.
CREATE TABLE target_header (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, position),
  FOREIGN KEY (batch, form) REFERENCES target_form (batch, form)
) STRICT, WITHOUT ROWID;

-- The funds block: numbers as written, each in the unit it was read in.
CREATE TABLE target_funds (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  position INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('income', 'expenditure')),
  label TEXT NOT NULL,
  half_year TEXT,
  half_year_unit TEXT,
  full_year TEXT,
  full_year_unit TEXT,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, position),
  FOREIGN KEY (batch, form) REFERENCES target_form (batch, form)
) STRICT, WITHOUT ROWID;

-- The leaves of the indicator tree, in the order of the form.
CREATE TABLE target_indicator (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  level1 TEXT NOT NULL,
  level2 TEXT NOT NULL,
  name TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('sum', 'last', 'ratio')),
  measure_given INTEGER NOT NULL CHECK (measure_given IN (0, 1)),
  kind TEXT CHECK (kind IN ('flow', 'level', 'ceiling')),
  has_half_year INTEGER NOT NULL CHECK (has_half_year IN (0, 1)),
  weight TEXT,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, position),
  FOREIGN KEY (batch, form) REFERENCES target_form (batch, form)
) STRICT, WITHOUT ROWID;

-- The target cells of an indicator as written; their types are read from the text again.
CREATE TABLE target_cell (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  indicator INTEGER NOT NULL,              -- position in target_indicator
  milestone TEXT NOT NULL CHECK (milestone IN ('full_year', 'half_year')),
  written TEXT NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, indicator, milestone),
  FOREIGN KEY (batch, form, indicator) REFERENCES target_indicator (batch, form, position)
) STRICT, WITHOUT ROWID;

-- Labelled rows without an indicator.
CREATE TABLE target_empty_label (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, position),
  FOREIGN KEY (batch, form) REFERENCES target_form (batch, form)
) STRICT, WITHOUT ROWID;

-- What was noticed while the form was read: repairs, inferences, omissions.
CREATE TABLE target_note (
  batch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  indicator INTEGER NOT NULL,              -- 0: the whole form
  milestone TEXT NOT NULL CHECK (milestone IN ('', 'full_year', 'half_year')),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
  facts TEXT NOT NULL,                     -- JSON: [["name", "value"], …]
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, form, indicator, milestone, position),
  FOREIGN KEY (batch, form) REFERENCES target_form (batch, form)
) STRICT, WITHOUT ROWID;

-- ---- Only ever added ----

CREATE TRIGGER batch_follows_the_last BEFORE INSERT ON batch
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM batch)
  OR NEW.known_at < (SELECT known_at FROM batch ORDER BY id DESC LIMIT 1)
  OR NEW.previous_hash IS NOT
     coalesce((SELECT hash FROM batch ORDER BY id DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'ledger: a batch follows the last one'); END;

CREATE TRIGGER batch_is_never_updated BEFORE UPDATE ON batch
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch are never updated'); END;
CREATE TRIGGER batch_is_never_deleted BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch are never deleted'); END;

CREATE TRIGGER batch_file_is_never_updated BEFORE UPDATE ON batch_file
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_file are never updated'); END;
CREATE TRIGGER batch_file_is_never_deleted BEFORE DELETE ON batch_file
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_file are never deleted'); END;
CREATE TRIGGER batch_file_joins_the_newest_batch BEFORE INSERT ON batch_file
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM batch_file
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_file join the newest batch, once'); END;

CREATE TRIGGER observation_is_never_updated BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'ledger: rows of observation are never updated'); END;
CREATE TRIGGER observation_is_never_deleted BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'ledger: rows of observation are never deleted'); END;
CREATE TRIGGER observation_joins_the_newest_batch BEFORE INSERT ON observation
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM observation
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of observation join the newest batch, once'); END;

CREATE TRIGGER target_form_is_never_updated BEFORE UPDATE ON target_form
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_form are never updated'); END;
CREATE TRIGGER target_form_is_never_deleted BEFORE DELETE ON target_form
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_form are never deleted'); END;
CREATE TRIGGER target_form_joins_the_newest_batch BEFORE INSERT ON target_form
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_form
             WHERE (batch, form) = (NEW.batch, NEW.form))
  OR NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM target_form
                         WHERE project = NEW.project)
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_form join the newest batch, once'); END;

CREATE TRIGGER target_header_is_never_updated BEFORE UPDATE ON target_header
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_header are never updated'); END;
CREATE TRIGGER target_header_is_never_deleted BEFORE DELETE ON target_header
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_header are never deleted'); END;
CREATE TRIGGER target_header_joins_the_newest_batch BEFORE INSERT ON target_header
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_header
             WHERE (batch, form, position) = (NEW.batch, NEW.form, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_header join the newest batch, once'); END;

CREATE TRIGGER target_funds_is_never_updated BEFORE UPDATE ON target_funds
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_funds are never updated'); END;
CREATE TRIGGER target_funds_is_never_deleted BEFORE DELETE ON target_funds
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_funds are never deleted'); END;
CREATE TRIGGER target_funds_joins_the_newest_batch BEFORE INSERT ON target_funds
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_funds
             WHERE (batch, form, position) = (NEW.batch, NEW.form, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_funds join the newest batch, once'); END;

CREATE TRIGGER target_indicator_is_never_updated BEFORE UPDATE ON target_indicator
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_indicator are never updated'); END;
CREATE TRIGGER target_indicator_is_never_deleted BEFORE DELETE ON target_indicator
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_indicator are never deleted'); END;
CREATE TRIGGER target_indicator_joins_the_newest_batch BEFORE INSERT ON target_indicator
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_indicator
             WHERE (batch, form, position) = (NEW.batch, NEW.form, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_indicator join the newest batch, once'); END;

CREATE TRIGGER target_cell_is_never_updated BEFORE UPDATE ON target_cell
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_cell are never updated'); END;
CREATE TRIGGER target_cell_is_never_deleted BEFORE DELETE ON target_cell
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_cell are never deleted'); END;
CREATE TRIGGER target_cell_joins_the_newest_batch BEFORE INSERT ON target_cell
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_cell
             WHERE (batch, form, indicator, milestone)
               = (NEW.batch, NEW.form, NEW.indicator, NEW.milestone))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_cell join the newest batch, once'); END;

CREATE TRIGGER target_empty_label_is_never_updated BEFORE UPDATE ON target_empty_label
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_empty_label are never updated'); END;
CREATE TRIGGER target_empty_label_is_never_deleted BEFORE DELETE ON target_empty_label
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_empty_label are never deleted'); END;
CREATE TRIGGER target_empty_label_joins_the_newest_batch BEFORE INSERT ON target_empty_label
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_empty_label
             WHERE (batch, form, position) = (NEW.batch, NEW.form, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_empty_label join the newest batch, once'); END;

CREATE TRIGGER target_note_is_never_updated BEFORE UPDATE ON target_note
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_note are never updated'); END;
CREATE TRIGGER target_note_is_never_deleted BEFORE DELETE ON target_note
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_note are never deleted'); END;
CREATE TRIGGER target_note_joins_the_newest_batch BEFORE INSERT ON target_note
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM target_note
             WHERE (batch, form, indicator, milestone, position)
               = (NEW.batch, NEW.form, NEW.indicator, NEW.milestone, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of target_note join the newest batch, once'); END;
