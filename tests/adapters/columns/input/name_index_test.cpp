#include "adapters/columns/input/name_index.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;

TEST_CASE("a name finds its row where it is the project's only one, whatever its spaces") {
  test::PreparedRun run(
      "P,1,产出,数量,培训 人次,sum,,≥1次,50\nP,2,产出,数量,场次,sum,,≥1次,25\n"
      "P,3,产出,质量,场次,sum,,≥1次,25\nQ,1,产出,数量,培训人次,sum,,≥1次,100\n");
  run.read_targets();
  columns::NameIndex names(run.state);
  CHECK(names.row(0, "培训人次") == 0U);
  CHECK(names.row(1, "培训人次") == 3U);
  CHECK(names.row(0, "场次") == std::nullopt);
  CHECK(names.row(0, "别的") == std::nullopt);
}
