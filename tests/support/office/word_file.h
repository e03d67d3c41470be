// Word documents as tests write them: the XML of the body, or parts of it.
#pragma once

#include <string>

#include "tests/support/made_package.h"

namespace duibiao::test {

inline const std::string kWordSpace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// The parts of a .docx whose body is this XML; `styles` is the XML inside w:styles.
inline Parts word_parts(const std::string& body, const std::string& styles = "") {
  const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const std::string open =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  return {{"[Content_Types].xml",
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
           "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
          {"_rels/.rels", open + "<Relationship Id=\"r1\" Type=\"" + types +
                              "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
          {"word/_rels/document.xml.rels", open + "<Relationship Id=\"r1\" Type=\"" + types +
                                               "styles\" Target=\"styles.xml\"/></Relationships>"},
          {"word/styles.xml", "<w:styles " + kWordSpace + ">" + styles + "</w:styles>"},
          {"word/document.xml",
           "<w:document " + kWordSpace + "><w:body>" + body + "</w:body></w:document>"}};
}

inline std::string word_file(const std::string& body, const std::string& styles = "") {
  return package_of(word_parts(body, styles));
}

/// A paragraph of one run.
inline std::string para(const std::string& text) {
  return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

/// A cell with a text and properties (the XML inside w:tcPr).
inline std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + para(text) + "</w:tc>";
}
inline std::string span(int columns) {
  return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
}
inline const std::string kMergeFirst = "<w:vMerge w:val=\"restart\"/>";
inline const std::string kMergeRest = "<w:vMerge/>";

inline std::string row(const std::string& cells, const std::string& properties = "") {
  return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}
inline std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }

}  // namespace duibiao::test
