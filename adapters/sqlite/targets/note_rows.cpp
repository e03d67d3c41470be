#include "adapters/sqlite/targets/note_rows.h"

#include <array>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

namespace duibiao {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 3> kSeverities{"note", "warning", "error"};

/// `text` as a view that lives as long as the program, which is what the literals of a Problem are.
/// There are as many as there are codes and names of facts.
std::string_view lasting(std::string_view text) {
  static std::set<std::string, std::less<>> texts;
  static std::mutex guard;
  const std::lock_guard lock(guard);
  return *texts.emplace(text).first;
}

std::string facts_text(const std::vector<Fact>& facts) {
  json pairs = json::array();
  for (const Fact& fact : facts) {
    pairs.push_back({fact.name, fact.value});
  }
  return pairs.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Fact> fact_of(const json& pair) {
  const bool sound =
      pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string();
  return sound ? std::optional(Fact{lasting(pair[0].get_ref<const std::string&>()),
                                    pair[1].get<std::string>()})
               : std::nullopt;
}

std::optional<std::vector<Fact>> facts_of(const std::string& text) {
  const json pairs = json::parse(text, nullptr, false);
  if (!pairs.is_array()) {
    return std::nullopt;
  }
  std::vector<Fact> facts;
  for (const json& pair : pairs) {
    auto fact = fact_of(pair);
    if (!fact) {
      return std::nullopt;
    }
    facts.push_back(*std::move(fact));
  }
  return facts;
}

}  // namespace

void add_note_rows(std::vector<Row>& rows, const NotedPlace& place, const Problems& notes) {
  std::int64_t position = 0;
  for (const Problem& note : notes) {
    Row& row = rows.emplace_back();
    row.add(place.batch).add(place.form).add(place.indicator).add(std::string(place.milestone));
    row.add(++position).add(std::string(note.code));
    row.add(std::string(kSeverities.at(static_cast<std::size_t>(note.severity))));
    row.add(facts_text(note.facts)).add(note.where);
  }
}

std::optional<LedgerNote> note_of(const Row& row) {
  FieldCursor fields(row);
  fields.skip(2);
  LedgerNote found;
  found.indicator = fields.integer();
  found.milestone = fields.text();
  fields.skip();
  found.note.code = lasting(fields.text());
  found.note.severity = static_cast<Severity>(fields.choice(kSeverities));
  auto facts = facts_of(fields.text());
  found.note.where = fields.place();
  if (!facts || !fields.sound()) {
    return std::nullopt;
  }
  found.note.facts = *std::move(facts);
  return found;
}

}  // namespace duibiao
