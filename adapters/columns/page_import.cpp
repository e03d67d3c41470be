#include "adapters/columns/page_import.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "adapters/columns/courses/settle_projects.h"
#include "adapters/columns/faults/explain_faults.h"
#include "adapters/columns/read_figures.h"
#include "adapters/columns/read_targets.h"
#include "adapters/files/sha256.h"
#include "adapters/process/interrupt.h"
#include "adapters/words/words.h"

namespace duibiao {
namespace columns {
namespace {

Problem changed(const InputFile& file) { return error("file_changed", {.file = file.path}); }

/// Some files of a run as the pages of a batch: the headings, and every block that has lines.
class FilePages : public PageSource {
 public:
  /// The files of `side` from `first` on, behind `before` others of the batch.
  explicit FilePages(const InputSide& side, std::size_t first = 0, std::size_t before = 0)
      : files_(side.files),
        blocks_(side.blocks),
        lines_(side.lines),
        first_lines_(first_lines(side.blocks, side.lines)),
        first_(first),
        before_(before) {}

  [[nodiscard]] std::int64_t count() const override {
    auto pages = static_cast<std::int64_t>(files_.size() - first_);
    for (std::size_t block = 0; block < blocks_.size(); ++block) {
      pages += is_page(block) ? 1 : 0;
    }
    return pages;
  }

  [[nodiscard]] Result<void> for_each(std::int64_t batch,
                                      const std::function<void(const Row&)>& visit) override {
    std::size_t block = 0;
    for (std::size_t file = first_; file < files_.size(); ++file) {
      auto heading = heading_text(files_[file]);
      if (!heading) {
        return failure(changed(files_[file]));
      }
      std::int64_t page = 0;
      visit(row(batch, file, page, 1, *std::move(heading)));
      for (; block < blocks_.size() && blocks_[block].file <= file; ++block) {
        if (!is_page(block)) {
          continue;
        }
        if (interrupted()) {
          return failure(error("interrupted", {.file = files_[file].path}));
        }
        if (reader_.read(files_[file], blocks_[block]) != BlockReader::State::ready) {
          return failure(changed(files_[file]));
        }
        visit(row(batch, file, ++page, first_lines_[block], std::string(reader_.bytes())));
      }
    }
    return {};
  }

 private:
  [[nodiscard]] bool is_page(std::size_t block) const {
    return blocks_[block].file >= first_ && lines_[block] > 0;
  }

  [[nodiscard]] Row row(std::int64_t batch, std::size_t file, std::int64_t page,
                        std::uint32_t first_line, std::string text) const {
    Row row;
    row.add(batch).add(static_cast<std::int64_t>(before_ + file - first_ + 1)).add(page);
    row.add(std::int64_t{first_line}).add(static_cast<std::int64_t>(text.size()));
    row.add(std::move(text));
    return row;
  }

  const std::vector<InputFile>& files_;
  const std::vector<BlockPlace>& blocks_;
  const std::vector<std::uint32_t>& lines_;
  std::vector<std::uint32_t> first_lines_;
  std::size_t first_;
  std::size_t before_;
  BlockReader reader_{};
};

/// The pages of targets, then those of projects.
class TargetPages : public PageSource {
 public:
  explicit TargetPages(const RunState& run)
      : targets_(run.targets), headers_(run.headers, 0, run.targets.files.size()) {}

  [[nodiscard]] std::int64_t count() const override { return targets_.count() + headers_.count(); }

  [[nodiscard]] Result<void> for_each(std::int64_t batch,
                                      const std::function<void(const Row&)>& visit) override {
    return targets_.for_each(batch, visit).and_then([&] {
      return headers_.for_each(batch, visit);
    });
  }

