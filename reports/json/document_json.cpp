#include "reports/json/document_json.h"

#include <array>
#include <nlohmann/json.hpp>

#include "engine/base/result.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostDecimals = 18;
constexpr int kIndent = 2;

std::string_view name_of(CellRole role) {
  constexpr std::array<std::string_view, 7> kNames{"label",  "heading", "text",  "word",
                                                   "number", "total",   "remark"};
  return kNames.at(static_cast<std::size_t>(role));
}

std::string_view name_of(LineRole role) {
  constexpr std::array<std::string_view, 5> kNames{"title", "subtitle", "caption", "text",
                                                   "small_print"};
  return kNames.at(static_cast<std::size_t>(role));
}

Json cell_json(const DocumentCell& cell) {
  Json json{{"text", cell.text},
            {"role", std::string(name_of(cell.role))},
            {"columns", cell.columns},
            {"rows", cell.rows}};
  if (cell.number) {
    json["number"] = brief(*cell.number, kMostDecimals);
    json["unit"] = cell.format.unit;
  }
  if (!cell.note.empty()) {
    json["note"] = cell.note;
  }
  return json;
}

Json table_json(const DocumentTable& table) {
  Json rows = Json::array();
  for (const DocumentRow& row : table.rows) {
    Json cells = Json::array();
    for (const DocumentCell& cell : row.cells) {
      cells.push_back(cell_json(cell));
    }
    rows.push_back({{"heading", row.heading}, {"cells", std::move(cells)}});
  }
  return {{"table", {{"rows", std::move(rows)}}}};
}

Json page_json(const DocumentPage& page) {
  Json blocks = Json::array();
  for (const auto& block : page.blocks) {
    blocks.push_back(std::visit(
        Overload{[](const DocumentLine& line) {
                   return Json{
                       {"line", {{"role", std::string(name_of(line.role))}, {"text", line.text}}}};
                 },
                 [](const DocumentTable& table) { return table_json(table); }},
        block));
  }
  return {{"name", page.name}, {"blocks", std::move(blocks)}};
}

}  // namespace

std::string render_json(std::span<const Document> documents) {
  Json all = Json::array();
  for (const Document& document : documents) {
    Json pages = Json::array();
    for (const DocumentPage& page : document.pages) {
      pages.push_back(page_json(page));
    }
    all.push_back({{"title", document.title},
                   {"subject", document.subject},
                   {"day", document.day ? Json(to_string(*document.day)) : Json()},
                   {"footer", document.footer},
                   {"pages", std::move(pages)}});
  }
  const Json json{{"documents", std::move(all)}};
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace duibiao
