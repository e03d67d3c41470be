#include "adapters/workbook/xlsx/styles.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

#include "adapters/workbook/package/xml.h"
#include "adapters/workbook/xlsx/attribute.h"

namespace duibiao {
namespace {

class StylesHandler : public XmlHandler {
 public:
  void start(const XmlName& name, const XmlAttributes& attributes) override {
    if (name.local == "numFmt") {
      add_code(attributes);
    } else if (name.local == "cellXfs") {
      in_cell_formats_ = true;
    } else if (name.local == "xf" && in_cell_formats_) {
      add_style(whole_number(attributes.find("numFmtId")).value_or(0));
    }
    full_ = styles_.size() > kMaxStyles || codes_.size() > kMaxStyles;
  }
  void end(const XmlName& name) override {
    in_cell_formats_ = in_cell_formats_ && name.local != "cellXfs";
  }
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return full_; }

  [[nodiscard]] bool full() const { return full_; }

  CellStyles take() { return {std::move(formats_), std::move(styles_)}; }

 private:
  void add_code(const XmlAttributes& attributes) {
    const auto id = whole_number(attributes.find("numFmtId"));
    const auto code = attributes.find("formatCode");
    if (id && code && code->size() <= kMaxFormatCode) {
      codes_.emplace(*id, *code);
    }
  }

  void add_style(std::uint32_t id) {
    const auto [known, fresh] = index_of_.emplace(id, formats_.size());
    if (fresh) {
      const auto code = codes_.find(id);
      formats_.push_back(code != codes_.end() ? read_number_format(code->second)
                                              : builtin_format(id));
    }
    styles_.push_back(known->second);
  }

  std::map<std::uint32_t, std::string> codes_{};
  std::vector<DisplayFormat> formats_{builtin_format(0)};
  std::map<std::uint32_t, std::size_t> index_of_{};
  std::vector<std::size_t> styles_{};
  bool in_cell_formats_ = false;
  bool full_ = false;
};

}  // namespace

Result<CellStyles> read_styles(const Package& package, std::string_view part) {
  StylesHandler handler;
  if (auto parsed = parse_xml(package, part, handler); !parsed) {
    return failure(parsed.error());
  }
  if (handler.full()) {
    return failure(error("styles_too_many", {.file = package.file()},
                         {{"limit", fmt::format("{}", kMaxStyles)}}));
  }
  return handler.take();
}

}  // namespace duibiao
