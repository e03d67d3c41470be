#include "engine/columns/roster.h"

#include <algorithm>
#include <cstring>

namespace duibiao::columns {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr char kPrefixed = 1;  ///< stands for the project's code; no code holds this byte
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

std::string_view Roster::text_at(std::uint32_t place) const {
  const char* at = text_[place / kPiece].get() + place % kPiece;
  return {at + 1, static_cast<unsigned char>(*at)};
}

std::uint32_t Roster::store(std::string_view head, std::string_view text) {
  const std::size_t size = 1 + head.size() + text.size();
  if (text_end_ % kPiece + size > kPiece || text_end_ / kPiece >= text_.size()) {
    text_end_ = text_.size() * kPiece;
    text_.push_back(std::make_unique<char[]>(kPiece));
  }
  const std::uint64_t place = text_end_;
  char* at = text_[place / kPiece].get() + place % kPiece;
  *at = static_cast<char>(size - 1);
  std::ranges::copy(text, std::ranges::copy(head, at + 1).out);
  text_end_ += size;
  return static_cast<std::uint32_t>(place);
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
    project_codes_.push_back(store({}, code));
    projects_.emplace_back();
    slots_[slot] = static_cast<std::uint32_t>(projects_.size());
  }
  return slots_[slot] - 1;
}

void Roster::start_run(std::uint32_t project) {
  const auto number = static_cast<std::uint32_t>(runs_.size());
  runs_.push_back({project, static_cast<std::uint32_t>(rows()), 0, number, true});
  RosterProject& known = projects_[project];
  if (known.rows == 0) {
    known.first_run = number;
  } else {
    runs_[known.last_run].next = number;
  }
  known.last_run = number;
  last_code_.clear();
}

std::uint32_t Roster::add(std::string_view project, std::string_view code) {
  if (runs_.empty() || project_code(runs_.back().project) != project) {
    start_run(project_or_new(project));
  }
  RosterRun& run = runs_.back();
  run.ascending = run.ascending && (run.rows == 0 || last_code_ < code);
  last_code_ = code;
  ++run.rows;
  ++projects_[run.project].rows;
  const bool prefixed = code.starts_with(project);
  codes_.push_back(prefixed ? store({&kPrefixed, 1}, code.substr(project.size()))
                            : store({}, code));
  return static_cast<std::uint32_t>(rows() - 1);
}

std::optional<std::uint32_t> Roster::project(std::string_view code, std::uint32_t guess) const {
  if (slots_.empty()) {
    return std::nullopt;
  }
  if (guess < projects_.size() && project_code(guess) == code) {
    return guess;
  }
  const std::uint32_t found = slots_[slot_of(code)];
  return found == 0 ? std::nullopt : std::optional(found - 1);
}

Roster::StoredCode Roster::stored_form(std::string_view project, std::string_view code) {
  const bool prefixed = code.starts_with(project);
  return {prefixed ? code.substr(project.size()) : code, prefixed};
}

bool Roster::is_code(std::uint32_t row, const StoredCode& code) const {
  const std::string_view stored = text_at(codes_[row]);
  const bool prefixed = !stored.empty() && stored.front() == kPrefixed;
  const std::size_t mark = prefixed ? 1 : 0;
  return prefixed == code.prefixed && stored.size() == code.text.size() + mark &&
         std::equal(code.text.begin(), code.text.end(), stored.begin() + mark);
}

std::optional<std::uint32_t> Roster::row_in(const RosterRun& run, const StoredCode& code) const {
  for (std::uint32_t row = run.first_row; row < run.first_row + run.rows; ++row) {
    if (is_code(row, code)) {
      return row;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Roster::row(std::uint32_t project, std::string_view code,
                                         std::uint32_t guess) const {
  const RosterProject& known = projects_[project];
  const StoredCode wanted = stored_form(project_code(project), code);
  for (std::uint32_t number = known.first_run;;) {
    const RosterRun& run = runs_[number];
    for (const std::uint32_t near : {guess + 1, guess, guess + 2}) {
      if (near - run.first_row < run.rows && is_code(near, wanted)) {
        return near;
      }
    }
    if (const auto found = row_in(run, wanted)) {
      return found;
    }
    if (run.next == number) {
      return std::nullopt;
    }
    number = run.next;
  }
}

void Roster::copy_code(std::uint32_t row, std::uint32_t project, std::string& room) const {
  const std::string_view stored = text_at(codes_[row]);
  if (stored.empty() || stored.front() != kPrefixed) {
    room = stored;
    return;
  }
  room = project_code(project);
  room += stored.substr(1);
}

bool Roster::may_repeat(std::uint32_t project) const {
  const RosterProject& known = projects_[project];
  return known.first_run != known.last_run || !runs_[known.first_run].ascending;
}

}  // namespace duibiao::columns
