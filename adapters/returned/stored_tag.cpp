#include "adapters/returned/stored_tag.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace duibiao::returned {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

/// Where an attribute stands in a tag: from the space before its name, and its value between the
/// quotes.
struct Place {
  std::size_t begin = 0;
  std::size_t value = 0;
  std::size_t value_end = 0;
};

std::optional<Place> find_attribute(std::string_view tag, std::string_view name) {
  std::size_t at = 1 + tag_name(tag).size();
  while (true) {
    const std::size_t begin = at;
    const std::size_t first = tag.find_first_not_of(kSpace, at);
    const std::size_t equals = tag.find('=', at);
    if (first == std::string_view::npos || equals == std::string_view::npos) {
      return std::nullopt;
    }
    const std::size_t name_end = tag.find_first_of(" \t\r\n=", first);
    const std::size_t quote = tag.find_first_of("\"'", equals);
    const std::size_t end =
        quote == std::string_view::npos ? quote : tag.find(tag[quote], quote + 1);
    if (end == std::string_view::npos) {
      return std::nullopt;
    }
    if (tag.substr(first, name_end - first) == name) {
      return Place{begin, quote + 1, end};
    }
    at = end + 1;
  }
}

}  // namespace

std::string_view tag_name(std::string_view tag) {
  const std::string_view behind = tag.substr(std::min<std::size_t>(1, tag.size()));
  return behind.substr(0, behind.find_first_of(" \t\r\n/>"));
}

std::string_view tag_prefix(std::string_view tag) {
  const std::string_view name = tag_name(tag);
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? "" : name.substr(0, colon + 1);
}

bool is_empty_element(std::string_view tag) { return tag.ends_with("/>"); }

std::string with_attribute(std::string_view tag, std::string_view name, std::string_view value) {
  std::string changed(tag);
  if (const auto place = find_attribute(tag, name)) {
    return changed.replace(place->value, place->value_end - place->value, value);
  }
  std::string added = " ";
  added.append(name).append("=\"").append(value).append("\"");
  return changed.insert(1 + tag_name(tag).size(), added);
}

std::string without_attribute(std::string_view tag, std::string_view name) {
  std::string changed(tag);
  const auto place = find_attribute(tag, name);
  return place ? changed.erase(place->begin, place->value_end + 1 - place->begin) : changed;
}

void Edits::replace(std::size_t begin, std::size_t bytes, std::string text) {
  edits_.push_back({begin, bytes, std::move(text)});
}

std::string Edits::applied_to(std::string_view text) const {
  std::vector<const Edit*> sorted;
  sorted.reserve(edits_.size());
  for (const Edit& edit : edits_) {
    sorted.push_back(&edit);
  }
  std::ranges::stable_sort(sorted, {}, &Edit::begin);
  std::string edited;
  std::size_t done = 0;
  for (const Edit* edit : sorted) {
    edited.append(text.substr(done, edit->begin - done)).append(edit->text);
    done = edit->begin + edit->bytes;
  }
  return edited.append(text.substr(done));
}

}  // namespace duibiao::returned
