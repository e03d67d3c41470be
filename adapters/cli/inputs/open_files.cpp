#include "adapters/cli/inputs/open_files.h"

#include <utility>

#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/form/text_form.h"
#include "adapters/office/office_type.h"
#include "adapters/table/csv.h"
#include "adapters/table/encoding.h"
#include "adapters/workbook/workbook.h"

namespace duibiao::cli {
namespace {

/// A form's text layer has tabs and a grid's heading; nothing else is decoded twice.
bool is_form(std::string_view bytes, const std::string& path) {
  return bytes.find('\t') != std::string_view::npos &&
         looks_like_text_form(decode_text(bytes, path).value.text);
}

void open_register(std::string bytes, OpenedFile& opened) {
  auto workbook = open_workbook(std::move(bytes), opened.input.name);
  if (workbook) {
    opened.content = *std::move(workbook);
  } else {
    opened.problems.push_back(workbook.error());
  }
}

OpenedFile open_file(const std::string& path, const PathTest& is_register) {
  OpenedFile opened;
  opened.input.name = path;
  auto bytes = read_file(path);
  if (!bytes) {
    opened.problems.push_back(bytes.error());
    return opened;
  }
  opened.input.sha256 = sha256_hex(*bytes);
  if (begins_as_office_file(*bytes) && is_register && is_register(path)) {
    open_register(*std::move(bytes), opened);
    return opened;
  }
  if (is_form(*bytes, path)) {
    Read<DecodedText> decoded = decode_text(*bytes, path);
    opened.content = FormText{std::move(decoded.value.text)};
    opened.problems = std::move(decoded.problems);
    return opened;
  }
  Read<Table> table = read_csv(*bytes, path);
  table.value.sha256 = opened.input.sha256;
  opened.content = std::move(table.value);
  opened.problems = std::move(table.problems);
  return opened;
}

}  // namespace

Read<std::vector<OpenedFile>> open_files(std::span<const std::string> paths,
                                         const PathTest& is_register) {
  Read<std::vector<OpenedFile>> read;
  auto expanded = expand_inputs(paths, is_register);
  read.problems = std::move(expanded.problems);
  for (const std::string& path : expanded.value) {
    read.value.push_back(open_file(path, is_register));
  }
  return read;
}

}  // namespace duibiao::cli
