#include "reports/csv/line_writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace duibiao;

namespace {

std::string line_of(const AssessedLine& line, const std::string& labels) {
  std::string text(line_room(line, labels), '\0');
  const char* end = write_line(text.data(), line, labels);
  text.resize(static_cast<std::size_t>(end - text.data()));
  return text;
}

}  // namespace

TEST_CASE("a line has its columns in order, blank where there is nothing") {
  AssessedLine line{.project = "P",
                    .indicator = "P-1",
                    .status = Status::missed,
                    .attainment = Ratio{2, 3},
                    .deviation = Ratio{-1, 3},
                    .score_hundredths = 667,
                    .weight = Ratio{10},
                    .due = true,
                    .pace_target = Ratio{3},
                    .pace_ratio = Ratio{2, 3},
                    .pace = PaceWord::behind,
                    .reason = "falling_short"};
  CHECK(
      line_of(line, csv_labels("产出", "数量", "场次")) ==
      "P,P-1,missed,0.666667,-33.33,6.67,产出,数量,场次,10,yes,3,0.666667,behind,falling_short\n");
  CHECK(line_of({.project = "P", .indicator = "1", .reason = "no_observation"}, ",,") ==
        "P,1,no_data,,,0.00,,,,0,no,,,,no_observation\n");
}

TEST_CASE("codes and labels are quoted where they need it, and the room is enough") {
  const std::string quotes(50, '"');
  const AssessedLine line{.project = quotes, .indicator = "a,b"};
  CHECK(line_of(line, csv_labels("甲,乙", "c", "d\"e"))
            .starts_with('"' + std::string(100, '"') +
                         "\",\"a,b\",no_data,,,0.00,\"甲,乙\",c,\"d\"\"e\","));
}

TEST_CASE("the heading names every column") {
  const std::string heading(line_heading());
  CHECK(std::ranges::count(heading, ',') == std::ranges::count(line_of({}, ",,"), ','));
}
