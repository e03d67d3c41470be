#include "adapters/workbook/xlsx/shared_strings.h"

#include <fmt/format.h>

#include <utility>

#include "adapters/workbook/cells/cell_text.h"

namespace duibiao {
namespace {

class SharedStringsHandler : public XmlHandler {
 public:
  explicit SharedStringsHandler(const SharedLimits& limits) : limits_(limits) {}

  void start(const XmlName& name, const XmlAttributes& /*attributes*/) override {
    in_item_ = in_item_ || name.local == "si";
    if (in_item_) {
      text_.start(name);
    }
  }
  void end(const XmlName& name) override {
    if (!in_item_) {
      return;
    }
    text_.end(name);
    if (name.local == "si") {
      strings_.add(unescaped_text(text_.take()));
      in_item_ = false;
    }
  }
  void text(std::string_view piece) override {
    if (in_item_) {
      text_.text(piece);
    }
  }
  [[nodiscard]] bool done() const override { return too_many() || too_large(); }

  [[nodiscard]] bool too_many() const { return strings_.size() > limits_.strings; }
  [[nodiscard]] bool too_large() const { return strings_.bytes() + text_.bytes() > limits_.bytes; }
  SharedStrings take() { return std::move(strings_); }

 private:
  const SharedLimits& limits_;
  SharedStrings strings_{};
  RichText text_{};
  bool in_item_ = false;
};

}  // namespace

void SharedStrings::add(std::string_view text) {
  texts_ += text;
  ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
}

std::optional<std::string_view> SharedStrings::find(std::size_t index) const {
  if (index >= ends_.size()) {
    return std::nullopt;
  }
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(texts_).substr(begin, ends_[index] - begin);
}

void RichText::start(const XmlName& name) {
  phonetic_ += name.local == "rPh" ? 1 : 0;
  in_text_ = name.local == "t" && phonetic_ == 0;
}

void RichText::end(const XmlName& name) {
  phonetic_ -= name.local == "rPh" && phonetic_ > 0 ? 1 : 0;
  in_text_ = false;
}

void RichText::text(std::string_view piece) {
  if (in_text_) {
    text_ += piece;
  }
}

std::string RichText::take() { return std::exchange(text_, {}); }

Result<SharedStrings> read_shared_strings(const Package& package, std::string_view part,
                                          const SharedLimits& limits) {
  SharedStringsHandler handler(limits);
  if (auto parsed = parse_xml(package, part, handler); !parsed) {
    return failure(parsed.error());
  }
  if (handler.too_many()) {
    return failure(error("shared_strings_too_many", {.file = package.file()},
                         {{"limit", fmt::format("{}", limits.strings)}}));
  }
  if (handler.too_large()) {
    return failure(error("shared_strings_too_large", {.file = package.file()},
                         {{"limit", fmt::format("{}", limits.bytes)}}));
  }
  return handler.take();
}

}  // namespace duibiao
