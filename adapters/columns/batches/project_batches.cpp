#include "adapters/columns/batches/project_batches.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>
#include <unordered_map>
#include <utility>

#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/input/run_inputs.h"
#include "adapters/files/inputs.h"
#include "adapters/files/sha256.h"
#include "adapters/table/csv_records.h"
#include "adapters/table/trim.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{32} << 10;

/// What stands before a row in the spill file.
struct RowHead {
  std::uint32_t file = 0;  ///< among all files: targets, actuals, statements
  std::uint32_t line = 0;
  std::uint32_t size = 0;  ///< bytes of the record behind it
};

/// The files that `paths` stand for, each of one of `kinds`; nothing where one is not.
std::optional<std::vector<InputFile>> open_kinds(const std::vector<std::string>& paths,
                                                 std::initializer_list<FileKind> kinds) {
  if (paths.empty()) {
    return std::vector<InputFile>{};
  }
  const auto expanded = expand_inputs(paths);
  if (!expanded.problems.empty()) {
    return std::nullopt;
  }
  std::vector<InputFile> files;
  for (const std::string& path : expanded.value) {
    auto file = open_input(path, house_interchange_words());
    const bool is_due = file && std::ranges::find(kinds, file->kind) != kinds.end();
    if (!is_due || file->encoding) {  // its digest is that of its bytes
      return std::nullopt;
    }
    files.push_back(*std::move(file));
  }
  return files;
}

/// Where the code of the project stands in the rows of `file`.
std::size_t project_column(const InputFile& file, FileKind kind) {
  const Read<Columns> columns = match_columns(file.heading, kind, house_interchange_words());
  return columns.value.position("project").value_or(0);
}

/// Adds the rows in `bytes` to the tables that they belong to.
void take_rows(std::string_view bytes, const std::vector<Table*>& tables) {
  while (bytes.size() >= sizeof(RowHead)) {
    RowHead head;
    std::memcpy(&head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    Table& table = *tables[head.file];
    CsvRecords records(bytes.substr(0, head.size), table.file);
    if (auto row = records.next()) {
      row->line = head.line;
      table.rows.push_back(*std::move(row));
    }
    bytes.remove_prefix(head.size);
  }
}

}  // namespace

/// Deals the rows of all files out.
class Dealer {
 public:
  Dealer(ProjectBatches& batches, std::size_t projects)
      : batches_(batches), projects_a_batch_(std::max<std::size_t>(projects, 1)) {}

  /// False where a file is the full reader's.
  Result<bool> run() {
    using Files = std::pair<FileKind, const std::vector<InputFile>*>;
    const std::array<Files, 4> kinds{{{FileKind::targets, &batches_.inputs_.targets},
                                      {FileKind::projects, &batches_.inputs_.headers},
                                      {FileKind::actuals, &batches_.inputs_.actuals},
                                      {FileKind::statements, &batches_.inputs_.statements}}};
    for (const auto& [kind, files] : kinds) {
      for (const InputFile& file : *files) {
        auto done = deal(file, kind);
        if (!done || !*done) {
          return done;
        }
        ++file_;
      }
    }
    for (std::size_t batch = 0; batch < buffers_.size(); ++batch) {
      if (auto done = flush(batch); !done) {
        return failure(std::move(done.error()));
      }
    }
    batches_.projects_ = numbers_.size();
    batches_.read_.insert(batches_.read_.begin(), headers_read_.begin(), headers_read_.end());
    return true;
  }

 private:
  Result<bool> deal(const InputFile& file, FileKind kind) {
    Sha256 digest;
    if (!file.pages) {
      const auto heading = heading_text(file);
      if (!heading) {
        return refused(BlockReader::State::failed, file);
      }
      digest.add(*heading);
    }
    const std::size_t column = project_column(file, kind);
    std::uint32_t line = 2;
    for (const BlockPlace& place : blocks_of(file, 0, kBlockBytes)) {
      const auto state = reader_.read(file, place);
      if (state != BlockReader::State::ready) {
        return refused(state, file);
      }
      digest.add(reader_.bytes());
      line = file.pages ? file.pages->pages[place.page].first_line : line;
      auto dealt = deal_block(reader_.bytes(), file, column, line);
      if (!dealt || !*dealt) {
        return dealt;
      }
    }
    if (!file.pages) {
      auto& read = kind == FileKind::projects ? headers_read_ : batches_.read_;
      read.push_back({file.path, digest.hex(), {}});
    }
    return true;
  }

  static Result<bool> refused(BlockReader::State state, const InputFile& file) {
    if (state == BlockReader::State::declined) {
      return false;
    }
    return failure(state == BlockReader::State::shrank
                       ? error("file_shrank", {.file = file.path})
                       : error("file_read_failed", {.file = file.path}, {{"reason", "read"}}));
  }

  Result<bool> deal_block(std::string_view bytes, const InputFile& file, std::size_t column,
                          std::uint32_t& line) {
    RecordScanner scanner(bytes, index_, file.heading.heading.size());
    for (;;) {
      const RecordScanner::Step step = scanner.next();
      if (step == RecordScanner::Step::declined) {
        return false;
      }
      if (step == RecordScanner::Step::end) {
        line += scanner.line();
        return true;
      }
      if (scanner.whole().empty()) {
        continue;
      }
      if (scanner.count() != file.heading.heading.size()) {
        return false;  // the full reader says what is wrong
      }
      const auto batch =
          scanner.with_fields([&](auto field) { return batch_of(trimmed(field(column))); });
      if (!batch) {
        return false;
      }
      if (auto done = put(*batch, scanner.whole(), line + scanner.line()); !done) {
        return failure(std::move(done.error()));
      }
    }
  }

