#include "reports/csv/line_writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <string>

using namespace duibiao;

namespace {

template <class AnyRatio>
std::string line_of(const AssessedLineIn<AnyRatio>& line) {
  std::string text(line_room(line.project.size() + line.indicator.size() + line.reason.size()),
                   '\0');
  const char* end = write_line(text.data(), line);
  text.resize(static_cast<std::size_t>(end - text.data()));
  return text;
}

template <class AnyRatio>
AssessedLineIn<AnyRatio> missed_line() {
  return {.project = "P",
          .indicator = "P-1",
          .status = Status::missed,
          .attainment = AnyRatio{2, 3},
          .deviation = AnyRatio{-1, 3},
          .score_hundredths = 667,
          .weight = AnyRatio{10},
          .pace_target = AnyRatio{31, 10},
          .pace_ratio = AnyRatio{2, 3},
          .pace = PaceWord::behind,
          .reason = "falling_short"};
}

}  // namespace

TEST_CASE("a line has its columns in order, blank where there is nothing") {
  const std::string missed =
      "P,P-1,missed,0.666667,-33.33,6.67,10,3.1,0.666667,behind,falling_short\n";
  CHECK(line_of(missed_line<Ratio>()) == missed);
  CHECK(line_of(missed_line<SmallRatio>()) == missed);
  CHECK(line_of(AssessedLine{.project = "P", .indicator = "1", .reason = "no_observation"}) ==
        "P,1,no_data,,,0.00,0,,,,no_observation\n");
}

TEST_CASE("the room is enough for the longest numbers, and a score below 0 keeps its sign") {
  const Ratio most{kInt128Max};
  const AssessedLine line{.project = std::string_view{},
                          .indicator = std::string_view{},
                          .status = Status::not_assessable,
                          .attainment = most,
                          .deviation = most,
                          .score_hundredths = std::numeric_limits<std::int64_t>::min(),
                          .weight = most,
                          .pace_target = most,
                          .pace_ratio = most,
                          .pace = PaceWord::on_pace};
  CHECK(line_of(line).find(",-92233720368547758.08,") != std::string::npos);
}

TEST_CASE("the heading names every column") {
  const std::string heading(line_heading());
  CHECK(std::ranges::count(heading, ',') == std::ranges::count(line_of(AssessedLine{}), ','));
}
