#include "reports/word/word_parts.h"

#include <fmt/format.h>

#include <array>
#include <pugixml.hpp>

#include "reports/word/word_xml.h"

namespace duibiao {
namespace {

constexpr std::string_view kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/";
constexpr std::string_view kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view kWordType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string concat(std::string_view a, std::string_view b) { return std::string(a).append(b); }

void add_relation(pugi::xml_node relations, const std::string& id, const std::string& type,
                  const std::string& target) {
  add_element(relations, "Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

pugi::xml_node relations_in(pugi::xml_document& part) {
  return add_root(part, "Relationships", {{"xmlns", concat(kPackage, "relationships")}});
}

/// What a style of paragraphs looks like; sizes in half points, spaces in twentieths of a point.
struct ParagraphStyle {
  const char* id;
  const char* face;  ///< for Chinese; empty: as the others
  int size;
  bool bold;
  const char* alignment;
  int before;
  int after;
  bool keep_next;
};

constexpr std::array kStyles{
    ParagraphStyle{"FormTitle", "方正小标宋简体", 40, false, "center", 0, 60, true},
    ParagraphStyle{"FormSubtitle", "", 24, false, "center", 0, 100, true},
    ParagraphStyle{"FormCaption", "黑体", 22, false, "left", 120, 60, true},
    ParagraphStyle{"FormText", "", 20, false, "left", 60, 0, false},
    ParagraphStyle{"SmallPrint", "", 16, false, "left", 20, 0, false},
    ParagraphStyle{"Cell", "", 20, false, "left", 0, 0, false},
    ParagraphStyle{"CellHeading", "黑体", 20, false, "center", 0, 0, false},
    ParagraphStyle{"CellTotal", "黑体", 20, true, "center", 0, 0, false},
    ParagraphStyle{"Gap", "", 2, false, "left", 0, 0, false},
    ParagraphStyle{"FormFooter", "", 16, false, "left", 0, 0, false},
};

void add_style(pugi::xml_node styles, const ParagraphStyle& style) {
  const auto element =
      add_element(styles, "w:style",
                  {{"w:type", "paragraph"}, {"w:customStyle", "1"}, {"w:styleId", style.id}});
  add_element(element, "w:name", {{"w:val", style.id}});
  add_element(element, "w:basedOn", {{"w:val", "Normal"}});
  const auto paragraph = add_element(element, "w:pPr");
  if (style.keep_next) {
    add_element(paragraph, "w:keepNext");
  }
  for (const char* space : {"w:autoSpaceDE", "w:autoSpaceDN"}) {
    add_element(paragraph, space, {{"w:val", "0"}});  // 1-7月 stays as narrow as it is written
  }
  const bool gap = std::string_view(style.id) == "Gap";
  add_element(paragraph, "w:spacing",
              {{"w:before", std::to_string(style.before)},
               {"w:after", std::to_string(style.after)},
               {"w:line", gap ? "20" : "240"},
               {"w:lineRule", gap ? "exact" : "auto"}});
  add_element(paragraph, "w:jc", {{"w:val", style.alignment}});
  const auto run = add_element(element, "w:rPr");
  if (*style.face != '\0') {
    add_element(run, "w:rFonts", {{"w:eastAsia", style.face}});
  }
  if (style.bold) {
    add_element(run, "w:b");
  }
  add_element(run, "w:sz", {{"w:val", std::to_string(style.size)}});
  add_element(run, "w:szCs", {{"w:val", std::to_string(style.size)}});
}

void add_defaults(pugi::xml_node styles, Language language) {
  const auto defaults = add_element(styles, "w:docDefaults");
  const auto run = add_element(add_element(defaults, "w:rPrDefault"), "w:rPr");
  add_element(run, "w:rFonts",
              {{"w:ascii", "Times New Roman"},
               {"w:hAnsi", "Times New Roman"},
               {"w:eastAsia", "仿宋_GB2312"},
               {"w:cs", "Times New Roman"}});
  add_element(run, "w:sz", {{"w:val", "20"}});
  add_element(
      run, "w:lang",
      {{"w:val", language == Language::chinese ? "zh-CN" : "en-US"}, {"w:eastAsia", "zh-CN"}});
  add_element(defaults, "w:pPrDefault");
}

void add_mark_style(pugi::xml_node styles) {
  const auto mark =
      add_element(styles, "w:style",
                  {{"w:type", "character"}, {"w:customStyle", "1"}, {"w:styleId", "NoteMark"}});
  add_element(mark, "w:name", {{"w:val", "NoteMark"}});
  const auto run = add_element(mark, "w:rPr");
  add_element(run, "w:color", {{"w:val", "595959"}});
  add_element(run, "w:sz", {{"w:val", "24"}});  // a superscript takes three fifths of it
  add_element(run, "w:vertAlign", {{"w:val", "superscript"}});
}

}  // namespace

std::string word_content_types(std::size_t footers) {
  pugi::xml_document part;
  const auto types = add_root(part, "Types", {{"xmlns", concat(kPackage, "content-types")}});
  add_element(types, "Default",
              {{"Extension", "rels"},
               {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
  add_element(types, "Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
  const auto add = [&](const std::string& name, const std::string& type) {
    add_element(types, "Override", {{"PartName", name}, {"ContentType", type}});
  };
  add("/word/document.xml", concat(kWordType, "document.main+xml"));
  add("/word/styles.xml", concat(kWordType, "styles+xml"));
  add("/word/settings.xml", concat(kWordType, "settings+xml"));
  for (std::size_t i = 1; i <= footers; ++i) {
    add(fmt::format("/word/footer{}.xml", i), concat(kWordType, "footer+xml"));
  }
  add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  return part_text(part);
}

std::string word_root_relations() {
  pugi::xml_document part;
  const auto relations = relations_in(part);
  add_relation(relations, "document", concat(kOffice, "relationships/officeDocument"),
               "word/document.xml");
  add_relation(relations, "properties", concat(kPackage, "relationships/metadata/core-properties"),
               "docProps/core.xml");
  return part_text(part);
}

std::string word_relations(std::size_t footers) {
  pugi::xml_document part;
  const auto relations = relations_in(part);
  add_relation(relations, "styles", concat(kOffice, "relationships/styles"), "styles.xml");
  add_relation(relations, "settings", concat(kOffice, "relationships/settings"), "settings.xml");
  for (std::size_t i = 1; i <= footers; ++i) {
    add_relation(relations, fmt::format("footer{}", i), concat(kOffice, "relationships/footer"),
                 fmt::format("footer{}.xml", i));
  }
  return part_text(part);
}

std::string word_styles(Language language) {
  pugi::xml_document part;
  const auto styles = add_root(part, "w:styles");
  declare_names(styles);
  add_defaults(styles, language);
  const auto normal = add_element(
      styles, "w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
  add_element(normal, "w:name", {{"w:val", "Normal"}});
  for (const ParagraphStyle& style : kStyles) {
    add_style(styles, style);
  }
  add_mark_style(styles);
  return part_text(part);
}

std::string word_settings() {
  pugi::xml_document part;
  const auto settings = add_root(part, "w:settings");
  declare_names(settings);
  const auto compat = add_element(settings, "w:compat");
  add_element(compat, "w:compatSetting",
              {{"w:name", "compatibilityMode"},
               {"w:uri", "http://schemas.microsoft.com/office/word"},
               {"w:val", "15"}});
  return part_text(part);
}

std::string word_properties(const FileProperties& properties) {
  pugi::xml_document part;
  const auto core = add_root(part, "cp:coreProperties",
                             {{"xmlns:cp", concat(kPackage, "metadata/core-properties")},
                              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                              {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  add_element(core, "dc:title").text().set(properties.title.c_str());
  add_element(core, "dc:subject").text().set(properties.subject.c_str());
  add_element(core, "dcterms:created", {{"xsi:type", "dcterms:W3CDTF"}})
      .text()
      .set((to_string(properties.day) + "T12:00:00Z").c_str());
  return part_text(part);
}

}  // namespace duibiao
