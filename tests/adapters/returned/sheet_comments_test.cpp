#include "adapters/returned/sheet_comments.h"

#include <doctest/doctest.h>

#include <map>
#include <pugixml.hpp>

using namespace duibiao;
using namespace duibiao::returned;

namespace {

const std::vector<std::string> kHeads{"【退回】", "[returned]"};

std::string comments(const std::string& list) {
  return "<comments xmlns=\"u\"><authors><author>张三</author></authors><commentList>" + list +
         "</commentList></comments>";
}

SheetComments put(const std::string& bytes, const std::vector<CellMark>& marks) {
  auto put = put_comments(bytes, "a.xlsx", "xl/comments1.xml", marks, kHeads);
  REQUIRE(put);
  return *std::move(put);
}

/// Each cell's comment: "author: text".
std::map<std::string, std::string> told(const std::string& bytes) {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(bytes.c_str(), pugi::parse_full | pugi::parse_ws_pcdata));
  const pugi::xml_node root = tree.document_element();
  std::map<std::string, std::string> said;
  for (const pugi::xml_node& comment : root.child("commentList")) {
    std::string& text = said[comment.attribute("ref").value()];
    CHECK(text.empty());  // two comments on one cell break the file
    auto author = root.child("authors").first_child();
    for (int left = comment.attribute("authorId").as_int(); left > 0; --left) {
      author = author.next_sibling();
    }
    text = std::string(author.text().get()) + ": ";
    for (const pugi::xml_node& item : comment.child("text")) {
      text +=
          item.name() == std::string_view("t") ? item.text().get() : item.child("t").text().get();
    }
  }
  return said;
}

}  // namespace

TEST_CASE("a sheet without comments gets ours, escaped") {
  const SheetComments made = put(
      "", {{"B2", Severity::error, "【退回】\n=1+1 <&>"}, {"C3", Severity::warning, "【退回】x"}});
  CHECK(made.changed);
  CHECK(made.commented == Addresses{"B2", "C3"});
  CHECK(told(made.bytes) ==
        std::map<std::string, std::string>{{"B2", "对标 duibiao: 【退回】\n=1+1 <&>"},
                                           {"C3", "对标 duibiao: 【退回】x"}});
  CHECK(made.bytes.find("<f>") == std::string::npos);
}

TEST_CASE("comments of others are kept, ours goes below what stands on the same cell") {
  const std::string others =
      "<comment ref=\"A1\" authorId=\"0\"><text><t>请复核</t></text></comment>"
      "<comment ref=\"B2\" authorId=\"0\"><text><r><t xml:space=\"preserve\"> 甲 </t></r></text>"
      "</comment>";
  const SheetComments made = put(comments(others), {{"A1", Severity::error, "【退回】1"},
                                                    {"D4", Severity::error, "【退回】2"}});
  CHECK(told(made.bytes) == std::map<std::string, std::string>{{"A1", "张三: 请复核\n【退回】1"},
                                                               {"B2", "张三:  甲 "},
                                                               {"D4", "对标 duibiao: 【退回】2"}});
}

TEST_CASE("an earlier return's words are replaced or go, those of others stay") {
  const std::string others =
      "<comment ref=\"A1\" authorId=\"0\"><text><t>请复核</t></text></comment>";
  const SheetComments first = put(comments(others), {{"A1", Severity::error, "【退回】1"},
                                                     {"B2", Severity::error, "【退回】2"},
                                                     {"C3", Severity::error, "[returned]3"}});
  const SheetComments second = put(first.bytes, {{"B2", Severity::error, "[returned] 4"}});
  CHECK(second.changed);
  CHECK(second.freed == Addresses{"C3"});
  CHECK(second.commented == Addresses{"A1", "B2"});
  CHECK(told(second.bytes) == std::map<std::string, std::string>{
                                  {"A1", "张三: 请复核"}, {"B2", "对标 duibiao: [returned] 4"}});
  const SheetComments third = put(second.bytes, {});
  CHECK(third.freed == Addresses{"B2"});
  CHECK_FALSE(put(third.bytes, {}).changed);
}

TEST_CASE("a program that made one run of theirs and ours does not hide where ours begins") {
  const std::string joined =
      "<comment ref=\"A1\" authorId=\"0\"><text><t>请复核\n【退回】旧</t></text></comment>";
  CHECK(told(put(comments(joined), {}).bytes).at("A1") == "张三: 请复核");
}

TEST_CASE("what is no list of comments is refused") {
  CHECK(put_comments("<a/>", "a", "p", {}, kHeads).error().code == "return_part_unusual");
  CHECK(put_comments("<!DOCTYPE a><comments/>", "a", "p", {}, kHeads).error().code ==
        "xml_doctype");
}
