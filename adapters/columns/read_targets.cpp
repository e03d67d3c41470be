#include "adapters/columns/read_targets.h"

#include <array>
#include <string_view>

#include "adapters/columns/input/plain_field.h"
#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/parallel/parallel.h"
#include "adapters/columns/parallel/turnstile.h"
#include "engine/columns/text/recogniser.h"
#include "engine/target/text_reader.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr int kWeightPlaces = 4;
constexpr std::int64_t kMostWeight = 200'000;

/// Where the columns stand in the rows of one file.
struct TargetColumns {
  explicit TargetColumns(const Columns& columns) {
    const auto place = [&](std::string_view column) {
      return columns.position(column).value_or(kNowhere);
    };
    project = place("project");
    indicator = place("indicator");
    level1 = place("level1");
    level2 = place("level2");
    name = place("name");
    measure = place("measure");
    kind = place("kind");
    half = place("half_year_target");
    full = place("full_year_target");
    weight = place("weight");
    for (std::size_t i = 0; i < terms.size(); ++i) {
      terms[i] = place(kTermsColumns[i]);
      states_terms = states_terms || terms[i] != kNowhere;
    }
  }
  std::size_t project, indicator, level1, level2, name, measure, kind, half, full, weight;
  std::array<std::size_t, kTermsColumns.size()> terms{};
  bool states_terms = false;
};

/// A row as one thread read it: what the roster needs besides.
struct ReadRow {
  TargetRow row{};
  std::string_view project{};
  std::string_view code{};
  const ClassEntry* indicator_class = nullptr;
};

/// Reads the rows of blocks; one a thread.
class TargetsWorker {
 public:
  TargetsWorker(RunState& run, const RuleBook& book, Turnstile& turnstile,
                std::vector<std::uint16_t>& ranks)
      : run_(run),
        turnstile_(turnstile),
        ranks_(ranks),
        entries_(book.weights.size()),
        recogniser_(run.lexicon),
        classes_(run.classes),
        terms_(run.terms) {}

  bool operator()(std::size_t block) {
    const BlockPlace& place = run_.targets.blocks[block];
    if (!read_block(run_, reader_, run_.targets, block) || !scan(block, place)) {
      turnstile_.abandon();
      return false;
    }
    turnstile_.pass(block, [&] { link(block, place); });
    if (auto put = run_.rows.put(block, packed_); !put) {
      run_.stop.fail(std::move(put.error()));
      turnstile_.abandon();
      return false;
    }
    return true;
  }

 private:
  bool scan(std::size_t block, const BlockPlace& place) {
    const InputFile& file = run_.targets.files[place.file];
    const TargetColumns columns(match_columns(file.heading, FileKind::targets, run_.words).value);
    RecordScanner scanner(reader_.bytes(), marks_, file.heading.heading.size());
    rows_.clear();
    texts_.clear();
    while (true) {
      const auto step = scanner.next();
      if (step == RecordScanner::Step::declined) {
        run_.stop.decline();
        return false;
      }
      if (step == RecordScanner::Step::end) {
        run_.targets.lines[block] = scanner.line();
        return true;
      }
      if (!read_row(columns, scanner, file.heading.heading.size(), place.file)) {
        run_.targets.faults.add(block, scanner.line(), scanner.whole());
      }
    }
  }

  /// False where the full reader has to say what is wrong with the row.
  bool read_row(const TargetColumns& columns, const RecordScanner& scanner, std::size_t width,
                std::uint32_t file) {
    if (scanner.count() != width) {
      return is_blank_record(scanner.whole());
    }
    return scanner.with_fields([&](const auto& raw_field) {
      const auto field = [&](std::size_t place) {
        return place == kNowhere ? std::string_view{} : plain_field(raw_field(place));
      };
      return read_fields(columns, scanner, field, file);
    });
  }

  template <class Fields>
  bool read_fields(const TargetColumns& columns, const RecordScanner& scanner, const Fields& field,
                   std::uint32_t file) {
    const std::string_view project = field(columns.project);
    const std::string_view code = field(columns.indicator);
    const bool plain_codes = !project.empty() && !code.empty() && code.front() != '@' &&
                             project.size() <= Roster::kLongestCode &&
                             code.size() <= Roster::kLongestCode;
    if (!plain_codes) {
      return is_blank_record(scanner.whole());
    }
    const auto terms =
        columns.states_terms ? read_terms(columns, field) : std::optional<std::uint32_t>(0);
    const auto classified =
        classes_({field(columns.level1), field(columns.level2), field(columns.name),
                  field(columns.measure), field(columns.kind), columns.half != kNowhere});
    const auto weight = read_weight(field(columns.weight));
    if (!classified || !weight || !terms) {
      return false;
    }
    ReadRow& read = rows_.emplace_back();
    read.project = project;
    read.code = code;
    read.indicator_class = classified->second;
    read.row.indicator_class = classified->first;
    read.row.weight = *weight;
    read.row.line = scanner.line();
    read.row.file = static_cast<std::uint16_t>(file);
    read.row.terms = *terms;
    set_targets(read, field(columns.half), field(columns.full));
    keep_unquoted(read, scanner.whole());
    return true;
  }

