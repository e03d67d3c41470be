#include "tests/support/made_package.h"

#include <zip.h>

#include <algorithm>
#include <cstdlib>

namespace duibiao::test {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kOffice =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void demand(bool done) {
  if (!done) {
    std::abort();
  }
}

std::string relationships(const std::vector<std::pair<std::string, std::string>>& of) {
  std::string xml =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  int id = 0;
  for (const auto& [type, target] : of) {
    xml += "<Relationship Id=\"rId" + std::to_string(++id) + "\" Type=\"" + std::string(kOffice) +
           "/" + type + "\" Target=\"" + target + "\"/>";
  }
  return xml + "</Relationships>";
}

std::string escaped(std::string_view text) {
  std::string made;
  for (const char c : text) {
    made += c == '"' ? "&quot;" : c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  }
  return made;
}

std::string styles_of(const MadeWorkbook& workbook) {
  std::string codes;
  std::string styles = "<xf numFmtId=\"0\"/>";
  unsigned id = 164;
  for (const std::string& code : workbook.formats) {
    codes +=
        "<numFmt numFmtId=\"" + std::to_string(id) + "\" formatCode=\"" + escaped(code) + "\"/>";
    styles += "<xf numFmtId=\"" + std::to_string(id++) + "\"/>";
  }
  for (const unsigned builtin : workbook.builtin) {
    styles += "<xf numFmtId=\"" + std::to_string(builtin) + "\"/>";
  }
  return "<styleSheet xmlns=\"" + std::string(kMain) + "\"><numFmts>" + codes +
         "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles +
         "</cellXfs></styleSheet>";
}

}  // namespace

std::string package_of(const Parts& parts) {
  zip_error_t reason;
  zip_error_init(&reason);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &reason);
  demand(target != nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &reason);
  demand(archive != nullptr);
  for (const auto& [name, contents] : parts) {
    zip_source_t* part = zip_source_buffer(archive, contents.data(), contents.size(), 0);
    demand(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8) >= 0);
  }
  demand(zip_close(archive) == 0);
  demand(zip_source_open(target) == 0);
  zip_stat_t status;
  zip_stat_init(&status);
  demand(zip_source_stat(target, &status) == 0);
  std::string bytes(status.size, '\0');
  demand(zip_source_read(target, bytes.data(), bytes.size()) ==
         static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

Parts parts_of(const MadeWorkbook& workbook) {
  std::string sheets;
  std::vector<std::pair<std::string, std::string>> of;
  Parts parts{
      {"[Content_Types].xml",
       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
       "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
       "-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
      {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})}};
  for (const MadeSheet& sheet : workbook.sheets) {
    const std::string number = std::to_string(of.size() + 1);
    of.emplace_back("worksheet", "worksheets/sheet" + number + ".xml");
    sheets += "<sheet name=\"" + escaped(sheet.name) + "\" sheetId=\"" + number + "\" state=\"" +
              sheet.state + "\" r:id=\"rId" + number + "\"/>";
    parts.emplace_back("xl/" + of.back().second, "<worksheet xmlns=\"" + std::string(kMain) +
                                                     "\">" + sheet.before + "<sheetData>" +
                                                     sheet.rows + "</sheetData>" + sheet.behind +
                                                     "</worksheet>");
  }
  of.emplace_back("styles", "styles.xml");
  of.emplace_back("sharedStrings", "/xl/sharedStrings.xml");
  parts.emplace_back("xl/workbook.xml", "<workbook xmlns=\"" + std::string(kMain) +
                                            "\" xmlns:r=\"" + std::string(kOffice) +
                                            "\"><workbookPr date1904=\"" +
                                            (workbook.date1904 ? "1" : "0") + "\"/><sheets>" +
                                            sheets + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", relationships(of));
  parts.emplace_back("xl/styles.xml", styles_of(workbook));
  parts.emplace_back("xl/sharedStrings.xml",
                     "<sst xmlns=\"" + std::string(kMain) + "\">" + workbook.strings + "</sst>");
  return parts;
}

std::string sheet_file(std::string_view rows, std::string_view behind) {
  MadeWorkbook workbook;
  workbook.sheets.push_back({.rows = std::string(rows), .behind = std::string(behind)});
  return file_of(workbook);
}

void put_part(Parts& parts, std::string_view name, std::string contents) {
  const auto found = std::ranges::find(parts, name, &Parts::value_type::first);
  if (found != parts.end()) {
    found->second = std::move(contents);
  } else {
    parts.emplace_back(name, std::move(contents));
  }
}

Parts ods_parts(std::string_view tables, std::string_view styles) {
  std::string spaces;
  for (const std::string_view space : {"office", "table", "text", "style", "number"}) {
    spaces += " xmlns:" + std::string(space) +
              "=\"urn:oasis:names:tc:opendocument:xmlns:" + std::string(space) + ":1.0\"";
  }
  spaces +=
      " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
      " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
  return {
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
      {"META-INF/manifest.xml",
       "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
       "<m:file-entry m:full-path=\"content.xml\"/></m:manifest>"},
      {"content.xml",
       "<office:document-content" + spaces + "><office:automatic-styles>" + std::string(styles) +
           "</office:automatic-styles><office:body><office:spreadsheet>" + std::string(tables) +
           "</office:spreadsheet></office:body></office:document-content>"}};
}

}  // namespace duibiao::test
