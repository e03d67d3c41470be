#include "adapters/toml/toml.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>

namespace duibiao {
namespace {

Source source_at(const std::string& file, const toml::source_position& at) {
  return {file, {}, {}, at.line, at.column};
}

/// Turns toml++ nodes into values; the file's name goes into every place.
class Converter {
 public:
  explicit Converter(const std::string& file) : file_(file) {}

  [[nodiscard]] TomlTable table(const toml::table& from) const {
    TomlTable made{{}, place(from)};
    for (const auto& [key, node] : from) {
      made.entries.push_back(
          {std::string(key.str()), source_at(file_, key.source().begin), value(node)});
    }
    std::ranges::stable_sort(made.entries, {}, [](const TomlEntry& entry) {
      return std::pair{entry.where.line, entry.where.column};
    });
    return made;
  }

 private:
  [[nodiscard]] Source place(const toml::node& node) const {
    return source_at(file_, node.source().begin);
  }

  [[nodiscard]] TomlArray array(const toml::array& from) const {
    TomlArray made;
    made.reserve(from.size());
    for (const toml::node& node : from) {
      made.push_back(value(node));
    }
    return made;
  }

  [[nodiscard]] TomlValue value(const toml::node& node) const {
    if (const auto* inner = node.as_table()) {
      return {table(*inner), place(node)};
    }
    if (const auto* items = node.as_array()) {
      return {array(*items), place(node)};
    }
    if (const auto* text = node.as_string()) {
      return {text->get(), place(node)};
    }
    if (const auto* integer = node.as_integer()) {
      return {integer->get(), place(node)};
    }
    if (const auto* truth = node.as_boolean()) {
      return {truth->get(), place(node)};
    }
    return other(node);
  }

  [[nodiscard]] TomlValue other(const toml::node& node) const {
    if (const auto* day = node.as_date()) {
      // toml++ refuses days that the calendar has not, so that the date is always there.
      const auto made = make_date(day->get().year, day->get().month, day->get().day);
      return {made.value_or(Date{}), place(node)};
    }
    if (node.is_floating_point()) {
      return {TomlFloat{}, place(node)};
    }
    return {TomlTime{}, place(node)};
  }

  const std::string& file_;
};

}  // namespace

Read<TomlTable> parse_toml(std::string_view text, const std::string& file) {
  try {
    return {Converter(file).table(toml::parse(text, std::string_view(file))), {}};
  } catch (const toml::parse_error& fault) {
    const Source where = source_at(file, fault.source().begin);
    return {{}, {error("toml_syntax", where, {{"detail", std::string(fault.description())}})}};
  }
}

std::string_view type_name(const TomlValue& value) {
  struct Name {
    std::string_view operator()(const std::string&) const { return "string"; }
    std::string_view operator()(std::int64_t) const { return "integer"; }
    std::string_view operator()(bool) const { return "boolean"; }
    std::string_view operator()(const Date&) const { return "date"; }
    std::string_view operator()(const TomlFloat&) const { return "float"; }
    std::string_view operator()(const TomlTime&) const { return "time"; }
    std::string_view operator()(const TomlArray&) const { return "array"; }
    std::string_view operator()(const TomlTable&) const { return "table"; }
  };
  return std::visit(Name{}, value.value);
}

}  // namespace duibiao
