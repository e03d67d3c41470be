#include "reports/word/render_word.h"

#include <fmt/format.h>

#include <pugixml.hpp>
#include <vector>

#include "reports/document/table_grid.h"
#include "reports/word/word_parts.h"
#include "reports/word/word_table.h"
#include "reports/word/word_xml.h"
#include "reports/word/zip_package.h"

namespace duibiao {
namespace {

const char* style_of(LineRole role) {
  switch (role) {
    case LineRole::title:
      return "FormTitle";
    case LineRole::subtitle:
      return "FormSubtitle";
    case LineRole::caption:
      return "FormCaption";
    case LineRole::text:
      return "FormText";
    case LineRole::small_print:
      return "SmallPrint";
  }
  return "FormText";
}

/// A field whose value Word fills in.
void add_field(pugi::xml_node paragraph, const char* instruction) {
  const auto field = add_element(paragraph, "w:fldSimple", {{"w:instr", instruction}});
  add_run(field, "1");
}

/// "Page X of Y" with fields for X and Y, in the order of the language.
void add_page_number(pugi::xml_node paragraph, Language language) {
  const std::string sentence =
      say("page_of_pages", {{"page", "\x01"}, {"pages", "\x02"}}, language);
  std::size_t from = 0;
  for (std::size_t at = 0; at <= sentence.size(); ++at) {
    const char c = at < sentence.size() ? sentence[at] : '\x03';
    if (c == '\x01' || c == '\x02' || c == '\x03') {
      add_run(paragraph, sentence.substr(from, at - from));
      from = at + 1;
    }
    if (c == '\x01' || c == '\x02') {
      add_field(paragraph, c == '\x01' ? "PAGE" : "NUMPAGES");
    }
  }
}

std::string footer_part(const Document& document) {
  pugi::xml_document part;
  const auto footer = add_root(part, "w:ftr");
  declare_names(footer);
  if (!document.footer.empty()) {
    add_run(add_paragraph(footer, "FormFooter"), document.footer);
  }
  const auto paragraph = add_paragraph(footer, "FormFooter");
  add_element(paragraph.first_child(), "w:jc", {{"w:val", "center"}});
  add_page_number(paragraph, document.language);
  return part_text(part);
}

void add_section(pugi::xml_node parent, const WordPage& page, std::size_t footer) {
  constexpr int kFooterMargin = 480;
  const auto section = add_element(parent, "w:sectPr");
  add_element(section, "w:footerReference",
              {{"w:type", "default"}, {"r:id", fmt::format("footer{}", footer)}});
  add_element(section, "w:type", {{"w:val", "nextPage"}});
  pugi::xml_node size =
      add_element(section, "w:pgSz",
                  {{"w:w", std::to_string(page.width)}, {"w:h", std::to_string(page.height)}});
  if (page.width > page.height) {
    size.append_attribute("w:orient") = "landscape";
  }
  add_element(section, "w:pgMar",
              {{"w:top", std::to_string(page.top_margin)},
               {"w:right", std::to_string(page.side_margin)},
               {"w:bottom", std::to_string(page.bottom_margin)},
               {"w:left", std::to_string(page.side_margin)},
               {"w:header", std::to_string(kFooterMargin)},
               {"w:footer", std::to_string(kFooterMargin)},
               {"w:gutter", "0"}});
}

/// The blocks of a page, then its remarks; ends in a paragraph.
void add_page(pugi::xml_node body, const DocumentPage& page, Language language) {
  const Remarks remarks(page, language);
  const bool crowded = is_crowded(page);
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    if (const auto* line = std::get_if<DocumentLine>(&page.blocks[i])) {
      add_run(add_paragraph(body, style_of(line->role)), line->text);
      continue;
    }
    const bool table_follows =
        i + 1 < page.blocks.size() && std::holds_alternative<DocumentTable>(page.blocks[i + 1]);
    add_table(body, std::get<DocumentTable>(page.blocks[i]),
              {remarks, word_page(page.landscape), crowded, table_follows});
    if (table_follows || i + 1 == page.blocks.size()) {
      add_paragraph(body, "Gap");  // tables that touch would become one
    }
  }
  for (const std::string& remark : remarks.lines()) {
    add_run(add_paragraph(body, "SmallPrint"), remark);
  }
}

std::string document_part(std::span<const Document> documents) {
  pugi::xml_document part;
  const auto root = add_root(part, "w:document");
  declare_names(root);
  const auto body = add_element(root, "w:body");
  std::size_t pages = 0;  // that are still to come
  for (const Document& document : documents) {
    pages += document.pages.size();
  }
  std::size_t footer = 0;
  for (const Document& document : documents) {
    ++footer;
    for (const DocumentPage& page : document.pages) {
      const pugi::xml_node before = body.last_child();
      add_page(body, page, document.language);
      if (body.last_child() == before) {
        add_paragraph(body, "Gap");
      }
      --pages;
      // A section ends in its last paragraph; the last one of all ends in the body itself.
      add_section(pages > 0 ? body.last_child().first_child() : body, word_page(page.landscape),
                  footer);
    }
  }
  if (!body.first_child()) {
    add_paragraph(body, "FormText");  // a body without anything is no document
  }
  return part_text(part);
}

}  // namespace

Result<std::string> render_word(std::span<const Document> documents) {
  const FileProperties properties = properties_of(documents);
  std::vector<PackagePart> parts{{"[Content_Types].xml", word_content_types(documents.size())},
                                 {"_rels/.rels", word_root_relations()},
                                 {"word/document.xml", document_part(documents)},
                                 {"word/_rels/document.xml.rels", word_relations(documents.size())},
                                 {"word/styles.xml", word_styles(properties.language)},
                                 {"word/settings.xml", word_settings()},
                                 {"docProps/core.xml", word_properties(properties)}};
  for (std::size_t i = 0; i < documents.size(); ++i) {
    parts.push_back({fmt::format("word/footer{}.xml", i + 1), footer_part(documents[i])});
  }
  return zip_package(parts);
}

Result<std::string> render_word(const Document& document) {
  return render_word(std::span<const Document>(&document, 1));
}

}  // namespace duibiao
