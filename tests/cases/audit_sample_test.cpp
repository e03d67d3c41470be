// The findings on the sample form are those of regulations §6.3, found there by hand, each with its
// cells; the checks that the form passes by that list do not fire.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "adapters/checks/catalogue_reader.h"
#include "adapters/files/file.h"
#include "adapters/form/text_form.h"
#include "adapters/words/words.h"
#include "engine/audit/audit.h"
#include "tests/support/captured_run.h"

using namespace duibiao;

namespace {

using Lines = std::set<std::uint32_t>;

/// "T06 equal 32" (id, variant, number of the indicator) → lines of its cells.
std::map<std::string, Lines> findings_of_sample() {
  const auto bytes =
      read_file(test::source_path("data/samples/lianyungang-2024/targets/target-form.txt"));
  REQUIRE(bytes.has_value());
  const auto form = read_text_form(*bytes, "target-form.txt", house_vocabulary(), {"L", {}});
  const StatementIndex none;
  const FigureIndex figures;
  const ProjectAudit audited =
      audit({form.value, nullptr, none, figures, nullptr, house_vocabulary(), calendar_year(2024),
             *parse_iso_date("2024-12-31")},
            house_catalogue());
  std::map<std::string, Lines> found;
  for (const JudgedCheck& judged : audited.checks) {
    const auto* fired_check = std::get_if<Fired>(&judged.outcome);
    for (const AuditFinding& finding :
         fired_check == nullptr ? std::vector<AuditFinding>{} : fired_check->findings) {
      std::string key = judged.check->id + " " + std::string(finding.variant);
      key += finding.indicator.empty() ? "" : " " + finding.indicator.substr(2);
      for (const Evidence& evidence : finding.evidence) {
        found[key].insert(evidence.where.line);
      }
    }
  }
  return found;
}

}  // namespace

TEST_CASE("the sample form has the findings of regulations 6.3, each with its cells") {
  // Beside each the number of §6.3. T27 blanks and T25 broken are part of 31 and 29.
  const std::map<std::string, Lines> expected{
      {"T15 scope 25", {26, 54}},                            // 1
      {"T15 rate 28", {26, 57}},                             // 2
      {"T16 promise", {26}},                                 // 3: 完成率, 精品案例
      {"T16 rows", {41, 42, 43, 45, 46, 47, 48, 49, 50, 51,  // 4, 15
                    52, 53, 55, 56, 58, 59, 60, 63, 64, 66}},
      {"T02 label", {67}},                                      // 5
      {"T25 grid", {67}},                                       // 5
      {"T38 blank", {62, 65}},                                  // 6
      {"T04 units", {15, 25}},                                  // 7
      {"T01 total", {25}},                                      // 8
      {"T06 equal 32", {15, 61}},                               // 9
      {"T07 exact 08", {36, 61}},                               // 10
      {"T34 mixed 07", {35}},                                   // 11
      {"T36 bare 07", {35}},                                    // 11
      {"T11 floor 27", {56}},                                   // 12
      {"T35 static", {56, 59, 60, 63, 64}},                     // 12, 13
      {"T28 finer 33", {26, 63}},                               // 14
      {"T28 undefined 34", {64}},                               // 15
      {"T18 misplaced 25", {54}},                               // 16
      {"T18 misplaced 27", {56}},                               // 12
      {"T18 misplaced 29", {58}},                               // 16
      {"T18 misplaced 31", {60}},                               // 17
      {"T12 tautology 35", {66}},                               // 18
      {"T29 constants", {29, 30, 31, 32, 33, 34, 37, 38, 39}},  // 19
      {"T10 share 21", {50}},                                   // 20, 21
      {"T10 share 22", {51}},                                   // 20
      {"T10 share 24", {53}},                                   // 20
      {"T13 ambiguous 21", {50}},                               // 21
      {"T13 mixed", {40, 41, 42, 49, 50}},                      // 22
      {"T19 overlap 14", {41, 42}},                             // 23
      {"T19 activity", {42, 43, 45, 46}},                       // 23
      {"T20 many", {0, 15}},                                    // 24
      {"T22 two-unit-costs 25", {15, 26, 54}},                  // 25
      {"T22 too-much-work",
       {15, 40, 41, 42, 43, 47, 48, 49,  // 25
        50, 51, 52, 53, 54, 58}},
      {"T17 same", {26, 27}},                                            // 26
      {"T31 one-off", {8, 26}},                                          // 26
      {"T23 year-only", {9}},                                            // 27
      {"T01 telephone", {10}},                                           // 27
      {"T32 no-telephone", {10}},                                        // 27
      {"T25 end", {11, 13}},                                             // 28, 29
      {"T26 copied", {11, 12}},                                          // 28
      {"T25 broken", {12}},                                              // 29
      {"T25 quote", {13}},                                               // 29
      {"T12 basis", {11}},                                               // 30
      {"T27 latex", {55, 56, 57, 63, 64}},                               // 31
      {"T27 name", {53}},                                                // 31
      {"T27 stray 24", {53}},                                            // 31
      {"T27 blanks", {45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 58, 61}},  // 31
      {"T33 placed", {40, 41, 42, 43}},                                  // 32
      {"T33 shifted", {34}},                                             // 33
      {"T33 page", {45}},                                                // 33
      {"T14 activity 20", {49}},                                         // 34
      {"T14 activity 22", {51}},                                         // 34
      {"T30 none", {0}},                                                 // 36
  };
  const std::map<std::string, Lines> found = findings_of_sample();
  for (const auto& [key, lines] : expected) {
    REQUIRE_MESSAGE(found.contains(key), key);
    CHECK_MESSAGE(found.at(key) == lines, key);
  }
  for (const auto& [key, lines] : found) {
    CHECK_MESSAGE(expected.contains(key), "beyond the list: " << key);
  }
}
