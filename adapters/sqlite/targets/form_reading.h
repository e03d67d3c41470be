// Target forms back out of the ledger: texts as they stand there, the types of the target cells
// read from their texts again.
#pragma once

#include <optional>

#include "adapters/sqlite/ledger/row.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"

namespace duibiao {

/// What typing a target cell needs beside the form.
struct FormReading {
  const Vocabulary& vocabulary;
  Course course{};  ///< of a form that states none: gives a day without a year its year
};

/// The form that `rows`, all of one form, hold; nothing where they make no sense (they were
/// tampered with). Equal to the form that was stored, where the vocabulary is the same.
[[nodiscard]] std::optional<Form> form_of(const Rows& rows, const FormReading& reading);

}  // namespace duibiao
