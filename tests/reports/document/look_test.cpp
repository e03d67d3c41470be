#include "reports/document/look.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

DocumentCell cell(CellRole role, Tone tone = Tone::none, bool fill_in = false) {
  DocumentCell made;
  made.role = role;
  made.tone = tone;
  made.fill_in = fill_in;
  return made;
}

}  // namespace

TEST_CASE("a role decides shading, weight and alignment") {
  CHECK(look_of(cell(CellRole::heading)).bold);
  CHECK(look_of(cell(CellRole::heading)).fill != kWhite);
  CHECK(look_of(cell(CellRole::label)).alignment == Alignment::centre);
  CHECK(look_of(cell(CellRole::text)) == Look{});
  CHECK(look_of(cell(CellRole::number)).alignment == Alignment::right);
  CHECK(look_of(cell(CellRole::remark)).small);
}

TEST_CASE("a total is centred as a word and to the right as a number") {
  DocumentCell total = cell(CellRole::total);
  CHECK(look_of(total).alignment == Alignment::centre);
  total.number = Ratio(1);
  CHECK(look_of(total).alignment == Alignment::right);
}

TEST_CASE("a tone goes over the shading of an open cell, and that over the role's") {
  const Colour open = look_of(cell(CellRole::label, Tone::none, true)).fill;
  CHECK(open != look_of(cell(CellRole::label)).fill);
  CHECK(look_of(cell(CellRole::label, Tone::bad, true)).fill == colours_of(Tone::bad).fill);
  CHECK(look_of(cell(CellRole::number, Tone::good)).ink == colours_of(Tone::good).ink);
}

TEST_CASE("tones differ, and none of them is no colour") {
  CHECK(colours_of(Tone::none).fill == kWhite);
  CHECK(colours_of(Tone::good).fill != colours_of(Tone::bad).fill);
  CHECK(colours_of(Tone::attention).fill != colours_of(Tone::bad).fill);
}
