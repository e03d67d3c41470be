#include "adapters/returned/changed_package.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>
#include <utility>

#include "adapters/returned/part_tree.h"
#include "adapters/workbook/package/part_name.h"

namespace duibiao::returned {
namespace {

constexpr std::string_view kUsual =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kStrict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
constexpr const char* kTypes = "[Content_Types].xml";
constexpr std::string_view kNoRelationships =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

}  // namespace

Result<ChangedPackage> ChangedPackage::open(std::string_view bytes, const std::string& file) {
  auto package = Package::view(bytes, file);
  if (!package) {
    return failure(package.error());
  }
  ChangedPackage changed(*std::move(package), bytes);
  changed.names_ = changed.package_.parts();
  const bool is_signed = std::ranges::any_of(changed.names_, [](const std::string& name) {
    return lower(name).starts_with("_xmlsignatures/");
  });
  if (is_signed) {
    return failure(error("return_signed", {.file = file}));
  }
  if (changed.package_.has("_rels/.rels")) {
    const auto relationships = changed.package_.read("_rels/.rels", kMaxTreeBytes);
    if (!relationships) {
      return failure(relationships.error());
    }
    changed.strict_ = relationships->find(kStrict) != std::string::npos;
  }
  return changed;
}

std::string_view ChangedPackage::relationships_space() const { return strict_ ? kStrict : kUsual; }

Result<std::string> ChangedPackage::text(const std::string& part, std::uint64_t limit) const {
  const auto found = std::ranges::find(changed_, part, &PackagePart::name);
  return found != changed_.end() ? Result<std::string>(found->bytes) : package_.read(part, limit);
}

void ChangedPackage::put(const std::string& part, std::string bytes) {
  const auto changed = std::ranges::find(changed_, part, &PackagePart::name);
  if (changed != changed_.end()) {
    changed->bytes = std::move(bytes);
    return;
  }
  changed_.push_back({part, std::move(bytes)});
}

bool ChangedPackage::is_changed(std::string_view part) const {
  return std::ranges::find(changed_, part, &PackagePart::name) != changed_.end();
}

std::string ChangedPackage::free_name(std::string_view before, std::string_view behind) const {
  for (int number = 1;; ++number) {
    std::string name = std::string(before) + std::to_string(number) + std::string(behind);
    if (!package_.has(name) && !is_changed(name)) {
      return name;
    }
  }
}

Result<std::string> ChangedPackage::relate(const std::string& part, const std::string& type,
                                           const std::string& target) {
  const std::string name = relationships_of(part);
  const bool known = package_.has(name) || is_changed(name);
  const auto bytes = known ? text(name, kMaxTreeBytes) : std::string(kNoRelationships);
  pugi::xml_document tree;
  const auto read = bytes ? read_part_tree(*bytes, package_.file(), name, tree)
                          : Result<void>(failure(bytes.error()));
  if (!read) {
    return failure(read.error());
  }
  std::set<std::string> ids;
  for (const pugi::xml_node& relationship : tree.document_element()) {
    ids.insert(relationship.attribute("Id").value());
  }
  std::size_t number = ids.size() + 1;
  while (ids.contains("rId" + std::to_string(number))) {
    ++number;
  }
  std::string id = "rId" + std::to_string(number);
  add_child(tree.document_element(), "Relationship",
            {{"Id", id},
             {"Type", std::string(relationships_space()) + "/" + type},
             {"Target", "/" + target}});
  put(name, part_bytes(tree));
  return id;
}

Result<void> ChangedPackage::declare(const char* element, const char* key, const std::string& name,
                                     const std::string& type) {
  const auto bytes = text(kTypes, kMaxTreeBytes);
  pugi::xml_document tree;
  auto read = bytes ? read_part_tree(*bytes, package_.file(), kTypes, tree)
                    : Result<void>(failure(bytes.error()));
  if (!read) {
    return read;
  }
  const auto said = tree.document_element().find_child([&](const pugi::xml_node& node) {
    return local_name(node) == element && lower(node.attribute(key).value()) == lower(name);
  });
  if (!said) {
    add_child(tree.document_element(), element, {{key, name}, {"ContentType", type}});
    put(kTypes, part_bytes(tree));
  }
  return {};
}

Result<void> ChangedPackage::declare_part(const std::string& part, const std::string& type) {
  return declare("Override", "PartName", "/" + part, type);
}

Result<void> ChangedPackage::declare_ending(const std::string& ending, const std::string& type) {
  return declare("Default", "Extension", ending, type);
}

Result<std::string> ChangedPackage::bytes() const {
  std::vector<PackagePart> parts = changed_;
  for (PackagePart& part : parts) {  // as the package itself spells them
    const auto known = std::ranges::find(names_, lower(part.name), lower);
    part.name = known != names_.end() ? *known : part.name;
  }
  auto written = zip_package(parts, bytes_);
  if (!written) {
    return failure(error("return_not_written", {.file = package_.file()}, written.error().facts));
  }
  return written;
}

}  // namespace duibiao::returned
