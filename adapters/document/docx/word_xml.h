// The XML of Word documents: names without their prefixes, and the wrappers that stand between what
// holds something and what it holds. pugixml stays behind this header.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace duibiao::docx {

/// The largest part that is held as a tree: 24 MiB and a million elements, which take 300 MB at the
/// worst. A form has some 100 KB and 5000 elements.
inline constexpr std::uint64_t kMaxPart = std::uint64_t{24} << 20U;
inline constexpr std::uint64_t kMaxElements = 1'000'000;

/// Reads `part` into `tree`. Errors: those of `Package::read` and `parse_xml`, so that no document
/// type, no malformed tag and no nesting beyond `kMaxXmlDepth` reaches the tree;
/// `document_too_large` {part, limit} for too many elements.
[[nodiscard]] Result<void> read_tree(const Package& package, std::string_view part,
                                     pugi::xml_document& tree);

/// The name of `node` without its prefix.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
/// The first child of this local name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
/// The value of the attribute of this local name.
[[nodiscard]] std::optional<std::string_view> attribute(const pugi::xml_node& node,
                                                        std::string_view name);
/// The number `val` of the child `name`, at least `least`; `least` where there is none.
[[nodiscard]] std::uint32_t number_of(const pugi::xml_node& node, std::string_view name,
                                      std::uint32_t least);
/// Is the child `name` there and not switched off? Nothing where it is not there.
[[nodiscard]] std::optional<bool> switched(const pugi::xml_node& node, std::string_view name);

/// Gives `take` the children of `parent` and those of the wrappers among them (content controls,
/// insertions, one of several alternatives) in order; not what was deleted or moved away.
void each_child(const pugi::xml_node& parent,
                const std::function<void(const pugi::xml_node&)>& take);

}  // namespace duibiao::docx
