#include "engine/columns/codes/roster.h"

#include <algorithm>
#include <cstring>

#include "engine/columns/text/short_text.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kFirstSlots = 1024;

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  while (text.size() >= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), sizeof word);
    hash = (hash ^ word) * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 29;
    text.remove_prefix(sizeof word);
  }
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  }
  hash = (hash ^ hash >> 32) * 0x94d049bb133111ebU;
  return hash ^ hash >> 31;
}

}  // namespace

std::string_view Roster::text_at(std::uint64_t place) const {
  const char* at = text_[place / kPiece].get() + place % kPiece;
  return {at + 1, static_cast<unsigned char>(*at)};
}

std::uint64_t Roster::store(std::string_view text) {
  const std::size_t size = 1 + text.size();
  if (text_end_ % kPiece + size > kPiece || text_end_ / kPiece >= text_.size()) {
    text_end_ = text_.size() * kPiece;
    text_.push_back(std::make_unique<char[]>(kPiece));
  }
  const std::uint64_t place = text_end_;
  char* at = text_[place / kPiece].get() + place % kPiece;
  *at = static_cast<char>(text.size());
  std::ranges::copy(text, at + 1);
  text_end_ += size;
  return place;
}

std::size_t Roster::slot_of(std::string_view code) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(code) & mask;
  while (slots_[slot] != 0 && project_code(slots_[slot] - 1) != code) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void Roster::grow() {
  slots_.assign(slots_.empty() ? kFirstSlots : slots_.size() * 2, 0);
  for (std::uint32_t project = 0; project < projects_.size(); ++project) {
    slots_[slot_of(project_code(project))] = project + 1;
  }
}

std::uint32_t Roster::project_or_new(std::string_view code) {
  if (slots_.size() < 2 * (projects_.size() + 1)) {
    grow();
  }
  const std::size_t slot = slot_of(code);
  if (slots_[slot] == 0) {
    project_codes_.push_back(store(code));
    projects_.emplace_back();
    slots_[slot] = static_cast<std::uint32_t>(projects_.size());
  }
  return slots_[slot] - 1;
}

void Roster::start_run(std::uint32_t project) {
  const auto number = static_cast<std::uint32_t>(runs_.size());
  runs_.push_back({project, static_cast<std::uint32_t>(rows()), 0, number, true});
  RosterProject& known = projects_[project];
  if (known.first_run == RosterProject::kNoRun) {
    known.first_run = number;
  } else {
    runs_[known.last_run].next = number;
  }
  known.last_run = number;
}

std::uint32_t Roster::add(std::string_view project, std::string_view code) {
  if (runs_.empty() || !same_text(project_code(runs_.back().project), project)) {
    start_run(project_or_new(project));
  }
  RosterRun& run = runs_.back();
  const StoredCode stored(project, code);
  const std::uint64_t word =
      stored.is_short() ? stored.word() : stored.word() | store(stored.text());
  run.ascending = run.ascending && (run.rows == 0 || ascends(codes_[codes_.size() - 1], word));
  codes_.push_back(word);
  ++run.rows;
  ++projects_[run.project].rows;
  return static_cast<std::uint32_t>(rows() - 1);
}

std::optional<std::uint32_t> Roster::project(std::string_view code, std::uint32_t guess) const {
  if (slots_.empty()) {
    return std::nullopt;
  }
  if (guess < projects_.size() && same_text(project_code(guess), code)) {
    return guess;
  }
  const std::uint32_t found = slots_[slot_of(code)];
  return found == 0 ? std::nullopt : std::optional(found - 1);
}

bool Roster::ascends(std::uint64_t a, std::uint64_t b) const {
  if (StoredCode::is_prefixed(a) != StoredCode::is_prefixed(b) ||
      StoredCode::is_short(a) != StoredCode::is_short(b)) {
    return false;
  }
  return StoredCode::is_short(a)
             ? StoredCode::ascends(a, b)
             : text_at(a & StoredCode::kPlace) < text_at(b & StoredCode::kPlace);
}

bool Roster::is_long_code(std::uint64_t stored, const StoredCode& code) const {
  return !StoredCode::is_short(stored) && !StoredCode::is_set_aside(stored) &&
         StoredCode::is_prefixed(stored) == StoredCode::is_prefixed(code.word()) &&
         text_at(stored & StoredCode::kPlace) == code.text();
}

std::optional<std::uint32_t> Roster::row_in(const RosterRun& run, const StoredCode& code) const {
  for (std::uint32_t row = run.first_row; row < run.first_row + run.rows; ++row) {
    if (is_code(row, code)) {
      return row;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Roster::row(std::uint32_t project, const StoredCode& code) const {
  for (std::uint32_t number = projects_[project].first_run;;) {
    const RosterRun& run = runs_[number];
    if (const auto found = row_in(run, code)) {
      return found;
    }
    if (run.next == number) {
      return std::nullopt;
    }
    number = run.next;
  }
}

void Roster::copy_code(std::uint32_t row, std::uint32_t project, std::string& room) const {
  const std::uint64_t stored = codes_[row];
  room.clear();
  if (StoredCode::is_prefixed(stored)) {
    room = project_code(project);
  }
  if (StoredCode::is_short(stored)) {
    StoredCode::append_to(room, stored);
  } else {
    room += text_at(stored & StoredCode::kPlace);
  }
}

bool Roster::may_repeat(std::uint32_t project) const {
  const RosterProject& known = projects_[project];
  return known.first_run != known.last_run || !runs_[known.first_run].ascending;
}

}  // namespace duibiao::columns