  /// Codes that were in quotes live in the scanner until its next step only.
  void keep_unquoted(ReadRow& read, std::string_view whole) {
    for (std::string_view* text : {&read.project, &read.code}) {
      const bool in_place =
          text->data() >= whole.data() && text->data() < whole.data() + whole.size();
      if (!in_place) {
        *text = texts_.emplace_back(*text);
      }
    }
  }

  void set_targets(ReadRow& read, std::string_view half_text, std::string_view full_text) {
    const BareSigns& bare = read.indicator_class->indicator_class.bare;
    const Cell half = cell(half_text, bare);
    const Cell full = cell(full_text, bare);
    TargetRow& row = read.row;
    row.half_mantissa = half.mantissa;
    row.half_unit = half.unit;
    row.half_decimals = half.decimals;
    row.half_kind = half.kind;
    row.full_mantissa = full.mantissa;
    row.full_unit = full.unit;
    row.full_decimals = full.decimals;
    row.full_kind = full.kind;
  }

  Cell cell(std::string_view text, const BareSigns& bare) {
    Cell cell = recogniser_.target(text, bare);
    if (cell.kind == CellKind::declined) {
      cell.mantissa = run_.lexicon.learn_word(text);
    }
    return cell;
  }

  /// What the row says of its project; nothing where the full reader has to look.
  template <class Fields>
  std::optional<std::uint32_t> read_terms(const TargetColumns& columns, const Fields& field) {
    TermsFields fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
      fields[i] = field(columns.terms[i]);
    }
    const auto terms = terms_(fields);
    if (!terms && run_.terms.full()) {
      run_.stop.decline();
    }
    return terms;
  }

  /// The weight as the row keeps it; nothing where it is none.
  std::optional<std::int32_t> read_weight(std::string_view text) {
    if (text.empty()) {
      return kNoWeight;
    }
    const auto number = scan_number(text);
    if (number && number->length == text.size() && number->decimals <= kWeightPlaces &&
        number->mantissa <= kMostWeight) {
      std::int64_t value = number->mantissa;
      for (int i = number->decimals; i < kWeightPlaces; ++i) {
        value *= 10;
      }
      return static_cast<std::int32_t>(value);
    }
    const auto exact = parse_decimal(normalise(text));
    return exact && exact->mantissa >= 0 ? std::optional(run_.exact_weights.add(*exact))
                                         : std::nullopt;
  }

  /// Gives the rows of a block their numbers, in file order: only one thread at a time is here.
  void link(std::size_t block, const BlockPlace& place) {
    if (block == 0 || run_.targets.blocks[block - 1].file != place.file) {
      next_line() = 2;
    }
    run_.first_rows[block] = static_cast<std::uint32_t>(run_.roster.rows());
    packed_.clear();
    for (ReadRow& read : rows_) {
      run_.roster.add(read.project, read.code);
      read.row.project = run_.roster.last_run().project;
      read.row.line += next_line();
      count(read);
      packed_.push_back(read.row);
    }
    next_line() += run_.targets.lines[block];
    run_.first_rows[block + 1] = static_cast<std::uint32_t>(run_.roster.rows());
  }

  void count(ReadRow& read) {
    RosterProject& project = run_.roster.at(read.row.project);
    if (project.rows == 1) {
      project.line = read.row.line;
      project.file = read.row.file;
      project.terms = read.row.terms;
    }
    if (project.terms != read.row.terms) {
      project.its_terms = RosterProject::Terms::differ;
    }
    if (read.row.weight == kNoWeight) {
      read.row.rank = next_rank(read);
      return;
    }
    ++project.weights_given;
    if (read.row.weight < kNoWeight) {
      project.exact_weights = true;
    } else {
      project.weights += read.row.weight;
    }
  }

  /// How many rows of its project share the weight entry so far.
  std::uint16_t next_rank(const ReadRow& read) {
    if (!read.indicator_class->weight_entry) {
      return 0;
    }
    const std::size_t place = read.row.project * entries_ + *read.indicator_class->weight_entry;
    if (ranks_.size() <= place) {
      ranks_.resize((std::size_t{read.row.project} + 1) * entries_ * 2);
    }
    return ranks_[place]++;
  }

  std::uint32_t& next_line() { return run_.next_target_line; }

  RunState& run_;
  Turnstile& turnstile_;
  std::vector<std::uint16_t>& ranks_;
  std::size_t entries_;
  Recogniser recogniser_;
  ClassGuess classes_;
  TermsGuess terms_;
  BlockReader reader_{};
  MarkIndex marks_{};
  std::vector<ReadRow> rows_{};
  std::deque<std::string> texts_{};
  std::vector<TargetRow> packed_{};
};

}  // namespace

void read_targets(RunState& run, const RuleBook& book) {
  const std::size_t blocks = run.targets.blocks.size();
  run.targets.lines.assign(blocks, 0);
  run.first_rows.assign(blocks + 1, 0);
  run.rows.resize(blocks);
  Turnstile turnstile;
  std::vector<std::uint16_t> ranks;
  for_pieces(run.threads, blocks, [&] { return TargetsWorker(run, book, turnstile, ranks); });
  run.ranks = std::move(ranks);
}

}  // namespace duibiao::columns
