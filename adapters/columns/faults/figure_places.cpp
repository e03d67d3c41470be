#include "adapters/columns/faults/figure_places.h"

#include <charconv>
#include <string>
#include <utility>

#include "adapters/columns/input/figure_rows.h"
#include "adapters/columns/input/some_lines.h"
#include "adapters/columns/parallel/parallel.h"

namespace duibiao::columns {
namespace {

using Found = std::vector<std::pair<std::uint32_t, PlacedFigure>>;

/// Where the figures of one file say that they stand.
class PlaceReader {
 public:
  PlaceReader(const InputFile& file, const InterchangeWords& words)
      : file_(file), columns_(figure_columns(file, words)) {
    if (!file.text.empty()) {
      for (std::size_t i = 0; i < kPlaceHeadings.size(); ++i) {
        kept_[i] = file.heading.column(kPlaceHeadings[i]);
      }
    }
  }

  template <class Fields>
  [[nodiscard]] PlacedFigure operator()(std::uint32_t line, const Fields& field) const {
    const auto day = parse_iso_date(plain_field(field(columns_.date)));
    return {{place(line, field), std::string(plain_field(field(columns_.value)))},
            day.value_or(Date{})};
  }

 private:
  /// What was stored row by row keeps the place that it was read at first.
  template <class Fields>
  [[nodiscard]] Source place(std::uint32_t line, const Fields& field) const {
    if (!kept_[0]) {
      return {.file = file_.path, .cell = file_.heading.heading[columns_.value], .line = line};
    }
    const auto part = [&](std::size_t number) {
      return kept_[number] ? field(*kept_[number]) : std::string_view{};
    };
    Source source{.file = std::string(part(0)), .sheet = std::string(part(1))};
    source.cell = part(2);
    const std::string_view digits = part(3);
    std::from_chars(digits.data(), digits.data() + digits.size(), source.line);
    return source;
  }

  const InputFile& file_;
  FigureColumns columns_;
  std::array<std::optional<std::size_t>, kPlaceHeadings.size()> kept_{};
};

/// What is looked for in one block of figures.
struct Search {
  std::uint32_t block = 0;
  std::set<std::string_view> projects{};  ///< of the rows
  std::set<std::uint32_t> figures{};      ///< their positions among the figures of the block
  Found found{};
};

/// Looks through blocks; one a thread.
class PlacesWorker {
 public:
  PlacesWorker(RunState& run, const std::set<std::uint32_t>& wanted, std::vector<Search>& searches)
      : run_(run),
        wanted_(wanted),
        searches_(searches),
        first_lines_(first_lines(run.actuals.blocks, run.actuals.lines)),
        rows_(run) {}

  bool operator()(std::size_t piece) {
    Search& search = searches_[piece];
    const InputFile& file = run_.actuals.files[run_.actuals.blocks[search.block].file];
    BlockReader& reader = file.encoding == Encoding::gb18030 ? decoder_ : reader_;
    if (!fetch_block(run_, reader, run_.actuals, search.block)) {
      return false;
    }
    const SomeLines lines = lines_for(search, file, reader.bytes());
    const PlaceReader places(file, run_.words);
    const auto take = [&](const PackedFigure& figure, std::uint32_t line, const auto& field) {
      if (wanted_.contains(figure.row)) {
        const std::uint32_t in_file = first_lines_[search.block] + lines.numbers[line];
        search.found.emplace_back(figure.row, places(in_file, field));
      }
    };
    if (!rows_.read(lines.bytes(), file, take, [](std::uint32_t, std::string_view) {})) {
      run_.stop.fail(error("file_changed", {.file = file.path}));
      return false;
    }
    return true;
  }

 private:
  /// Where every line gave one figure, a figure's position is its line.
  SomeLines lines_for(const Search& search, const InputFile& file, std::string_view bytes) {
    const bool by_number = run_.figures_in_order[search.block] != 0 &&
                           run_.figures.records(search.block) == run_.actuals.lines[search.block];
    return by_number ? lines_numbered(search.figures, bytes)
                     : lines_about(search.projects, bytes, figure_columns(file, run_.words).project,
                                   file.heading.heading.size(), marks_);
  }

  RunState& run_;
  const std::set<std::uint32_t>& wanted_;
  std::vector<Search>& searches_;
  std::vector<std::uint32_t> first_lines_;
  FigureRows rows_;
  BlockReader reader_{BlockReader::Text::raw};  ///< it was looked at before
  BlockReader decoder_{};
  MarkIndex marks_{};
};

/// What to look for where: figures of a row stand in the blocks that belong to its block of
/// targets.
std::vector<Search> searches_for(RunState& run, const std::set<std::uint32_t>& rows) {
  std::map<std::uint32_t, Search> by_block;
  std::vector<PackedFigure> room;
  for (const std::uint32_t row : rows) {
    for (const FigureSpan& span : run.spans[run.block_of(row)]) {
      room.resize(span.count);
      const auto figures = run.figures.view(span.figure_block, span.first, span.count, room);
      if (!figures) {
        run.stop.fail(figures.error());
        return {};
      }
      for (std::uint32_t i = 0; i < span.count; ++i) {
        if ((*figures)[i].row == row) {
          Search& search = by_block[span.figure_block];
          search.block = span.figure_block;
          search.projects.insert(run.roster.project_code(run.roster.project_of(row)));
          search.figures.insert(span.first + i);
        }
      }
    }
  }
  std::vector<Search> searches;
  searches.reserve(by_block.size());
  for (auto& [block, search] : by_block) {
    searches.push_back(std::move(search));
  }
  return searches;
}

}  // namespace

FigurePlaces find_figures(RunState& run, const std::set<std::uint32_t>& rows) {
  std::vector<Search> searches = searches_for(run, rows);
  for_pieces(run.threads, searches.size(), [&] { return PlacesWorker(run, rows, searches); });
  FigurePlaces places;
  for (Search& search : searches) {
    for (auto& [row, figure] : search.found) {
      places[row].push_back(std::move(figure));
    }
  }
  return places;
}

}  // namespace duibiao::columns
