#include "adapters/returned/part_tree.h"

#include <algorithm>
#include <pugixml.hpp>

#include "adapters/workbook/package/xml.h"

namespace duibiao::returned {
namespace {

/// Counts elements: what the parser refuses is all else that is asked.
class ElementCount : public XmlHandler {
 public:
  void start(const XmlName& /*name*/, const XmlAttributes& /*attributes*/) override { ++count_; }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return too_many(); }
  [[nodiscard]] bool too_many() const { return count_ > kMaxTreeElements; }

 private:
  std::size_t count_ = 0;
};

class BytesWriter : public pugi::xml_writer {
 public:
  void write(const void* data, std::size_t size) override {
    bytes_.append(static_cast<const char*>(data), size);
  }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_{};
};

/// "x:" of <x:styleSheet>.
std::string_view prefix_of(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? "" : name.substr(0, colon + 1);
}

std::string prefixed(const pugi::xml_node& node, std::string_view local) {
  return std::string(prefix_of(node)) + std::string(local);
}

Problem too_large(const std::string& file, std::size_t found, std::size_t limit) {
  return error("package_too_large", {.file = file},
               {{"bytes", std::to_string(found)}, {"limit", std::to_string(limit)}});
}

}  // namespace

Result<void> read_part_tree(std::string_view bytes, const std::string& file,
                            const std::string& part, pugi::xml_document& tree) {
  if (bytes.size() > kMaxTreeBytes) {
    return failure(too_large(file, bytes.size(), kMaxTreeBytes));
  }
  ElementCount count;
  XmlParser parser(count, file, part);
  (void)parser.feed(bytes);
  if (auto parsed = parser.finish(); !parsed) {
    return parsed;
  }
  constexpr unsigned kKeepAll =
      (pugi::parse_full | pugi::parse_ws_pcdata) & ~static_cast<unsigned>(pugi::parse_doctype);
  const auto read = tree.load_buffer(bytes.data(), bytes.size(), kKeepAll);
  if (count.too_many() || !read) {
    return failure(too_large(file, kMaxTreeElements + 1, kMaxTreeElements));
  }
  const pugi::xml_node first = tree.first_child();
  if (first.type() == pugi::node_declaration && !first.attribute("encoding").empty()) {
    first.attribute("encoding").set_value("UTF-8");
  }
  return {};
}

std::string part_bytes(const pugi::xml_document& tree) {
  BytesWriter writer;
  tree.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return writer.take();
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view local) {
  return parent.find_child([&](const pugi::xml_node& node) { return local_name(node) == local; });
}

std::size_t count_of(const pugi::xml_node& parent, std::string_view local) {
  return static_cast<std::size_t>(std::ranges::count_if(
      parent.children(), [&](const pugi::xml_node& node) { return local_name(node) == local; }));
}

pugi::xml_node add_child(pugi::xml_node parent, std::string_view local, Attributes attributes) {
  pugi::xml_node added = parent.append_child(prefixed(parent, local).c_str());
  for (const auto& [name, value] : attributes) {
    added.append_attribute(name).set_value(value.c_str());
  }
  return added;
}

pugi::xml_node add_text_child(pugi::xml_node parent, std::string_view local,
                              const std::string& text) {
  pugi::xml_node added = add_child(parent, local, {{"xml:space", "preserve"}});
  added.append_child(pugi::node_pcdata).set_value(text.c_str());
  return added;
}

pugi::xml_node child_in_order(pugi::xml_node root, std::string_view local,
                              std::span<const std::string_view> order) {
  if (const pugi::xml_node found = child_named(root, local)) {
    return found;
  }
  const auto own = std::ranges::find(order, local);
  const auto behind = root.find_child([&](const pugi::xml_node& node) {
    return std::find(own, order.end(), local_name(node)) != order.end();
  });
  const std::string name = prefixed(root, local);
  return behind ? root.insert_child_before(name.c_str(), behind) : root.append_child(name.c_str());
}

void set_attribute(pugi::xml_node node, const char* name, const std::string& value) {
  pugi::xml_attribute attribute = node.attribute(name);
  if (!attribute) {
    attribute = node.append_attribute(name);
  }
  attribute.set_value(value.c_str());
}

}  // namespace duibiao::returned
