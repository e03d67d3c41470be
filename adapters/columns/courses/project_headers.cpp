#include "adapters/columns/courses/project_headers.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/columns/faults/explain_faults.h"
#include "adapters/columns/input/plain_field.h"
#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/run_state.h"
#include "adapters/interchange/projects.h"
#include "adapters/table/capped_problems.h"
#include "adapters/table/csv.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

/// What a project's headers are kept under.
std::string key_of(std::string_view project, std::uint32_t batch) {
  std::string key = batch == 0 ? std::string{} : std::to_string(batch) + '\x1F';
  key += project;
  return key;
}

/// Reads one file from front to back.
class HeaderReader {
 public:
  HeaderReader(RunState& run, std::uint32_t file)
      : run_(run),
        number_(file),
        file_(run.headers.files[file]),
        bytes_(file_.path),
        rows_(file_.path) {
    const Columns columns = match_columns(file_.heading, FileKind::projects, run.words).value;
    project_ = *columns.position("project");
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      terms_[i] = columns.position(kTermsColumns[i]).value_or(kNowhere);
    }
  }

  Problems run() {
    for (std::size_t block = 0; block < run_.headers.blocks.size(); ++block) {
      if (run_.headers.blocks[block].file == number_ && !read(block)) {
        return {};
      }
    }
    if (!rest_.empty()) {
      run_.stop.decline();  // a quote that nobody closed
    }
    Problems problems = bytes_.take();
    if (problems.empty()) {
      return rows_.take();
    }
    run_.project_headers = {};  // the rows were not what somebody wrote
    return problems;
  }

 private:
  bool read(std::size_t block) {
    if (!read_block(run_, reader_, run_.headers, block)) {
      return false;
    }
    for (Problem problem : reader_.faults().listed) {
      problem.where.line += block_line_;
      bytes_.add(std::move(problem));
    }
    for (const auto& [code, more] : reader_.faults().more) {
      bytes_.count(code, more);
    }
    const std::string_view bytes = reader_.bytes();
    run_.headers.lines[block] = lines_in(bytes);
    block_line_ += run_.headers.lines[block];
    std::string text = std::exchange(rest_, {});
    text += bytes;
    const std::size_t size = text.size();
    text.append(kScanPadding, '\0');
    return scan(std::string_view(text).substr(0, size));
  }

  static std::uint32_t lines_in(std::string_view bytes) {
    const bool open = !bytes.empty() && bytes.back() != '\n';
    return line_feeds_in(bytes) + (open ? 1U : 0U);
  }

  /// Takes every record that ends in `text`; what is left of it begins the next one.
  bool scan(std::string_view text) {
    using Step = RecordScanner::Step;
    RecordScanner scanner(text, marks_, file_.heading.heading.size(),
                          RecordScanner::LineBreaks::kept);
    Step step = scanner.next();
    for (; step == Step::record && !run_.stop.stopped(); step = scanner.next()) {
      take(scanner);
    }
    line_ += scanner.line();
    if (step == Step::unfinished) {
      rest_ = text.substr(scanner.begin());
    }
    if (step == Step::declined || rest_.size() > kMaxRecordBytes) {
      run_.stop.decline();
    }
    return !run_.stop.stopped();
  }

  void take(const RecordScanner& scanner) {
    const std::uint32_t line = line_ + scanner.line();
    const auto take = [&](const auto& field) { return take_fields(field, line); };
    const bool whole = scanner.count() == file_.heading.heading.size();
    if (!(whole && scanner.with_fields(take)) && !is_blank_record(scanner.whole())) {
      rows_.add(explain_header(scanner.whole(), file_, line, run_.words));
    }
  }

  template <class Fields>
  bool take_fields(const Fields& field, std::uint32_t line) {
    const std::string_view project = plain_field(field(project_));
    TermsFields fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
      fields[i] = terms_[i] == kNowhere ? std::string_view{} : field(terms_[i]);
    }
    const auto terms = guess_(fields);
    if (run_.terms.full() || project.size() > kLongestKey) {
      run_.stop.decline();
    }
    if (project.empty() || !terms || run_.stop.stopped()) {
      return false;
    }
    refuse_twice(project, *terms, line);
    run_.project_headers.add(project, file_.batch,
                             {*terms, line, static_cast<std::uint16_t>(number_)});
    return true;
  }

  void refuse_twice(std::string_view project, std::uint32_t terms, std::uint32_t line) {
    for (const HeaderRow& other : run_.project_headers.of(project, file_.batch)) {
      if (other.file == number_ && is_one_year(run_.terms[other.terms], run_.terms[terms])) {
        const Source first{.file = file_.path, .line = other.line};
        rows_.add(error("project_header_twice",
                        {.file = file_.path, .cell = file_.heading.heading[project_], .line = line},
                        {{"project", std::string(project)}, {"first", to_string(first)}}));
        return;
      }
    }
  }

  /// Behind the number of its batch a code must still be one that the roster keeps.
  static constexpr std::size_t kLongestKey = Roster::kLongestCode - 12;

  RunState& run_;
  std::uint32_t number_;
  const InputFile& file_;
  CappedProblems bytes_;  ///< what is wrong with the bytes
  CappedProblems rows_;   ///< and with the rows
  std::size_t project_ = 0;
  std::array<std::size_t, kTermsColumns.size()> terms_{};
  TermsGuess guess_{run_.terms};
  BlockReader reader_{};
  MarkIndex marks_{};
  std::string rest_{};            ///< of a record that goes on in the next block
  std::uint32_t line_ = 2;        ///< where the text that is scanned begins
  std::uint32_t block_line_ = 2;  ///< where the next block begins
};

}  // namespace

void ProjectHeaders::add(std::string_view project, std::uint32_t batch, const HeaderRow& header) {
  roster_.add(key_of(project, batch), {});
  rows_.push_back(header);
}

std::vector<HeaderRow> ProjectHeaders::of(std::string_view project, std::uint32_t batch) const {
  std::vector<HeaderRow> headers;
  const auto found = roster_.project(key_of(project, batch));
  if (!found) {
    return headers;
  }
  for (std::uint32_t number = roster_.at(*found).first_run;;) {
    const RosterRun& run = roster_.run(number);
    for (std::uint32_t row = run.first_row; row < run.first_row + run.rows; ++row) {
      headers.push_back(rows_[row]);
    }
    if (run.next == number) {
      return headers;
    }
    number = run.next;
  }
}

Problems read_headers(RunState& run) {
  run.headers.lines.assign(run.headers.blocks.size(), 0);
  Problems problems;
  for (std::uint32_t file = 0; file < run.headers.files.size() && !run.stop.stopped(); ++file) {
    append(problems, HeaderReader(run, file).run());
  }
  return problems;
}

Problems headers_without_targets(const RunState& run) {
  if (run.project_headers.empty() || run.is_stored()) {
    return {};  // those of a store were told when they were imported
  }
  CappedProblems problems(run.headers.files.front().path);
  run.project_headers.for_each([&](std::string_view project, const HeaderRow& header) {
    if (!run.roster.project(project)) {
      problems.add(warning("project_without_form",
                           {.file = run.headers.files[header.file].path, .line = header.line},
                           {{"project", std::string(project)}}));
    }
  });
  return problems.take();
}

}  // namespace duibiao::columns
