// The labelled fields of a sheet's header. Where cells are cells nothing has to be guessed: a text
// stands in the cell behind its label, or below it where labels stand side by side (预期目标 |
// 实际完成情况).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/form/fields/role_field.h"
#include "adapters/form/form_words.h"
#include "adapters/form/lines/form_line.h"

namespace duibiao {

/// Takes the lines of the header block one after the other.
class SheetFields {
 public:
  /// Both outlive it.
  SheetFields(const FormWords& words, const std::string& file) : words_(words), file_(file) {}

  /// Reads `line`. A known label has its text behind a colon (项目名称：平台运维), where several
  /// may follow each other in one cell, else in the next cell, merged ones counting as one, else in
  /// the cells below it down to the next line with a label. A cell that is no label and has none is
  /// kept without one, unless the cell behind it is its text. A label without a text is a field
  /// without one.
  void take(const FormLine& line);

  /// The fields in the order of their labels, each at its text's cell.
  [[nodiscard]] std::vector<RoleField> finish() { return std::move(fields_); }

 private:
  /// A label whose text may stand below it.
  struct Waiting {
    std::size_t column = 0;
    std::size_t field = 0;  ///< position in `fields_`
  };

  [[nodiscard]] bool is_label(std::string_view cell) const;
  [[nodiscard]] std::size_t take_cell(const FormLine& line, const std::vector<std::size_t>& filled,
                                      std::size_t at);
  [[nodiscard]] std::optional<std::size_t> text_behind(const FormLine& line,
                                                       const std::vector<std::size_t>& filled,
                                                       std::size_t at) const;
  void take_parted(const FormLine& line, std::size_t column);
  bool goes_below_label(const FormLine& line, std::size_t column);
  void add(const FormLine& line, std::size_t column, std::string_view label, std::string_view text,
           FieldRole role);

  const FormWords& words_;
  const std::string& file_;
  std::vector<RoleField> fields_{};
  std::vector<Waiting> waiting_{};
};

}  // namespace duibiao
