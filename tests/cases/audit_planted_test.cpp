// Projects in order have no finding that is an error; into each, every kind of fault is planted,
// and each is found: recall 100 % for the checks that count and compare. Of those that judge a
// sample, the recall is measured and stated.
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <set>
#include <string>

#include "adapters/checks/catalogue_reader.h"
#include "engine/audit/registry.h"
#include "tests/cases/planted_faults.h"
#include "tests/cases/sound_project.h"
#include "tests/support/audit/portfolio_case.h"

using namespace duibiao;

namespace {

constexpr std::uint64_t kProjects = 40;

bool is_quiet(const std::string& said) {
  return said == "passed" || said.starts_with("not judged");
}

/// The first words of every finding.
std::set<std::string> variants(const std::string& said) {
  std::set<std::string> found;
  for (std::size_t at = 0; at < said.size();) {
    const auto end = std::min(said.find("; ", at), said.size());
    const std::string one = said.substr(at, end - at);
    found.insert(one.substr(0, one.find(' ')));
    at = end + 2;
  }
  return found;
}

/// A stream of numbers that is the same everywhere (splitmix64).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::uint64_t below(std::uint64_t n) {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return (z ^ (z >> 31U)) % n;
  }

 private:
  std::uint64_t state_;
};

/// Of 200 departments of 200 figures each, of which `favoured` percent are made up to end in 0 or
/// 5: how many are asked about.
int asked_about(std::uint64_t favoured) {
  Numbers numbers(favoured + 1);
  int asked = 0;
  for (int department = 0; department < 200; ++department) {
    PortfolioTally tally;
    std::array<std::size_t, 10>& digits = tally.digits["市教育局"];
    for (int figure = 0; figure < 200; ++figure) {
      const bool made_up = numbers.below(100) < favoured;
      ++digits[made_up ? 5 * numbers.below(2) : numbers.below(10)];
    }
    asked += test::judged_portfolio("X24", tally) == "passed" ? 0 : 1;
  }
  return asked;
}

}  // namespace

TEST_CASE("a project in order has no finding at all that counts as an error") {
  for (std::uint64_t seed = 0; seed < kProjects; ++seed) {
    const test::AuditCase sound = test::sound_project(seed);
    for (const RegisteredCheck& check : registered_checks()) {
      const std::string said = test::judged(check.id, sound);
      if (is_quiet(said)) {
        continue;
      }
      for (const std::string& variant : variants(said)) {
        const CheckEntry& entry = *house_catalogue().find(check.id);
        CHECK_MESSAGE(entry.message(variant).severity != Severity::error,
                      seed << ": " << std::string(check.id) << " " << said);
      }
    }
  }
}

TEST_CASE("every kind of fault is found in every project it is planted into, and not before") {
  for (std::uint64_t seed = 0; seed < kProjects; ++seed) {
    for (const test::PlantedFault& fault : test::planted_faults()) {
      test::AuditCase project = test::sound_project(seed);
      const std::string before = test::judged(fault.check, project);
      CHECK_MESSAGE(is_quiet(before), seed << ": " << std::string(fault.check) << " " << before);
      fault.plant(project);
      const std::string after = test::judged(fault.check, project);
      CHECK_MESSAGE(!is_quiet(after), seed << ": " << std::string(fault.check) << " " << after);
    }
  }
}

TEST_CASE("a fault is planted for every check of a project") {
  std::set<std::string> planted;
  for (const test::PlantedFault& fault : test::planted_faults()) {
    planted.insert(std::string(fault.check));
  }
  for (const RegisteredCheck& check : registered_checks()) {
    CHECK_MESSAGE(planted.contains(std::string(check.id)), std::string(check.id));
  }
}

TEST_CASE("made-up last digits: recall in 200 departments by the share that was made up") {
  CHECK(asked_about(0) == 0);     // no false alarm
  CHECK(asked_about(10) == 10);   //   5 %
  CHECK(asked_about(20) == 166);  //  83 %
  CHECK(asked_about(30) == 200);  // 100 %
}
