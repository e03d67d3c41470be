-- Large imports: the lines of interchange files as they were read, in pages of whole lines. A page
-- is a row of the ledger like any other: sealed, hashed into its batch, only ever added. What its
-- lines say is read again by the reader that read them at the import; the projects of such a batch
-- of targets stand in target_form.

CREATE TABLE batch_page (
  batch INTEGER NOT NULL REFERENCES batch (id),
  file INTEGER NOT NULL,                   -- position in batch_file
  page INTEGER NOT NULL,                   -- 0: the heading; 1, 2, 3 …: the lines below it
  first_line INTEGER NOT NULL,             -- of the file, from 1
  bytes INTEGER NOT NULL,                  -- of the text
  text TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (batch, file, page)
) STRICT;

CREATE TRIGGER batch_page_is_never_updated BEFORE UPDATE ON batch_page
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_page are never updated'); END;
CREATE TRIGGER batch_page_is_never_deleted BEFORE DELETE ON batch_page
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_page are never deleted'); END;
CREATE TRIGGER batch_page_joins_the_newest_batch BEFORE INSERT ON batch_page
WHEN NEW.batch IS NOT (SELECT max(id) FROM batch)
  OR EXISTS (SELECT 1 FROM batch_page
             WHERE (batch, file, page) = (NEW.batch, NEW.file, NEW.page))
BEGIN SELECT RAISE(ABORT, 'ledger: rows of batch_page join the newest batch, once'); END;
