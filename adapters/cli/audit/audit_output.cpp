#include "adapters/cli/audit/audit_output.h"

#include <algorithm>
#include <filesystem>
#include <span>

#include "adapters/cli/output.h"
#include "reports/audit/audit_html.h"
#include "reports/audit/audit_terminal.h"
#include "reports/csv/csv_line.h"

namespace duibiao::cli {
namespace {

std::string csv_of(const AuditTable& table) {
  std::string text = csv_line(table.columns);
  for (const auto& row : table.rows) {
    text += csv_line(row);
  }
  return text;
}

/// A format that shows all at once.
std::string page_of(const CommandLine& line, const AuditModel& model) {
  if (audit_format_of(line) == Format::html) {
    return render_audit_html(model);
  }
  constexpr int kFileWidth = 100;
  const bool to_terminal = line.output.empty();
  return render_audit_terminal(
      model, {to_terminal ? terminal_width() : kFileWidth, to_terminal && colour_welcome()});
}

}  // namespace

Format audit_format_of(const CommandLine& line) {
  if (line.format != Format::automatic) {
    return line.format;
  }
  if (line.output.ends_with(".sarif")) {
    return Format::sarif;
  }
  return line.output.ends_with(".xml") ? Format::junit : format_of(line);
}

const AuditFormat* format_named(Format format) {
  switch (format) {
    case Format::json:
      return &json_format();
    case Format::sarif:
      return &sarif_format();
    case Format::junit:
      return &junit_format();
    case Format::csv:
      return &csv_format();
    case Format::automatic:
    case Format::table:
    case Format::html:
    case Format::xlsx:  // not written: a usage fault
    case Format::docx:
    case Format::pdf:
    case Format::svg:
      return nullptr;
  }
  __builtin_trap();
}

std::string spill_folder_of(const CommandLine& line) {
  if (!line.spill.empty()) {
    return line.spill;
  }
  if (line.output.empty()) {
    return std::filesystem::temp_directory_path().string();
  }
  const auto beside = std::filesystem::path(line.output).lexically_normal().parent_path();
  return beside.empty() ? "." : beside.string();
}

bool AuditWriter::is_folder() const {
  return audit_format_of(line_) == Format::csv && !line_.output.empty() &&
         !line_.output.ends_with(".csv");
}

std::string AuditWriter::main_path() const {
  return is_folder() ? path_in(line_.output, "findings.csv") : line_.output;
}

Result<void> AuditWriter::write_aside() {
  if (!spill_) {
    auto opened = columns::SpillFile::open(spill_folder_of(line_), kept_.size());
    if (!opened) {
      return failure(std::move(opened.error()));
    }
    spill_.emplace(*std::move(opened));
  }
  auto place = spill_->append(std::span<const char>(kept_));
  if (!place) {
    return failure(std::move(place.error()));
  }
  aside_.push_back(*place);
  kept_.clear();
  return {};
}

Result<void> AuditWriter::write(std::string_view bytes) {
  if (line_.output.empty()) {
    kept_ += bytes;
    return kept_.size() < kKeptBytes ? Result<void>{} : write_aside();
  }
  if (!file_) {
    auto opened = staged_.open(main_path());
    if (!opened) {
      return failure(std::move(opened.error()));
    }
    file_.emplace(*std::move(opened));
  }
  const std::uint64_t at = written_;
  written_ += bytes.size();
  return file_->write(at, bytes);
}

Result<void> AuditWriter::add(std::string_view piece) {
  if (setup_.format == nullptr || piece.empty()) {
    return {};
  }
  std::string text;
  if (!begun_) {
    text = setup_.format->head({setup_.catalogue, setup_.words});
    begun_ = true;
  }
  text += any_ ? setup_.format->between : std::string_view{};
  text += piece;
  any_ = true;
  return write(text);
}

Result<Exit> AuditWriter::print(const Console& console) {
  std::string bytes;
  for (const columns::SpillPlace& place : aside_) {
    bytes.resize(place.records);
    if (auto read = spill_->read(place, 0, std::span(bytes)); !read) {
      return failure(std::move(read.error()));
    }
    if (!console.print(bytes)) {
      return Exit::environment;
    }
  }
  return console.print(kept_) ? Exit::done : Exit::environment;
}

Result<void> AuditWriter::stage_tables(const AuditModel& model) {
  std::vector<AuditTable> tables{model.unjudged, model.checks};
  tables.insert(tables.end(), model.performance.begin(), model.performance.end());
  for (const AuditTable& table : tables) {
    auto done = staged_.stage(path_in(line_.output, table.id + ".csv"), csv_of(table));
    if (!done) {
      return done;
    }
  }
  return {};
}

Result<Exit> AuditWriter::finish(const AuditResults& results, const ReportOptions& options,
                                 const Console& console) {
  std::string rest;
  if (setup_.format == nullptr) {
    rest = page_of(line_, build_audit(results, options));
  } else {
    const StreamContext context{setup_.catalogue, setup_.words};
    rest = begun_ ? std::string{} : setup_.format->head(context);
    rest += setup_.format->tail(results.summary, context);
  }
  if (auto done = write(rest); !done) {
    return failure(std::move(done.error()));
  }
  if (line_.output.empty()) {
    return print(console);
  }
  auto done =
      file_->finish()
          .and_then([&] {
            return is_folder() ? stage_tables(build_audit(results, options)) : Result<void>{};
          })
          .and_then([&] { return staged_.commit(); });
  return std::move(done).map([] { return Exit::done; });
}

}  // namespace duibiao::cli
