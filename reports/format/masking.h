// Personal data in form headers, masked: the report says that a person is named, not who (SPEC §3).
#pragma once

#include <string>
#include <string_view>

#include "engine/target/form.h"

namespace duibiao {

/// Does a field with this label name a person or say how to reach one (负责人, 联系电话, 填报人 …)?
[[nodiscard]] bool is_personal_label(std::string_view label);

/// A person's name and numbers masked: "吕从娟/13812345678" is "吕**/138********". Of each word the
/// first character stays, of each number of seven or more digits the first three.
[[nodiscard]] std::string mask_person(std::string_view text);

/// Free text in which mobile numbers (11 digits) and identity numbers (18 characters) are masked as
/// above; everything else stays.
[[nodiscard]] std::string mask_numbers(std::string_view text);

/// A header field as a report shows it: as it stands with `show_personal`, else masked by its
/// label.
[[nodiscard]] std::string shown_text(const HeaderField& field, bool show_personal);

}  // namespace duibiao
