#include "adapters/sqlite/ledger/batch.h"

namespace duibiao {

Row row_of(const BatchRecord& record) {
  Row row;
  row.add(record.id).add(record.kind).add(record.known_at).add(record.who).add(record.program);
  row.add(record.source).add(record.covers_from).add(record.covers_to);
  row.add(record.source_rank ? Field(*record.source_rank) : Field());
  row.add_flag(record.accepted).add(record.stored).add(record.superseded);
  row.add(record.unchanged).add(record.row_count).add(record.previous_hash);
  return row;
}

BatchHash::BatchHash(const BatchRecord& record) {
  digest_.add(record.previous_hash);
  digest_.add(canonical("batch", row_of(record)));
}

void BatchHash::add(LedgerTable table, const Row& row) {
  digest_.add(canonical(shape_of(table).name, row));
}

void BatchHash::add(const Rows& rows) { add(rows, 0, kTables); }

void BatchHash::add(const Rows& rows, std::size_t first, std::size_t last) {
  for (std::size_t table = first; table < last; ++table) {
    for (const Row& row : rows.of(static_cast<LedgerTable>(table))) {
      add(static_cast<LedgerTable>(table), row);
    }
  }
}

}  // namespace duibiao
