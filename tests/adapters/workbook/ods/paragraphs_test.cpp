#include "adapters/workbook/ods/paragraphs.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

class Collector : public XmlHandler {
 public:
  void start(const XmlName& name, const XmlAttributes& attributes) override {
    paragraphs.start(name, attributes);
  }
  void end(const XmlName& name) override { paragraphs.end(name); }
  void text(std::string_view piece) override { paragraphs.text(piece); }

  Paragraphs paragraphs{};
};

std::string text_of(const std::string& inside) {
  Collector collector;
  XmlParser parser(collector, "f", "p");
  (void)parser.feed("<c xmlns:t='" + std::string(kTextSpace) + "'>" + inside + "</c>");
  REQUIRE(parser.finish());
  const std::string text = collector.paragraphs.take();
  CHECK(collector.paragraphs.bytes() == 0);
  return text;
}

}  // namespace

TEST_CASE("paragraphs are lines, and text outside them is none") {
  CHECK(text_of("x<t:p>一</t:p>\n<t:p>二</t:p><t:h>三</t:h>y") == "一\n二\n三");
  CHECK(text_of("<t:p/><t:p>二</t:p>") == "\n二");
  CHECK(text_of("") == "");
}

TEST_CASE("white space in the file is one space, and none at the ends of a paragraph") {
  CHECK(text_of("<t:p>\n  a \n b\t</t:p>") == "a b");
  CHECK(text_of("<t:p>a <t:span> b</t:span> c</t:p>") == "a b c");
  CHECK(text_of("<t:p>a</t:p> <t:p> b</t:p>") == "a\nb");
}

TEST_CASE("spaces, tabs and line breaks are elements") {
  CHECK(text_of("<t:p>a<t:s/>b<t:s t:c='3'/>c<t:tab/>d<t:line-break/> e</t:p>") == "a b   c\td\ne");
  CHECK(text_of("<t:p>a<t:s t:c='x'/>b</t:p>") == "a b");
  CHECK(text_of("<t:p><t:s t:c='4000000000'/></t:p>").size() == 32'767);
}

TEST_CASE("phonetic readings are no part of the text, links are") {
  CHECK(text_of("<t:p><t:ruby><t:ruby-base>課</t:ruby-base><t:ruby-text>か</t:ruby-text></t:ruby>"
                "<t:a>页</t:a></t:p>") == "課页");
}

}  // namespace duibiao
