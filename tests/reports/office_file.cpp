#include "tests/reports/office_file.h"

#include <doctest/doctest.h>
#include <zip.h>

#include <deque>

namespace duibiao::test {

std::map<std::string, std::string> parts_of(const std::string& bytes) {
  std::map<std::string, std::string> parts;
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (archive == nullptr) {
    zip_source_free(source);
    return parts;
  }
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
    std::string part(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    const zip_int64_t read = file == nullptr ? -1 : zip_fread(file, part.data(), part.size());
    if (file != nullptr) {
      zip_fclose(file);
    }
    if (read == static_cast<zip_int64_t>(part.size())) {
      parts.emplace(stat.name, std::move(part));
    }
  }
  zip_discard(archive);
  return parts;
}

pugi::xml_node xml_part(const std::string& bytes, const std::string& name) {
  const auto parts = parts_of(bytes);
  static std::deque<pugi::xml_document> kept;
  pugi::xml_document& document = kept.emplace_back();
  const auto found = parts.find(name);
  REQUIRE_MESSAGE(found != parts.end(), name);
  const auto result =
      document.load_string(found->second.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
  REQUIRE_MESSAGE(bool(result), name << ": " << result.description());
  return document;
}

std::map<std::string, StoredCell> cells_of(const std::string& bytes, int sheet) {
  std::vector<std::string> strings;
  if (parts_of(bytes).contains("xl/sharedStrings.xml")) {
    const auto shared = xml_part(bytes, "xl/sharedStrings.xml");
    for (const auto& item : shared.child("sst").children("si")) {
      strings.emplace_back(item.child_value("t"));
    }
  }
  std::map<std::string, StoredCell> cells;
  const auto part = xml_part(bytes, "xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
  for (const auto& row : part.child("worksheet").child("sheetData").children("row")) {
    for (const auto& c : row.children("c")) {
      StoredCell cell{c.attribute("t").value(), c.child_value("v"), c.child_value("f")};
      if (cell.type == "s") {
        cell.text = strings.at(std::stoul(cell.text));
      }
      if (c.first_child()) {
        cells[c.attribute("r").value()] = cell;
      }
    }
  }
  return cells;
}

std::vector<std::string> sheet_names(const std::string& bytes) {
  std::vector<std::string> names;
  const auto part = xml_part(bytes, "xl/workbook.xml");
  for (const auto& sheet : part.child("workbook").child("sheets").children()) {
    names.emplace_back(sheet.attribute("name").value());
  }
  return names;
}

}  // namespace duibiao::test
