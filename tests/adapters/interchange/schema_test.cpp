#include "adapters/interchange/schema.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace duibiao {
namespace {

std::string listed(FileKind kind, bool required) {
  std::string text;
  for (const ColumnRule& column : columns_of(kind)) {
    if (column.required == required) {
      text += (text.empty() ? "" : ",") + std::string(column.name);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("each kind of file has the columns of the specification, in its order") {
  CHECK(listed(FileKind::targets, true) ==
        "project,indicator,level1,level2,name,measure,full_year_target,weight");
  CHECK(listed(FileKind::targets, false) == "half_year_target,year,version,start,end,kind");
  CHECK(listed(FileKind::actuals, true) == "project,indicator,date,value");
  CHECK(listed(FileKind::actuals, false) == "accrual");
  CHECK(listed(FileKind::projects, true) == "project,name");
  CHECK(listed(FileKind::statements, true) == "project,indicator,date,kind,value");
  CHECK(listed(FileKind::statements, false) == "author");
}

TEST_CASE("every kind has a name and at least two columns that tell it") {
  for (const FileKind kind : kFileKinds) {
    CHECK_FALSE(name_of(kind).empty());
    CHECK(std::ranges::count(columns_of(kind), true, &ColumnRule::telling) >= 2);
  }
}

}  // namespace duibiao
