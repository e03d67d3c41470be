-- What people say beside the figures: reasons, measures, likelihoods, claimed and reviewed scores. A
-- batch of statements is a batch like any other, so that the list of kinds in table batch is the one
-- thing that changes there. SQLite has no statement for that; for a change that touches no row its
-- documentation (ALTER TABLE, "Making Other Kinds Of Table Schema Changes") gives this way.

PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, 'kind IN (''targets'', ''actuals'')',
                  'kind IN (''targets'', ''actuals'', ''statements'')')
WHERE type = 'table' AND name = 'batch';
PRAGMA writable_schema = RESET;

-- One statement. Of one indicator, kind and date the later one stands; of reasons, of one category.
CREATE TABLE statement (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  project TEXT NOT NULL,
  indicator TEXT NOT NULL,                 -- a code, or @project, @total, @funds, @goal
  date TEXT                                -- NULL: it names no day
    CHECK (date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN (
    'reason', 'measure', 'due', 'likelihood', 'forecast', 'claimed_value', 'claimed_score',
    'reviewed_score', 'over_cause', 'over_deduction', 'evidence', 'sample', 'rectification')),
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  line INTEGER NOT NULL,
  character INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_of_project ON statement (project);

CREATE TRIGGER statement_is_never_updated BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'ledger: rows of statement are never updated'); END;
CREATE TRIGGER statement_is_never_deleted BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'ledger: rows of statement are never deleted'); END;
CREATE TRIGGER statement_joins_the_newest_batch BEFORE INSERT ON statement
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM statement
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of statement join the newest batch, once'); END;
