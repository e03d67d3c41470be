// A field of a form's header with what it says about the project.
#pragma once

#include "adapters/form/form_words.h"
#include "engine/target/form.h"

namespace duibiao {

/// A header field and what it says about the project.
struct RoleField {
  FieldRole role = FieldRole::other;
  HeaderField field{};
};

}  // namespace duibiao
