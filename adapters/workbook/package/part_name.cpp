#include "adapters/workbook/package/part_name.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "adapters/table/utf8.h"

namespace duibiao {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// The pieces of `path` between slashes, empty ones too.
std::vector<std::string_view> pieces_of(std::string_view path) {
  std::vector<std::string_view> pieces;
  while (true) {
    const auto slash = path.find('/');
    pieces.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) {
      return pieces;
    }
    path.remove_prefix(slash + 1);
  }
}

/// Is the sequence one of U+0080 to U+009F?
bool is_c1(std::string_view sequence) {
  return sequence.size() == 2 && sequence[0] == '\xC2' &&
         static_cast<unsigned char>(sequence[1]) < 0xA0;
}

}  // namespace

bool is_part_name(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
      std::ranges::any_of(name, is_control)) {
    return false;
  }
  const auto pieces = pieces_of(name);
  return std::ranges::find(pieces, "..") == pieces.end();
}

std::optional<std::string> resolve_target(std::string_view from, std::string_view target) {
  const bool absolute = target.starts_with('/');
  std::vector<std::string_view> path = absolute ? std::vector<std::string_view>{} : pieces_of(from);
  if (!path.empty()) {
    path.pop_back();  // the part's own name
  }
  for (const std::string_view piece : pieces_of(absolute ? target.substr(1) : target)) {
    if (piece == "..") {
      if (path.empty()) {
        return std::nullopt;
      }
      path.pop_back();
    } else if (!piece.empty() && piece != ".") {
      path.push_back(piece);
    }
  }
  std::string name;
  for (const std::string_view piece : path) {
    name += name.empty() ? "" : "/";
    name += piece;
  }
  return name.empty() ? std::nullopt : std::optional(name);
}

std::string relationships_of(std::string_view part) {
  const auto slash = part.rfind('/');
  const std::size_t folder = slash == std::string_view::npos ? 0 : slash + 1;
  return std::string(part.substr(0, folder)) + "_rels/" + std::string(part.substr(folder)) +
         ".rels";
}

std::string shown_name(std::string_view text, std::size_t most) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Sequence sequence = utf8_sequence_at(text, at);
    const std::string_view character = text.substr(at, sequence.length);
    if (shown.size() + character.size() > most) {
      return shown + "…";
    }
    const bool plain = sequence.well_formed && !is_control(character.front()) && !is_c1(character);
    shown += plain ? character : "?";
    at += sequence.length;
  }
  return shown;
}

}  // namespace duibiao
