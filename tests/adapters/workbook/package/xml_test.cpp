#include "adapters/workbook/package/xml.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/workbook/package/xml_memory.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// Writes down what it is given.
class Recorder : public XmlHandler {
 public:
  explicit Recorder(std::string stop = "") : stop_(std::move(stop)) {}

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    said += "<" + std::string(name.space) + "|" + std::string(name.local);
    said += " " + std::string(attributes.find("id").value_or("-"));
    said += " " + std::string(attributes.find("urn:r", "id").value_or("-")) + ">";
    stopped_ = stopped_ || name.local == stop_;
  }
  void end(const XmlName& name) override { said += "</" + std::string(name.local) + ">"; }
  void text(std::string_view piece) override { said += piece; }
  [[nodiscard]] bool done() const override { return stopped_; }

  std::string said{};

 private:
  std::string stop_;
  bool stopped_ = false;
};

std::string fault_of(const std::string& xml) {
  Recorder recorder;
  XmlParser parser(recorder, "a.xlsx", "p.xml");
  (void)parser.feed(xml);
  const auto finished = parser.finish();
  if (finished) {
    return "";
  }
  CHECK(test::is_spoken(finished.error()));
  CHECK(test::fact(finished.error(), "part") == "p.xml");
  return std::string(finished.error().code);
}

std::string nested(int depth) {
  std::string xml;
  for (int i = 0; i < depth; ++i) {
    xml += "<a>";
  }
  for (int i = 0; i < depth; ++i) {
    xml += "</a>";
  }
  return xml;
}

}  // namespace

TEST_CASE("elements, attributes and text come in order, names with their namespaces") {
  const std::string xml =
      "<?xml version='1.0'?><x:a xmlns:x='urn:x' xmlns:r='urn:r' id='1' r:id='2'>t&amp;u"
      "<b r:id='3'><![CDATA[<v>]]></b></x:a>";
  const std::string expected = "<urn:x|a 1 2>t&u<|b 3 3><v></b></a>";
  for (const std::size_t bytes : {std::size_t{1}, std::size_t{7}, xml.size()}) {
    Recorder recorder;
    XmlParser parser(recorder, "f", "p");
    for (std::size_t at = 0; at < xml.size(); at += bytes) {
      CHECK(parser.feed(std::string_view(xml).substr(at, bytes)));
    }
    CHECK(parser.finish());
    CHECK(recorder.said == expected);
  }
}

TEST_CASE("tags stand where they are stored, whatever pieces they come in") {
  class Places : public XmlHandler {
   public:
    void start(const XmlName& name, const XmlAttributes& /*attributes*/) override {
      note("<" + std::string(name.local));
    }
    void end(const XmlName& name) override { note("/" + std::string(name.local)); }
    void text(std::string_view /*piece*/) override {}
    void note(const std::string& what) {
      const XmlExtent extent = parser->extent();
      said += what + std::to_string(extent.begin) + "-" + std::to_string(extent.end()) + " ";
    }
    const XmlParser* parser = nullptr;
    std::string said{};
  };
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
    Places places;
    XmlParser parser(places, "a.xlsx", "p.xml");
    places.parser = &parser;
    std::string_view xml = "<a>中<b c='1'/></a>";
    while (!xml.empty()) {
      REQUIRE(parser.feed(xml.substr(0, piece)));
      xml.remove_prefix(std::min(piece, xml.size()));
    }
    REQUIRE(parser.finish());
    CHECK(places.said == "<a0-3 <b6-16 /b16-16 /a16-20 ");
  }
}

TEST_CASE("what is behind the last thing wanted is not looked at") {
  Recorder recorder("b");
  XmlParser parser(recorder, "f", "p");
  CHECK_FALSE(parser.feed("<a><b/><c/>"));
  CHECK_FALSE(parser.feed("no XML <"));
  CHECK(parser.finish());
  CHECK(recorder.said == "<|a - -><|b - ->");
}

TEST_CASE("incomplete and wrong XML is named with its line") {
  CHECK(fault_of("<a>\n<b></a>") == "xml_malformed");
  CHECK(fault_of("<a>") == "xml_malformed");
  CHECK(fault_of("") == "xml_malformed");
  CHECK(fault_of("<a>&x;</a>") == "xml_malformed");
  CHECK(fault_of("<a>\xFF</a>") == "xml_malformed");
  CHECK(fault_of("<a></a><b/>") == "xml_malformed");
}

TEST_CASE("a document type is refused before anything in it is read") {
  CHECK(fault_of("<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>") ==
        "xml_doctype");
  CHECK(fault_of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == "xml_doctype");
  CHECK(fault_of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>") ==
        "xml_doctype");
}

TEST_CASE("nesting is bounded on both sides") {
  CHECK(fault_of(nested(kMaxXmlDepth)) == "");
  CHECK(fault_of(nested(kMaxXmlDepth + 1)) == "xml_too_deep");
}

TEST_CASE("a tag without end is refused, long text is not") {
  CHECK(fault_of("<a>" + std::string(3 * kMaxXmlToken, 'x') + "</a>") == "");
  CHECK(fault_of("<a b='" + std::string(2 * kMaxXmlToken, 'x') + "'/>") == "xml_tag_too_long");
  CHECK(fault_of("<a><!--" + std::string(2 * kMaxXmlToken, 'x') + "--></a>") == "xml_tag_too_long");
}

TEST_CASE("endlessly many names are refused, and what they took is given back") {
  std::string xml = "<a>";
  for (int i = 0; i < 20'000; ++i) {
    xml += "<n" + std::to_string(i) + "/>";
  }
  xml += "</a>";
  CHECK(fault_of(xml) == "");
  void* held = take_memory(kMaxXmlMemory - (std::size_t{1} << 20U));  // one of 64 MiB is left
  REQUIRE(held != nullptr);
  CHECK(fault_of(xml) == "xml_too_many_names");
  CHECK(fault_of("<a/>") == "");
  free_memory(held);
  CHECK(memory_taken() == 0);
}

TEST_CASE("a part of a package is parsed, and its progress told") {
  const auto package = Package::open(test::package_of({{"p.xml", "<a/>"}}), "f");
  REQUIRE(package);
  Recorder recorder;
  std::string progress;
  CHECK(parse_xml(*package, "p.xml", recorder, [&](std::uint64_t done, std::uint64_t all) {
    progress += std::to_string(done) + "/" + std::to_string(all);
  }));
  CHECK(recorder.said == "<|a - -></a>");
  CHECK(progress == "4/4");
  CHECK(parse_xml(*package, "q.xml", recorder).error().code == "package_part_missing");
}

}  // namespace duibiao
