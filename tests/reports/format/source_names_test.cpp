#include "reports/format/source_names.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

Assessment made_of(const std::vector<std::string>& files) {
  Assessment assessment;
  for (const std::string& file : files) {
    assessment.left_out.push_back({{"P", "P-01", {}, "1", {}, {file, "", "", 1, 0}}, "blank"});
  }
  return assessment;
}

}  // namespace

TEST_CASE("a place is named by the file's own name") {
  const SourceNames names(made_of({"/a/targets.csv", "/b/actuals.csv"}));
  CHECK(names.text({"/a/targets.csv", "", "weight", 3, 0}) == "targets.csv:3!weight");
  CHECK(names.text({"form.txt", "", "", 7, 0}) == "form.txt:7");
  CHECK(names.text({}).empty());
}

TEST_CASE("two files of one name keep their paths") {
  const SourceNames names(made_of({"/a/actuals.csv", "/b/actuals.csv", "/b/targets.csv"}));
  CHECK(names.text({"/a/actuals.csv", "", "", 3, 0}) == "/a/actuals.csv:3");
  CHECK(names.text({"/b/targets.csv", "", "", 3, 0}) == "targets.csv:3");
}

TEST_CASE("without an assessment every place is named by the file's own name") {
  CHECK(SourceNames{}.text({"/a/x.csv", "", "", 1, 0}) == "x.csv:1");
}
