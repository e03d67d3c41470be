#include "adapters/columns/input/record_scanner.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "adapters/table/csv.h"

using namespace duibiao;
using columns::kScanPadding;
using columns::RecordScanner;

namespace {

using Records = std::vector<std::vector<std::string>>;

using Breaks = RecordScanner::LineBreaks;

/// All records of `text`, where `width` fields are usual; nothing where it is declined. Their lines
/// are added to `lines`.
std::optional<Records> scanned(const std::string& text, std::size_t width = 2,
                               Breaks breaks = Breaks::declined,
                               std::vector<std::uint32_t>* lines = nullptr) {
  const std::string padded = text + std::string(kScanPadding, '\0');
  columns::MarkIndex index;
  RecordScanner scanner(std::string_view(padded).substr(0, text.size()), index, width, breaks);
  Records records;
  while (true) {
    switch (scanner.next()) {
      case RecordScanner::Step::end:
        return records;
      case RecordScanner::Step::declined:
      case RecordScanner::Step::unfinished:
        return std::nullopt;
      case RecordScanner::Step::record:
        if (lines != nullptr) {
          lines->push_back(scanner.line() + 1);
        }
        std::vector<std::string>& record = records.emplace_back();
        scanner.with_fields([&](const auto& field) {
          for (std::size_t i = 0; i < scanner.count(); ++i) {
            record.emplace_back(field(i));
          }
        });
    }
  }
}

}  // namespace

TEST_CASE("fields end at commas, records at line ends of either kind, also the last without one") {
  CHECK(scanned("a,b\nc,\r\n,d") == Records{{"a", "b"}, {"c", ""}, {"", "d"}});
  CHECK(scanned("") == Records{});
  CHECK(scanned("\n\n") == Records{{""}, {""}});
}

TEST_CASE("quotes around a whole field are taken off and doubled ones made single") {
  CHECK(scanned("\"1,200\",\"a\"\"b\"\n\"\"\n") == Records{{"1,200", "a\"b"}, {""}});
}

TEST_CASE("what the full reader treats with more care is declined") {
  for (const char* text : {"a\"b\n", "\"a\nb\"\n", "\"a\"b\n", "\"a", "a\rb\n", "a,\"b\r\nc\"\n"}) {
    CHECK(scanned(text) == std::nullopt);
  }
}

TEST_CASE("fields across the edge of 64 bytes stay whole") {
  for (std::size_t length = 60; length < 70; ++length) {
    const std::string field(length, 'x');
    CHECK(scanned(field + ",\"" + field + ",\",y\n") == Records{{field, field + ",", "y"}});
  }
}

TEST_CASE("where line breaks are kept they are part of their field, and counted") {
  std::vector<std::uint32_t> lines;
  CHECK(scanned("a,\"b\nc\"\n\"d\r\ne\rf\",g\nh,i\n", 2, Breaks::kept, &lines) ==
        Records{{"a", "b\nc"}, {"d\r\ne\rf", "g"}, {"h", "i"}});
  CHECK(lines == std::vector<std::uint32_t>{1, 3, 6});
  const std::string cut = "a,b\nc,\"d\n" + std::string(kScanPadding, '\0');
  columns::MarkIndex index;
  RecordScanner scanner(std::string_view(cut).substr(0, cut.size() - kScanPadding), index, 2,
                        Breaks::kept);
  CHECK(scanner.next() == RecordScanner::Step::record);
  CHECK(scanner.next() == RecordScanner::Step::unfinished);
  CHECK(scanner.begin() == 4);
}

namespace {

/// Records of the full reader, with their lines, and those of the scanner behind its heading.
void check_against_full_reader(const std::string& text, const Records& scanned_records,
                               const std::vector<std::uint32_t>& scanned_lines) {
  Records plain;
  std::vector<std::uint32_t> plain_lines;
  for (std::size_t i = 1; i < scanned_records.size(); ++i) {
    const auto& record = scanned_records[i];
    const bool blank = std::ranges::all_of(record, [](const std::string& cell) {
      return cell.find_first_not_of(" \r\n") == std::string::npos;
    });
    if (record.size() == 2 && !blank) {
      plain.push_back(record);
      plain_lines.push_back(scanned_lines[i]);
    }
  }
  Records full;
  std::vector<std::uint32_t> full_lines;
  for (const TableRow& row : read_csv(text, "t.csv").value.rows) {
    full.push_back(row.cells);
    full_lines.push_back(row.line);
  }
  CHECK_MESSAGE(plain == full, text);
  CHECK_MESSAGE(plain_lines == full_lines, text);
}

}  // namespace

TEST_CASE("on random text it gives the records of the full reader, wherever it does not decline") {
  std::mt19937 random(20'241'231);
  constexpr std::string_view kPieces[] = {"a",    "值",  ",",     ",",    "\"", "\n",
                                          "\r\n", "1,2", "\"x\"", "\"\"", " ",  "\"\n\""};
  for (const Breaks breaks : {Breaks::declined, Breaks::kept}) {
    int compared = 0;
    for (int i = 0; i < 20'000; ++i) {
      std::string text = "h1,h2\n";
      for (auto n = random() % 12; n > 0; --n) {
        text += kPieces[random() % std::size(kPieces)];
      }
      std::vector<std::uint32_t> lines;
      if (const auto records = scanned(text, 2, breaks, &lines)) {
        check_against_full_reader(text, *records, lines);
        ++compared;
      }
    }
    CHECK(compared > 5'000);
  }
}