 private:
  FilePages targets_;
  FilePages headers_;
};

/// A file of a batch with its hash; nothing where it changed meanwhile.
std::optional<BatchFile> batch_file(const InputFile& file) {
  Sha256 digest;
  std::string piece;
  for (std::uint64_t at = 0; at < file.size; at += piece.size()) {
    piece.resize(std::min<std::uint64_t>(kBlockBytes, file.size - at));
    if (!read_exactly(file, at, piece)) {
      return std::nullopt;
    }
    digest.add(piece);
  }
  return BatchFile{file.path, digest.hex()};
}

std::optional<std::vector<BatchFile>> batch_files(
    const std::vector<std::span<const InputFile>>& files) {
  std::vector<BatchFile> named;
  for (const std::span<const InputFile> some : files) {
    for (const InputFile& file : some) {
      auto one = batch_file(file);
      if (!one) {
        return std::nullopt;
      }
      named.push_back(*std::move(one));
    }
  }
  return named;
}

bool rows_stand_together(const RunState& run) {
  for (std::uint32_t project = 0; project < run.roster.projects(); ++project) {
    const RosterProject& known = run.roster.at(project);
    if (known.first_run != known.last_run) {
      return false;
    }
  }
  return true;
}

/// Each project of `run`, with the place of its first row.
std::vector<Form> heads_of(const RunState& run) {
  std::vector<Form> heads(run.roster.projects());
  for (std::uint32_t project = 0; project < heads.size(); ++project) {
    const RosterProject& known = run.roster.at(project);
    heads[project].project = run.roster.project_code(project);
    heads[project].where = run.place_of(known);
    if (known.course > 0) {
      heads[project].course = run.courses[known.course];
    }
  }
  return heads;
}

/// Does a figure of batch 0, which is being imported, fall on a day for which an earlier batch has
/// one?
bool takes_a_place(const RunState& run) {
  std::vector<PackedFigure> figures;
  std::vector<std::uint64_t> standing;
  std::vector<std::uint64_t> coming;
  for (const std::vector<FigureSpan>& spans : run.spans) {
    standing.clear();
    coming.clear();
    for (const FigureSpan& span : spans) {
      figures.resize(span.count);
      if (!run.figures.read(span.figure_block, span.first, figures)) {
        return true;
      }
      std::vector<std::uint64_t>& keys = run.batch_of(span.figure_block) == 0 ? coming : standing;
      for (const PackedFigure& figure : figures) {
        keys.push_back(std::uint64_t{figure.row} << 16 | figure.day);
      }
    }
    std::ranges::sort(standing);
    std::ranges::sort(coming);
    auto place = standing.begin();
    for (const std::uint64_t key : coming) {
      place = std::lower_bound(place, standing.end(), key);
      if (place != standing.end() && *place == key) {
        return true;
      }
    }
  }
  return false;
}

std::size_t figures_from(const RunState& run, std::size_t first_file) {
  std::size_t lines = 0;
  for (std::size_t block = 0; block < run.actuals.blocks.size(); ++block) {
    lines += run.actuals.blocks[block].file >= first_file ? run.actuals.lines[block] : 0;
  }
  return lines;
}

/// One import from open files to a stored batch.
class PagesImporter {
 public:
  PagesImporter(PageImport& job, BatchRecord last) : job_(job), last_(std::move(last)) {
    run_.threads = job.threads;
  }

  std::optional<Read<ImportOutcome>> targets(RunInputs inputs) {
    Problems problems = std::move(inputs.problems);
    set_inputs(run_, std::move(inputs));
    append(problems, read_headers(run_));
    read_target_rows(problems);
    if (auto ended = outcome_of(problems)) {
      return *std::move(ended);
    }
    const auto known = job_.store.projects(last_);
    if (!known) {
      return Read<ImportOutcome>{{}, {known.error()}};
    }
    std::vector<Form> heads = heads_of(run_);
    const bool fresh = std::ranges::none_of(
        heads, [&](const Form& head) { return known->contains(head.project); });
    if (!fresh || !rows_stand_together(run_)) {
      return unless_known("targets", run_.roster.rows(), {run_.targets.files, run_.headers.files});
    }
    TargetPages pages(run_);
    PagedBatch batch{"targets", last_.id, std::move(heads), run_.roster.rows(), pages};
    return stored(batch, {run_.targets.files, run_.headers.files}, std::move(problems));
  }

  std::optional<Read<ImportOutcome>> figures(RunInputs standing, RunInputs incoming) {
    Problems problems = std::move(incoming.problems);
    const std::size_t first = standing.actuals.size();
    std::ranges::move(incoming.actuals, std::back_inserter(standing.actuals));
    set_inputs(run_, std::move(standing));
    Problems standing_faults = read_headers(run_);
    read_target_rows(standing_faults);
    std::erase_if(standing_faults, [](const Problem& p) { return p.severity != Severity::error; });
    append(problems, std::move(standing_faults));
    if (!run_.stop.stopped() && !any_error(problems)) {
      columns::read_figures(run_);
      append(problems, explain_figure_faults(run_));
    }
    if (auto ended = outcome_of(problems)) {
      return *std::move(ended);
    }
    const FigureRemarks& remarks = run_.remarks;
    const bool may_replace = first > 0 && (remarks.reserved || remarks.blank);
    const auto files = std::span<const InputFile>(run_.actuals.files).subspan(first);
    if (remarks.by_name || may_replace || (first > 0 && takes_a_place(run_))) {
      return unless_known("actuals", figures_from(run_, first), {files});
    }
    FilePages pages(run_.actuals, first);
    PagedBatch batch{"actuals", last_.id, {}, figures_from(run_, first), pages};
    return stored(batch, {files}, std::move(problems));
  }

  /// Is a file in another encoding than it was taken for? Then its files are given back.
  std::optional<RunInputs> begins_again() {
    return run_.stop.begins_again() ? std::optional(take_inputs(run_)) : std::nullopt;
  }

