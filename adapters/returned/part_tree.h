// A small part of a workbook (its styles, comments, list of sheets, relationships) as a tree that
// is changed and written again: whatever is not changed stays, white space and foreign names
// included. New elements take the prefix of the root, since some programs write <x:row>. pugixml
// stays behind this header.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/result.h"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace duibiao::returned {

/// The largest part that is held as a tree, and its elements: as for Word documents.
inline constexpr std::size_t kMaxTreeBytes = std::size_t{24} << 20U;
inline constexpr std::size_t kMaxTreeElements = 1'000'000;

/// Reads `bytes`, the part `part` of `file`, into `tree`. Errors: those of `XmlParser` (no document
/// type, no malformed tag, no endless nesting reaches the tree); `package_too_large` {bytes, limit}
/// for a part that is larger or has more elements.
[[nodiscard]] Result<void> read_part_tree(std::string_view bytes, const std::string& file,
                                          const std::string& part, pugi::xml_document& tree);

/// The part as bytes, in UTF-8.
[[nodiscard]] std::string part_bytes(const pugi::xml_document& tree);

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

/// The name of `node` without its prefix.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
/// The first child of this local name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view local);
/// How many children of this local name there are.
[[nodiscard]] std::size_t count_of(const pugi::xml_node& parent, std::string_view local);
/// A new last child of `parent`, with the prefix of `parent`.
pugi::xml_node add_child(pugi::xml_node parent, std::string_view local, Attributes attributes = {});
/// A child with `text` in it, its white space kept.
pugi::xml_node add_text_child(pugi::xml_node parent, std::string_view local,
                              const std::string& text);
/// The child `local` of `root`; made where there is none, in front of what stands behind it in
/// `order`, the names of the children of `root` as the format wants them.
pugi::xml_node child_in_order(pugi::xml_node root, std::string_view local,
                              std::span<const std::string_view> order);
/// Sets the attribute, added where it is not there.
void set_attribute(pugi::xml_node node, const char* name, const std::string& value);

}  // namespace duibiao::returned
