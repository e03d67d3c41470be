-- Two more kinds of texts are kept with the batches that they were used for: the labels by which
-- forms are read, which come with the program as units and words do, and the preset of warning
-- lights that an import names. The list of kinds in table kept_text is the one thing that changes;
-- no row is touched (see 0003 for the way).

PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, 'kind IN (''mapping'', ''rules'', ''units'', ''words'')',
                  'kind IN (''forms'', ''lights'', ''mapping'', ''rules'', ''units'', ''words'')')
WHERE type = 'table' AND name = 'kept_text';
PRAGMA writable_schema = RESET;
