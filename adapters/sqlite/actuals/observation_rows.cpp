#include "adapters/sqlite/actuals/observation_rows.h"

#include <array>
#include <string>
#include <string_view>

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 2> kAccruals{"increment", "running_total"};

}  // namespace

std::vector<Row> observation_rows(std::int64_t batch, std::span<const Observation> observations) {
  std::vector<Row> rows;
  rows.reserve(observations.size());
  for (const Observation& seen : observations) {
    Row& row = rows.emplace_back();
    row.add(batch).add(static_cast<std::int64_t>(rows.size()));
    row.add(seen.project).add(seen.indicator).add(to_string(seen.date)).add(seen.value);
    row.add(std::string(kAccruals.at(static_cast<std::size_t>(seen.accrual)))).add(seen.where);
  }
  return rows;
}

std::optional<LedgerObservation> observation_of(const Row& row) {
  FieldCursor fields(row);
  LedgerObservation found;
  found.batch = fields.integer();
  fields.skip();
  found.observation.project = fields.text();
  found.observation.indicator = fields.text();
  found.observation.date = fields.date();
  found.observation.value = fields.text();
  found.observation.accrual = static_cast<Accrual>(fields.choice(kAccruals));
  found.observation.where = fields.place();
  return fields.sound() ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace duibiao
