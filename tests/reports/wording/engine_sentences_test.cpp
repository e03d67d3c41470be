#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "reports/wording/sentences.h"

using namespace duibiao;

TEST_CASE("every reason, note, fault and left-out word of the engine has a sentence") {
  const std::vector<std::string_view> codes{"no_observation",
                                            "not_due",
                                            "empty_target",
                                            "no_half_year_column",
                                            "unreadable",
                                            "ambiguous_sign",
                                            "approximate_target",
                                            "range_two_units",
                                            "range_reversed",
                                            "range_with_sign",
                                            "too_precise",
                                            "overflow",
                                            "weight_out_of_range",
                                            "not_a_number",
                                            "no_rate",
                                            "negative_share",
                                            "not_a_pair",
                                            "pair_in_sum",
                                            "unit_mismatch",
                                            "mixed_units",
                                            "words_for_number",
                                            "other_phrase",
                                            "share_outside_tier",
                                            "not_a_date",
                                            "sign_inferred",
                                            "latex_residue",
                                            "copied_sign",
                                            "share_of_one",
                                            "conflicting_values",
                                            "all_outside_course",
                                            "weights_as_given",
                                            "weights_from_rule_book",
                                            "over_achieved",
                                            "negative_actual",
                                            "weights_do_not_add_up",
                                            "weights_incomplete",
                                            "level_not_in_book",
                                            "level_missing_for_book",
                                            "no_execution_leaf",
                                            "before_course",
                                            "after_course",
                                            "after_as_of",
                                            "blank"};
  for (const std::string_view code : codes) {
    CAPTURE(code);
    CHECK(std::ranges::find(engine_sentences(), code, &Sentence::code) != engine_sentences().end());
  }
}

TEST_CASE("a year that is wrong is named with the option that corrects it") {
  const std::vector<Fact> facts{{"first", "2024-01-01"}, {"last", "2024-12-31"}, {"year", "2023"}};
  CHECK(say("all_outside_course", facts, Language::chinese).find("--year 2023") !=
        std::string::npos);
}
