#include "adapters/columns/page_import.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

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
  /// The files from `first` on.
  FilePages(const std::vector<InputFile>& files, const std::vector<BlockPlace>& blocks,
            const std::vector<std::uint32_t>& lines, std::size_t first)
      : files_(files),
        blocks_(blocks),
        lines_(lines),
        first_lines_(first_lines(blocks, lines)),
        first_(first) {}

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
    row.add(batch).add(static_cast<std::int64_t>(file - first_ + 1)).add(page);
    row.add(std::int64_t{first_line}).add(static_cast<std::int64_t>(text.size()));
    row.add(std::move(text));
    return row;
  }

  const std::vector<InputFile>& files_;
  const std::vector<BlockPlace>& blocks_;
  const std::vector<std::uint32_t>& lines_;
  std::vector<std::uint32_t> first_lines_;
  std::size_t first_;
  BlockReader reader_{};
};

/// The files of a batch with their hashes; nothing where one changed meanwhile.
std::optional<std::vector<BatchFile>> batch_files(std::span<const InputFile> files) {
  std::vector<BatchFile> named;
  for (const InputFile& file : files) {
    Sha256 digest;
    std::string piece;
    for (std::uint64_t at = 0; at < file.size; at += piece.size()) {
      piece.resize(std::min<std::uint64_t>(kBlockBytes, file.size - at));
      if (!read_exactly(file, at, piece)) {
        return std::nullopt;
      }
      digest.add(piece);
    }
    named.push_back({file.path, digest.hex()});
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
    heads[project].where = {.file = run.target_files[known.file].path, .line = known.line};
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
  for (std::size_t block = 0; block < run.figure_blocks.size(); ++block) {
    lines += run.figure_blocks[block].file >= first_file ? run.figure_lines[block] : 0;
  }
  return lines;
}

/// One import from open files to a stored batch.
class PagesImporter {
 public:
  PagesImporter(PageImport& job, BatchRecord last) : job_(job), last_(std::move(last)) {
    run_.threads = job.threads;
  }

  std::optional<Read<ImportOutcome>> targets(std::vector<InputFile> files) {
    set_inputs(run_, {std::move(files), {}});
    columns::read_targets(run_, book_);
    Problems problems = explain_target_faults(run_, job_.options);
    if (!run_.stop.stopped()) {
      append(problems, repeated_codes(run_));
    }
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
      return unless_known("targets", run_.roster.rows(), run_.target_files);
    }
    FilePages pages(run_.target_files, run_.target_blocks, run_.target_lines, 0);
    PagedBatch batch{"targets", last_.id, std::move(heads), run_.roster.rows(), pages};
    return stored(batch, run_.target_files);
  }

  std::optional<Read<ImportOutcome>> figures(RunInputs standing, std::vector<InputFile> files) {
    const std::size_t first = standing.actuals.size();
    std::ranges::move(files, std::back_inserter(standing.actuals));
    set_inputs(run_, std::move(standing));
    columns::read_targets(run_, book_);
    columns::read_figures(run_);
    if (auto ended = outcome_of(explain_figure_faults(run_))) {
      return *std::move(ended);
    }
    const FigureRemarks& remarks = run_.remarks;
    const bool may_replace = first > 0 && (remarks.reserved || remarks.blank);
    const auto incoming = std::span(run_.figure_files).subspan(first);
    if (remarks.by_name || may_replace || (first > 0 && takes_a_place(run_))) {
      return unless_known("actuals", figures_from(run_, first), incoming);
    }
    FilePages pages(run_.figure_files, run_.figure_blocks, run_.figure_lines, first);
    PagedBatch batch{"actuals", last_.id, {}, figures_from(run_, first), pages};
    return stored(batch, incoming);
  }

 private:
  using Ended = std::optional<std::optional<Read<ImportOutcome>>>;

  /// How the import ends here; nothing where it goes on.
  Ended outcome_of(Problems problems) const {
    if (run_.stop.declined()) {
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
                                                  std::span<const InputFile> files) const {
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

  std::optional<Read<ImportOutcome>> stored(PagedBatch& batch, std::span<const InputFile> files) {
    auto named = batch_files(files);
    if (!named) {
      return Read<ImportOutcome>{{}, {changed(files.front())}};
    }
    job_.info.files = *std::move(named);
    return job_.store.import_pages(batch, job_.info);
  }

  PageImport& job_;
  BatchRecord last_;
  RuleBook book_{};
  RunState run_{house_interchange_words(), house_vocabulary(), book_, std::nullopt, nullptr};
};

std::uint64_t bytes_of(const std::vector<InputFile>& files) {
  std::uint64_t bytes = 0;
  for (const InputFile& file : files) {
    bytes += file.size;
  }
  return bytes;
}

/// What stands in the store, for figures to be held against; nothing where it is more than the
/// columnar driver reads.
Result<std::optional<RunInputs>> standing_inputs(const Store& store, const BatchRecord& last) {
  auto contents = store.plain_contents(last);
  if (!contents) {
    return failure(std::move(contents.error()));
  }
  return *contents ? stored_inputs(store.path(), **contents) : std::nullopt;
}

/// As `import_as_pages`, of files that are large enough.
std::optional<Read<ImportOutcome>> import_files(PageImport& job, std::vector<InputFile> files) {
  auto last = job.store.state();
  if (!last) {
    return Read<ImportOutcome>{{}, {std::move(last.error())}};
  }
  const InterruptWatch watch;
  PagesImporter importer(job, *last);
  if (job.kind == FileKind::targets) {
    return importer.targets(std::move(files));
  }
  auto standing = standing_inputs(job.store, *last);
  if (!standing) {
    return Read<ImportOutcome>{{}, {std::move(standing.error())}};
  }
  return *standing ? importer.figures(**std::move(standing), std::move(files)) : std::nullopt;
}

}  // namespace
}  // namespace columns

std::optional<Read<ImportOutcome>> import_as_pages(PageImport job, std::uint64_t pages_from) {
  auto files = columns::open_all(job.paths, job.kind);
  if (!files || files->empty() || columns::bytes_of(*files) < pages_from) {
    return std::nullopt;
  }
  return columns::import_files(job, *std::move(files));
}

}  // namespace duibiao
