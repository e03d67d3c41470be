// An office file taken apart: its parts by name, and each of them as XML.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace duibiao::test {

/// The parts of a zip file; empty where `bytes` are none, or a part cannot be unpacked.
[[nodiscard]] std::map<std::string, std::string> parts_of(const std::string& bytes);

/// The part `name` as XML, kept until the program ends; fails the test where there is none or it
/// is malformed.
[[nodiscard]] pugi::xml_node xml_part(const std::string& bytes, const std::string& name);

/// One cell of a workbook as it is stored.
struct StoredCell {
  std::string type{};  ///< "s" for text, "str" for a formula's text, "n" or "" for a number
  std::string text{};  ///< text in full, or the number as stored
  std::string formula{};
};

/// The cells of sheet number `sheet` (from 1) that hold something, by address.
[[nodiscard]] std::map<std::string, StoredCell> cells_of(const std::string& bytes, int sheet = 1);

/// The names of the sheets in order.
[[nodiscard]] std::vector<std::string> sheet_names(const std::string& bytes);

}  // namespace duibiao::test
