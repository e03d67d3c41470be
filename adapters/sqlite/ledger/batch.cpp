#include "adapters/sqlite/ledger/batch.h"

#include "adapters/files/sha256.h"

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

std::string batch_hash(const BatchRecord& record, const Rows& rows) {
  Sha256 digest;
  digest.add(record.previous_hash);
  digest.add(canonical("batch", row_of(record)));
  for (std::size_t table = 0; table < kTables; ++table) {
    for (const Row& row : rows.of(static_cast<LedgerTable>(table))) {
      digest.add(canonical(shape_of(static_cast<LedgerTable>(table)).name, row));
    }
  }
  return digest.hex();
}

}  // namespace duibiao
