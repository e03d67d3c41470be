#include "adapters/workbook/ods/manifest.h"

#include "adapters/workbook/package/xml.h"

namespace duibiao {
namespace {

constexpr std::string_view kManifest = "META-INF/manifest.xml";

class ManifestHandler : public XmlHandler {
 public:
  void start(const XmlName& name, const XmlAttributes& /*attributes*/) override {
    locked_ = locked_ || name.local == "encryption-data";
  }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return locked_; }

  [[nodiscard]] bool locked() const { return locked_; }

 private:
  bool locked_ = false;
};

}  // namespace

Result<bool> is_locked(const Package& package) {
  if (!package.has(kManifest)) {
    return false;
  }
  ManifestHandler handler;
  auto parsed = parse_xml(package, kManifest, handler);
  return parsed ? Result<bool>(handler.locked()) : failure(parsed.error());
}

}  // namespace duibiao