 private:
  using Ended = std::optional<std::optional<Read<ImportOutcome>>>;
  using Files = std::vector<std::span<const InputFile>>;

  void read_target_rows(Problems& problems) {
    if (run_.stop.stopped()) {
      return;
    }
    columns::read_targets(run_, book_);
    Problems faults = explain_target_faults(run_, job_.options);
    if (!run_.stop.stopped() && !any_error(faults)) {
      append(faults, settle_projects(run_, job_.options));
    }
    if (!run_.stop.stopped()) {
      append(faults, repeated_codes(run_));
    }
    append(problems, std::move(faults));
    if (!run_.stop.stopped() && !any_error(problems)) {
      append(problems, headers_without_targets(run_));
    }
  }

  /// How the import ends here; nothing where it goes on.
  Ended outcome_of(Problems problems) const {
    if (run_.stop.declined() || run_.stop.begins_again()) {
      return Ended(std::in_place);
    }
    append(problems, run_.stop.problems());
    if (any_error(problems)) {
      return Ended(std::optional(Read<ImportOutcome>{{}, std::move(problems)}));
    }
    return std::nullopt;
  }

  /// The same files again store nothing; all else is the import's by row.
  std::optional<Read<ImportOutcome>> unless_known(std::string_view kind, std::size_t rows,
                                                  const Files& files) const {
    const auto named = batch_files(files);
    const auto known = named ? job_.store.holds(kind, *named) : false;
    if (!known) {
      return Read<ImportOutcome>{{}, {known.error()}};
    }
    if (!*known) {
      return std::nullopt;
    }
    ImportOutcome outcome;
    outcome.state = ImportOutcome::State::unchanged;
    outcome.offered = outcome.unchanged = rows;
    return Read<ImportOutcome>{std::move(outcome), {}};
  }

  /// `problems` are warnings.
  std::optional<Read<ImportOutcome>> stored(PagedBatch& batch, const Files& files,
                                            Problems problems) {
    auto named = batch_files(files);
    if (!named) {
      return Read<ImportOutcome>{{}, {changed(files.front().front())}};
    }
    job_.info.files = *std::move(named);
    auto outcome = job_.store.import_pages(batch, job_.info);
    append(problems, std::move(outcome.problems));
    return Read<ImportOutcome>{std::move(outcome.value), std::move(problems)};
  }

  PageImport& job_;
  BatchRecord last_;
  RuleBook book_{};
  RunState run_{house_interchange_words(), house_vocabulary(), book_, std::nullopt, nullptr};
};

/// What stands in the store, for figures to be held against; nothing where it is more than the
/// columnar driver reads.
Result<std::optional<RunInputs>> standing_inputs(const Store& store, const BatchRecord& last) {
  auto contents = store.plain_contents(last);
  if (!contents) {
    return failure(std::move(contents.error()));
  }
  return *contents ? stored_inputs(store.path(), **contents) : std::nullopt;
}

/// One attempt at `inputs`, which are given back where they have to be looked at again.
std::optional<Read<ImportOutcome>> import_files(PageImport& job, std::optional<RunInputs>& inputs) {
  auto last = job.store.state();
  if (!last) {
    return Read<ImportOutcome>{{}, {std::move(last.error())}};
  }
  PagesImporter importer(job, *last);
  RunInputs files = *std::exchange(inputs, std::nullopt);
  if (job.kind == FileKind::targets) {
    auto outcome = importer.targets(std::move(files));
    inputs = importer.begins_again();
    return outcome;
  }
  auto standing = standing_inputs(job.store, *last);
  if (!standing) {
    return Read<ImportOutcome>{{}, {std::move(standing.error())}};
  }
  if (!*standing) {
    return std::nullopt;
  }
  const std::size_t behind = (*standing)->actuals.size();
  auto outcome = importer.figures(**std::move(standing), std::move(files));
  if ((inputs = importer.begins_again())) {
    inputs->actuals.erase(inputs->actuals.begin(),
                          inputs->actuals.begin() + static_cast<std::ptrdiff_t>(behind));
  }
  return outcome;
}

}  // namespace
}  // namespace columns

std::optional<Read<ImportOutcome>> import_as_pages(PageImport job, std::uint64_t pages_from) {
  using namespace columns;
  auto inputs = job.kind == FileKind::targets ? open_targets(job.paths, job.threads)
                                              : open_actuals(job.paths, job.threads);
  if (!inputs || bytes_of(inputs->targets) + bytes_of(inputs->actuals) < pages_from ||
      (inputs->targets.empty() && inputs->actuals.empty())) {
    return std::nullopt;
  }
  const InterruptWatch watch;
  auto outcome = import_files(job, inputs);
  if (inputs && decide_encodings(*inputs, job.threads)) {
    outcome = import_files(job, inputs);
  }
  return outcome;
}

}  // namespace duibiao
