#include "adapters/document/docx/word_xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <pugixml.hpp>

#include "adapters/workbook/package/xml.h"

namespace duibiao::docx {
namespace {

using namespace std::string_view_literals;

/// Elements that only stand around others.
constexpr std::array kWrappers{"sdt"sv, "sdtContent"sv, "customXml"sv, "smartTag"sv,
                               "ins"sv, "moveTo"sv,     "Choice"sv,    "Fallback"sv};
/// Elements whose content is no longer there.
constexpr std::array kDeleted{"del"sv, "moveFrom"sv};

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::ranges::find(names, name) != names.end();
}

/// Counts elements and keeps nothing: what the parser refuses is all that is asked.
class Counting : public XmlHandler {
 public:
  void start(const XmlName& /*name*/, const XmlAttributes& /*attributes*/) override { ++elements_; }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return elements_ > kMaxElements; }

 private:
  std::uint64_t elements_ = 0;
};

std::string_view without_prefix(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

Result<void> read_tree(const Package& package, std::string_view part, pugi::xml_document& tree) {
  if (package.size_of(part) <= kMaxPart) {
    Counting counting;
    if (auto parsed = parse_xml(package, part, counting); !parsed) {
      return parsed;
    }
    if (counting.done()) {
      return failure(
          error("document_too_large", {.file = package.file()},
                {{"part", std::string(part)}, {"limit", fmt::format("{}", kMaxElements)}}));
    }
  }
  const auto bytes = package.read(part, kMaxPart);
  if (!bytes) {
    return failure(bytes.error());
  }
  const auto parsed =
      tree.load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata);
  if (!parsed) {
    return failure(error("package_damaged", {.file = package.file()},
                         {{"part", std::string(part)}, {"reason", parsed.description()}}));
  }
  return {};
}

std::string_view local_name(const pugi::xml_node& node) { return without_prefix(node.name()); }

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  return node.find_child([name](const pugi::xml_node& each) { return local_name(each) == name; });
}

std::optional<std::string_view> attribute(const pugi::xml_node& node, std::string_view name) {
  const auto found = node.find_attribute(
      [name](const pugi::xml_attribute& each) { return without_prefix(each.name()) == name; });
  return found.empty() ? std::nullopt : std::optional<std::string_view>(found.value());
}

std::uint32_t number_of(const pugi::xml_node& node, std::string_view name, std::uint32_t least) {
  const std::string_view text = attribute(child(node, name), "val").value_or("");
  std::uint32_t value = least;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed == std::errc::result_out_of_range) {
    return std::numeric_limits<std::uint32_t>::max();
  }
  return std::max(value, least);
}

std::optional<bool> switched(const pugi::xml_node& node, std::string_view name) {
  const pugi::xml_node found = child(node, name);
  if (found.empty()) {
    return std::nullopt;
  }
  const std::string_view value = attribute(found, "val").value_or("true");
  return value != "0" && value != "false" && value != "off";
}

void each_child(const pugi::xml_node& parent,
                const std::function<void(const pugi::xml_node&)>& take) {
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "AlternateContent") {
      const pugi::xml_node choice = child(node, "Choice");
      each_child(choice.empty() ? child(node, "Fallback") : choice, take);
    } else if (is_one_of(name, kWrappers)) {
      each_child(node, take);
    } else if (!is_one_of(name, kDeleted)) {
      take(node);
    }
  }
}

}  // namespace duibiao::docx
