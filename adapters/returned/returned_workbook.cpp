#include "adapters/returned/returned_workbook.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/returned/changed_package.h"
#include "adapters/returned/earlier_summary.h"
#include "adapters/returned/marked_sheet.h"
#include "adapters/returned/marked_styles.h"
#include "adapters/returned/note_shapes.h"
#include "adapters/returned/part_tree.h"
#include "adapters/returned/sheet_comments.h"
#include "adapters/returned/sheet_list.h"
#include "adapters/returned/summary_sheet.h"
#include "adapters/sheet/sheet.h"
#include "adapters/workbook/package/relationships.h"
#include "adapters/workbook/xlsx/workbook_part.h"

namespace duibiao {
namespace returned {
namespace {

constexpr std::string_view kTypeBase =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.";

std::string type_named(std::string_view name) {
  return std::string(kTypeBase) + std::string(name) + "+xml";
}

Problem unusual(const ChangedPackage& package, const std::string& part) {
  return error("return_part_unusual", {.file = package.original().file()}, {{"part", part}});
}

/// The marks of `sheet` that stand at an address.
std::vector<CellMark> marks_on(const ReturnNotes& notes, const std::string& sheet) {
  std::vector<CellMark> marks;
  const auto found = std::ranges::find(notes.sheets, sheet, &ReturnedSheet::sheet);
  if (found != notes.sheets.end()) {
    std::ranges::copy_if(found->cells, std::back_inserter(marks), [](const CellMark& mark) {
      return parse_cell_address(mark.cell).has_value();
    });
  }
  return marks;
}

CellMarks by_place(const std::vector<CellMark>& marks) {
  CellMarks placed;
  for (const CellMark& mark : marks) {
    const auto place = parse_cell_address(mark.cell);
    placed[place->row][place->column] = mark.severity == Severity::error;
  }
  return placed;
}

/// A part that `part` has a relationship to: its name and the id; a new one has an empty id.
struct Related {
  std::string part{};
  std::string id{};
};

template <class Test>
Related find_related(const std::vector<Relationship>& relationships, Test test) {
  const auto found = std::ranges::find_if(relationships, test);
  return found == relationships.end() ? Related{} : Related{found->target, found->id};
}

/// Marks one sheet after the other.
class SheetMarking {
 public:
  SheetMarking(ChangedPackage& package, MarkedStyles& styles, const ReturnNotes& notes)
      : package_(package), styles_(styles), notes_(notes) {}

  Result<void> mark(const SheetPart& sheet) {
    ++block_;
    const std::vector<CellMark> marks = marks_on(notes_, sheet.name);
    const auto bytes = package_.original().read(sheet.part, kMaxSheetBytes);
    if (!bytes) {
      return failure(bytes.error());
    }
    auto edits = mark_sheet({*bytes, file(), sheet.part}, by_place(marks), styles_);
    if (!edits) {
      return failure(edits.error());
    }
    if (auto done = comment(sheet.part, marks, *edits); !done) {
      return done;
    }
    if (!edits->edits.empty()) {
      package_.put(sheet.part, edits->edits.applied_to(*bytes));
    }
    return {};
  }

 private:
  [[nodiscard]] const std::string& file() const { return package_.original().file(); }

  /// What `part` holds; "" for a part that is still to be made.
  [[nodiscard]] Result<std::string> text(const std::string& part) const {
    return part.empty() ? std::string() : package_.original().read(part, kMaxTreeBytes);
  }

  Result<void> comment(const std::string& sheet, const std::vector<CellMark>& marks,
                       SheetEdits& edits) {
    const auto relationships = read_relationships(package_.original(), sheet);
    if (!relationships) {
      return failure(relationships.error());
    }
    const Related old =
        find_related(*relationships, [](const Relationship& r) { return r.type == "comments"; });
    if (marks.empty() && old.part.empty()) {
      return {};
    }
    const auto bytes = text(old.part);
    auto comments = bytes ? put_comments(*bytes, file(), old.part, marks, notes_.comment_heads)
                          : Result<SheetComments>(failure(bytes.error()));
    if (!comments) {
      return failure(comments.error());
    }
    if (!comments->changed) {
      return {};
    }
    const Related shapes = find_related(*relationships, [&](const Relationship& r) {
      return r.type == "vmlDrawing" && r.id == edits.drawing;
    });
    if (shapes.part.empty() && !edits.drawing.empty()) {
      return failure(unusual(package_, sheet));
    }
    if (auto done = put_part_of_comments(sheet, old.part, comments->bytes); !done) {
      return done;
    }
    return draw(sheet, shapes.part, *comments, marks, edits);
  }

  Result<void> put_part_of_comments(const std::string& sheet, const std::string& part,
                                    const std::string& bytes) {
    const std::string name = part.empty() ? package_.free_name("xl/comments", ".xml") : part;
    package_.put(name, bytes);
    if (!part.empty()) {
      return {};
    }
    if (const auto id = package_.relate(sheet, "comments", name); !id) {
      return failure(id.error());
    }
    return package_.declare_part(name, type_named("comments"));
  }

