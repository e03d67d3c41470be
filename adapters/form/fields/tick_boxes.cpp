#include "adapters/form/fields/tick_boxes.h"

#include <algorithm>
#include <regex>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// A box and where it stands.
struct Box {
  std::size_t at = 0;
  std::size_t length = 0;
  bool ticked = false;
};

std::vector<Box> boxes_in(std::string_view text, const RowWords& words) {
  std::vector<Box> boxes;
  for (std::size_t at = 0; at < text.size();) {
    const auto here = [&](const std::string& box) { return text.substr(at).starts_with(box); };
    const auto ticked = std::ranges::find_if(words.boxes_ticked, here);
    const auto empty = std::ranges::find_if(words.boxes_empty, here);
    if (ticked != words.boxes_ticked.end()) {
      boxes.push_back({at, ticked->size(), true});
    } else if (empty != words.boxes_empty.end()) {
      boxes.push_back({at, empty->size(), false});
    }
    at += boxes.empty() || boxes.back().at != at ? 1 : boxes.back().length;
  }
  return boxes;
}

/// `text` without the number and the punctuation it stands between.
std::string option_of(std::string_view text) {
  static const std::regex around("^([0-9]+|[(][0-9]+[)])?(\\.|、|,|;|:)*|(\\.|、|,|;|:)+$");
  const std::string plain = normalise(text);
  return plain.size() > 200 ? plain : std::regex_replace(plain, around, "");
}

}  // namespace

std::optional<std::vector<std::string>> ticked_options(std::string_view text,
                                                       const RowWords& words) {
  const std::vector<Box> boxes = boxes_in(text, words);
  if (boxes.empty()) {
    return std::nullopt;
  }
  const bool before = option_of(text.substr(0, boxes.front().at)).empty();
  std::vector<std::string> options;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (!boxes[i].ticked) {
      continue;
    }
    const std::size_t end = boxes[i].at + boxes[i].length;
    const std::size_t from = before ? end : i == 0 ? 0 : boxes[i - 1].at + boxes[i - 1].length;
    const std::size_t to = !before                ? boxes[i].at
                           : i + 1 < boxes.size() ? boxes[i + 1].at
                                                  : text.size();
    options.push_back(option_of(text.substr(from, to - from)));
  }
  return options;
}

bool is_tick(std::string_view cell, const RowWords& words) {
  return words.ticks.contains(label_key(cell));
}

}  // namespace duibiao
