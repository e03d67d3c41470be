-- What a batch was made with, and why: the mapping, rule book and word and unit tables as texts, kept
-- once each; which batch used which; and what was said about a batch (the reason of an adjustment,
-- the document that approved it). Rows of the ledger like all others: sealed, hashed into their
-- batch, only ever added. Batches of older stores have none of them, so that their hashes stay.

-- A text, in the batch that used it first.
CREATE TABLE kept_text (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mapping', 'rules', 'units', 'words')),
  name TEXT NOT NULL,                      -- the file's, or of a rule book that is compiled in its id
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  text TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX kept_text_once ON kept_text (kind, sha256);

-- Which text a batch used, and of a mapping for which project; project '' means all of them.
CREATE TABLE batch_use (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  project TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position),
  FOREIGN KEY (kind, sha256) REFERENCES kept_text (kind, sha256)
) STRICT, WITHOUT ROWID;

-- What was said about a batch.
CREATE TABLE batch_remark (
  batch INTEGER NOT NULL REFERENCES batch (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('reason', 'record')),
  text TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER kept_text_is_never_updated BEFORE UPDATE ON kept_text
BEGIN SELECT RAISE(ABORT, 'ledger: rows of kept_text are never updated'); END;
CREATE TRIGGER kept_text_is_never_deleted BEFORE DELETE ON kept_text
BEGIN SELECT RAISE(ABORT, 'ledger: rows of kept_text are never deleted'); END;
CREATE TRIGGER kept_text_joins_the_newest_batch BEFORE INSERT ON kept_text
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM kept_text
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of kept_text join the newest batch, once'); END;

CREATE TRIGGER batch_use_is_never_updated BEFORE UPDATE ON batch_use
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_use are never updated'); END;
CREATE TRIGGER batch_use_is_never_deleted BEFORE DELETE ON batch_use
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_use are never deleted'); END;
CREATE TRIGGER batch_use_joins_the_newest_batch BEFORE INSERT ON batch_use
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM batch_use
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_use join the newest batch, once'); END;

CREATE TRIGGER batch_remark_is_never_updated BEFORE UPDATE ON batch_remark
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_remark are never updated'); END;
CREATE TRIGGER batch_remark_is_never_deleted BEFORE DELETE ON batch_remark
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_remark are never deleted'); END;
CREATE TRIGGER batch_remark_joins_the_newest_batch BEFORE INSERT ON batch_remark
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM batch_remark
             WHERE (batch, position) = (NEW.batch, NEW.position))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_remark join the newest batch, once'); END;