  Result<void> draw(const std::string& sheet, const std::string& part,
                    const SheetComments& comments, const std::vector<CellMark>& marks,
                    SheetEdits& edits) {
    const auto old = text(part);
    const auto bytes = old ? put_note_shapes(*old, file(), part, comments, marks, block_)
                           : Result<std::string>(failure(old.error()));
    if (!bytes) {
      return failure(bytes.error());
    }
    const std::string name =
        part.empty() ? package_.free_name("xl/drawings/vmlDrawing", ".vml") : part;
    package_.put(name, *bytes);
    if (!part.empty()) {
      return {};
    }
    const auto id = package_.relate(sheet, "vmlDrawing", name);
    if (!id) {
      return failure(id.error());
    }
    add_drawing(edits, *id, package_.relationships_space());
    return package_.declare_ending("vml",
                                   "application/vnd.openxmlformats-officedocument.vmlDrawing");
  }

  ChangedPackage& package_;
  MarkedStyles& styles_;
  const ReturnNotes& notes_;
  std::uint32_t block_ = 0;
};

/// Sheets of charts: they carry no marks, but must not stay selected beside the summary.
Result<void> unselect_charts(ChangedPackage& package, const WorkbookPart& workbook,
                             MarkedStyles& styles) {
  const auto relationships = read_relationships(package.original(), workbook.part);
  if (!relationships) {
    return failure(relationships.error());
  }
  for (const Relationship& sheet : *relationships) {
    if (sheet.type != "chartsheet" || !package.original().has(sheet.target)) {
      continue;
    }
    const auto bytes = package.original().read(sheet.target, kMaxTreeBytes);
    const auto edits =
        bytes ? mark_sheet({*bytes, package.original().file(), sheet.target}, {}, styles)
              : Result<SheetEdits>(failure(bytes.error()));
    if (!edits) {
      return failure(edits.error());
    }
    if (!edits->edits.empty()) {
      package.put(sheet.target, edits->edits.applied_to(*bytes));
    }
  }
  return {};
}

/// Puts the summary into the place of an earlier one, or behind the last sheet.
Result<void> put_summary(ChangedPackage& package, const WorkbookPart& workbook,
                         const std::optional<SheetPart>& earlier, const ReturnNotes& notes,
                         const std::string& xml) {
  const std::string& file = package.original().file();
  const auto bytes = package.original().read(workbook.part, kMaxTreeBytes);
  if (!bytes) {
    return failure(bytes.error());
  }
  Result<std::string> list;
  if (earlier) {
    package.put(earlier->part, xml);
    list = with_active(*bytes, file, workbook.part, earlier->name);
  } else {
    const std::string part = package.free_name("xl/worksheets/sheet", ".xml");
    package.put(part, xml);
    const auto id = package.relate(workbook.part, "worksheet", part);
    if (!id) {
      return failure(id.error());
    }
    if (auto declared = package.declare_part(part, type_named("worksheet")); !declared) {
      return declared;
    }
    list = with_summary(*bytes, file, workbook.part, notes.summary_names.front(), *id,
                        package.relationships_space());
  }
  if (!list) {
    return failure(list.error());
  }
  package.put(workbook.part, *std::move(list));
  return {};
}

Result<void> put_styles(ChangedPackage& package, const WorkbookPart& workbook,
                        const MarkedStyles& styles) {
  const std::string part =
      workbook.styles.empty() ? package.free_name("xl/styles", ".xml") : workbook.styles;
  package.put(part, styles.bytes());
  if (!workbook.styles.empty()) {
    return {};
  }
  const auto id = package.relate(workbook.part, "styles", part);
  return id ? package.declare_part(part, type_named("styles")) : failure(id.error());
}

Result<MarkedStyles> styles_of(const ChangedPackage& package, const WorkbookPart& workbook) {
  const auto bytes = workbook.styles.empty()
                         ? std::string()
                         : package.original().read(workbook.styles, kMaxTreeBytes);
  return bytes ? MarkedStyles::read(*bytes, package.original().file(), workbook.styles)
               : failure(bytes.error());
}

/// Every change of the workbook.
Result<void> annotate(ChangedPackage& package, std::string_view bytes, const ReturnNotes& notes) {
  const auto workbook = read_workbook_part(package.original());
  if (!workbook) {
    return failure(workbook.error());
  }
  auto styles = styles_of(package, *workbook);
  if (!styles) {
    return failure(styles.error());
  }
  const auto earlier = earlier_summary(bytes, package.original().file(), *workbook, notes);
  SheetMarking marking(package, *styles, notes);
  for (const SheetPart& sheet : workbook->sheets) {
    if (earlier && earlier->part == sheet.part) {
      continue;
    }
    if (auto done = marking.mark(sheet); !done) {
      return done;
    }
  }
  if (auto done = unselect_charts(package, *workbook, *styles); !done) {
    return done;
  }
  const std::string xml = summary_sheet(notes, styles->add_summary_styles());
  if (auto done = put_summary(package, *workbook, earlier, notes, xml); !done) {
    return done;
  }
  return put_styles(package, *workbook, *styles);
}

}  // namespace
}  // namespace returned

Result<std::string> returned_workbook(std::string_view bytes, const std::string& file,
                                      const ReturnNotes& notes) {
  auto package = returned::ChangedPackage::open(bytes, file);
  if (!package) {
    return failure(package.error());
  }
  auto done = returned::annotate(*package, bytes, notes);
  return done ? package->bytes() : failure(done.error());
}

}  // namespace duibiao
