#include "adapters/columns/input/class_table.h"

#include "adapters/interchange/target_row.h"
#include "engine/score/weights.h"

namespace duibiao::columns {
namespace {

constexpr char kBetween = '\x1F';

void make_key(const LabelFields& labels, std::string& key) {
  key.clear();
  for (const std::string_view field :
       {labels.level1, labels.level2, labels.name, labels.measure, labels.kind}) {
    key += field;
    key += kBetween;
  }
  key += labels.has_half_year ? '1' : '0';
}

/// The labels again, as views into `key`.
LabelFields labels_in(const std::string& key, const LabelFields& labels) {
  std::size_t at = 0;
  const auto next = [&](std::string_view field) {
    const std::string_view view = std::string_view(key).substr(at, field.size());
    at += field.size() + 1;
    return view;
  };
  return {.level1 = next(labels.level1),
          .level2 = next(labels.level2),
          .name = next(labels.name),
          .measure = next(labels.measure),
          .kind = next(labels.kind),
          .has_half_year = labels.has_half_year};
}

}  // namespace

std::optional<Indicator> ClassTable::read_labels(const LabelFields& labels) const {
  Table table;
  table.heading = {"project", "indicator", "level1", "level2", "name", "measure", "kind"};
  table.heading_line = 1;
  const TableRow row{
      2,
      {"p", "i", std::string(labels.level1), std::string(labels.level2), std::string(labels.name),
       std::string(labels.measure), std::string(labels.kind)}};
  Problems problems;
  const auto columns = match_columns(table, FileKind::targets, words_);
  Indicator indicator = read_target_row(columns.value, row, words_, problems);
  indicator.has_half_year = labels.has_half_year;
  return problems.empty() ? std::optional(std::move(indicator)) : std::nullopt;
}

std::uint32_t ClassTable::level_number(const Indicator& labels) {
  const auto number = static_cast<std::uint32_t>(levels_.size());
  const auto [known, fresh] =
      level_numbers_.emplace(std::pair(labels.level1, labels.level2), number);
  if (fresh) {
    levels_.emplace_back(labels.level1, labels.level2);
  }
  return known->second;
}

std::optional<std::pair<std::uint32_t, const ClassEntry*>> ClassTable::intern(
    const LabelFields& labels) {
  std::string key;
  make_key(labels, key);
  const std::scoped_lock lock(guard_);
  if (const auto known = numbers_.find(key); known != numbers_.end()) {
    return std::pair(known->second, &entries_[known->second]);
  }
  const auto indicator = read_labels(labels);
  if (!indicator) {
    return std::nullopt;
  }
  const auto number = static_cast<std::uint32_t>(entries_.size());
  ClassEntry& entry = entries_.emplace_back();
  entry.indicator_class = classify(*indicator, vocabulary_);
  entry.level = level_number(*indicator);
  if (const LevelWeight* weight = weight_entry(book_, *indicator, vocabulary_)) {
    entry.weight_entry = static_cast<std::size_t>(weight - book_.weights.data());
  }
  entry.fields = key;
  entry.labels = labels_in(entry.fields, labels);
  numbers_.emplace(std::move(key), number);
  return std::pair(number, &entry);
}

std::optional<std::pair<std::uint32_t, const ClassEntry*>> ClassGuess::operator()(
    const LabelFields& labels) {
  if (before_ < followers_.size() && followers_[before_].second != nullptr &&
      followers_[before_].second->labels == labels) {
    const Known guessed = followers_[before_];
    before_ = guessed.first;
    return guessed;
  }
  make_key(labels, key_);
  auto known = known_.find(key_);
  if (known == known_.end()) {
    const auto interned = table_.intern(labels);
    if (!interned) {
      return std::nullopt;
    }
    known = known_.emplace(key_, *interned).first;
  }
  if (followers_.size() <= before_) {
    followers_.resize(before_ + std::size_t{1});
  }
  followers_[before_] = known->second;
  before_ = known->second.first;
  return known->second;
}

}  // namespace duibiao::columns
