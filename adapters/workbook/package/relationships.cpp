#include "adapters/workbook/package/relationships.h"

#include <optional>
#include <utility>

#include "adapters/workbook/package/part_name.h"
#include "adapters/workbook/package/xml.h"

namespace duibiao {
namespace {

class RelationshipHandler : public XmlHandler {
 public:
  RelationshipHandler(std::string file, std::string_view part)
      : file_(std::move(file)), part_(part) {}

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    const auto target = attributes.find("Target");
    if (name.local != "Relationship" || !target || attributes.find("TargetMode") == "External") {
      return;
    }
    const std::string_view type = attributes.find("Type").value_or("");
    auto part = resolve_target(part_, *target);
    if (!part) {
      problem_ = error("relationship_target", {.file = file_}, {{"part", shown_name(*target)}});
      return;
    }
    const auto slash = type.rfind('/');
    found_.push_back({std::string(attributes.find("Id").value_or("")),
                      std::string(slash == std::string_view::npos ? type : type.substr(slash + 1)),
                      *std::move(part)});
  }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return problem_.has_value(); }

  Result<std::vector<Relationship>> take() {
    return problem_ ? Result<std::vector<Relationship>>(failure(*problem_)) : std::move(found_);
  }

 private:
  std::string file_;
  std::string part_;
  std::vector<Relationship> found_{};
  std::optional<Problem> problem_{};
};

}  // namespace

Result<std::vector<Relationship>> read_relationships(const Package& package,
                                                     std::string_view part) {
  const std::string name = relationships_of(part);
  if (!package.has(name)) {
    return {};
  }
  RelationshipHandler handler(package.file(), part);
  auto parsed = parse_xml(package, name, handler);
  return parsed ? handler.take() : failure(parsed.error());
}

}  // namespace duibiao
