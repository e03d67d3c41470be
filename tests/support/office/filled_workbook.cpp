#include "tests/support/office/filled_workbook.h"

#include <cstdio>
#include <cstdlib>

#include "adapters/workbook/package/package.h"
#include "tests/support/made_package.h"

namespace duibiao::test {
namespace {

constexpr std::uint64_t kLimit = 64U << 20U;

[[noreturn]] void stop(const std::string& what) {
  std::fprintf(stderr, "cannot type into the workbook: %s\n", what.c_str());
  std::abort();
}

/// `<c r="H12" s="5"/>` becomes a cell with a text of its own.
void type_into(std::string& sheet, const std::string& address, const std::string& text) {
  const std::string cell = "<c r=\"" + address + "\"";
  const auto at = sheet.find(cell);
  const auto end = at == std::string::npos ? at : sheet.find('>', at);
  if (end == std::string::npos || sheet[end - 1] != '/') {
    stop(address + " is not empty");
  }
  sheet.replace(end - 1, 2, " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
}

}  // namespace

std::string filled_workbook(const std::string& bytes,
                            const std::map<std::string, std::string>& typed) {
  const auto package = Package::open(bytes, "template.xlsx");
  if (!package) {
    stop(std::string(package.error().code));
  }
  Parts parts;
  for (const std::string& name : package->parts()) {
    std::string part = package->read(name, kLimit).value_or("");
    if (name == "xl/worksheets/sheet1.xml") {
      for (const auto& [address, text] : typed) {
        type_into(part, address, text);
      }
    }
    parts.emplace_back(name, std::move(part));
  }
  return package_of(parts);
}

}  // namespace duibiao::test