  /// The batch of the project `code`; targets, which come first, number the projects. Nothing
  /// where the code is blank.
  std::optional<std::size_t> batch_of(std::string_view code) {
    const bool naming = file_ < batches_.inputs_.targets.size();
    if (code.empty()) {
      return std::nullopt;
    }
    std::string key(code);
    const auto found = numbers_.find(key);
    if (found != numbers_.end()) {
      return found->second / projects_a_batch_;
    }
    if (!naming) {
      return 0;
    }
    const std::size_t number = numbers_.size();
    numbers_.emplace(std::move(key), number);
    return number / projects_a_batch_;
  }

  Result<void> put(std::size_t batch, std::string_view record, std::uint32_t line) {
    if (batch >= buffers_.size()) {
      buffers_.resize(batch + 1);
      batches_.places_.resize(batch + 1);
    }
    const RowHead head{file_, line, static_cast<std::uint32_t>(record.size())};
    std::vector<char>& buffer = buffers_[batch];
    buffer.resize(buffer.size() + sizeof head);
    std::memcpy(buffer.data() + buffer.size() - sizeof head, &head, sizeof head);
    buffer.insert(buffer.end(), record.begin(), record.end());
    return buffer.size() < kBufferBytes ? Result<void>{} : flush(batch);
  }

  Result<void> flush(std::size_t batch) {
    std::vector<char>& buffer = buffers_[batch];
    auto place = batches_.spill_.append(std::span<const char>(buffer));
    if (!place) {
      return failure(std::move(place.error()));
    }
    batches_.places_[batch].push_back(*place);
    buffer.clear();
    return {};
  }

  ProjectBatches& batches_;
  std::size_t projects_a_batch_;
  std::uint32_t file_ = 0;
  BlockReader reader_{};
  MarkIndex index_{};
  std::unordered_map<std::string, std::size_t> numbers_{};
  std::vector<std::vector<char>> buffers_{};
  std::vector<ReportInput> headers_read_{};
};

std::uint64_t BatchInputs::bytes() const {
  return bytes_of(targets) + bytes_of(headers) + bytes_of(actuals) + bytes_of(statements);
}

bool BatchInputs::state_courses() const {
  const auto states = [](FileKind kind) {
    return [kind](const InputFile& file) {
      const Columns columns = match_columns(file.heading, kind, house_interchange_words()).value;
      return columns.has("year") || columns.has("start") || columns.has("end");
    };
  };
  return std::ranges::any_of(targets, states(FileKind::targets)) ||
         std::ranges::any_of(headers, states(FileKind::projects));
}

std::optional<BatchInputs> open_batch_inputs(const std::vector<std::string>& targets,
                                             const std::vector<std::string>& actuals,
                                             const std::vector<std::string>& statements) {
  auto forms = open_kinds(targets, {FileKind::targets, FileKind::projects});
  auto figures = open_kinds(actuals, {FileKind::actuals});
  auto said = open_kinds(statements, {FileKind::statements});
  if (!forms || !figures || !said) {
    return std::nullopt;
  }
  BatchInputs inputs{.actuals = *std::move(figures), .statements = *std::move(said)};
  for (InputFile& file : *forms) {
    (file.kind == FileKind::targets ? inputs.targets : inputs.headers).push_back(std::move(file));
  }
  return inputs.targets.empty() ? std::nullopt : std::optional(std::move(inputs));
}

std::optional<BatchInputs> stored_batch_inputs(const std::string& path,
                                               const PlainContents& contents) {
  auto stored = stored_inputs(path, contents);
  const bool in_pages = std::ranges::all_of(
      contents.figures, [](const PlainFigures& figures) { return figures.text.empty(); });
  if (!stored || !in_pages) {
    return std::nullopt;
  }
  BatchInputs inputs{.targets = std::move(stored->targets),
                     .headers = std::move(stored->headers),
                     .actuals = std::move(stored->actuals)};
  return inputs.state_courses() ? std::nullopt : std::optional(std::move(inputs));
}

Result<std::optional<ProjectBatches>> ProjectBatches::deal(BatchInputs inputs, std::size_t projects,
                                                           const std::string& folder) {
  auto spill = SpillFile::open(folder, inputs.bytes());
  if (!spill) {
    return failure(std::move(spill.error()));
  }
  ProjectBatches batches(std::move(inputs), *std::move(spill));
  const auto dealt = Dealer(batches, projects).run();
  if (!dealt) {
    return failure(dealt.error());
  }
  return *dealt ? std::optional(std::move(batches)) : std::nullopt;
}

Result<BatchTables> ProjectBatches::read(std::size_t number) const {
  BatchTables batch;
  std::vector<Table*> tables;
  const auto add = [&](const std::vector<InputFile>& files, std::vector<Table>& into) {
    for (const InputFile& file : files) {
      into.push_back(file.heading);
    }
    for (Table& table : into) {
      tables.push_back(&table);
    }
  };
  add(inputs_.targets, batch.targets);
  add(inputs_.headers, batch.headers);
  add(inputs_.actuals, batch.actuals);
  add(inputs_.statements, batch.statements);
  std::vector<char> bytes;
  for (const SpillPlace& place : places_[number]) {
    bytes.resize(place.records);
    if (auto done = spill_.read(place, 0, std::span(bytes)); !done) {
      return failure(std::move(done.error()));
    }
    take_rows({bytes.data(), bytes.size()}, tables);
  }
  return batch;
}

}  // namespace duibiao::columns
