#include "adapters/mapping/condition_reader.h"

#include <algorithm>
#include <array>

#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

enum class Operator { compare, one_of, contains, starts_with, empty, not_empty };

struct OperatorWord {
  Operator kind = Operator::compare;
  Comparison sign = Comparison::equal;
};

constexpr std::array<TomlWord<OperatorWord>, 11> kOperators{
    {{"=", {Operator::compare, Comparison::equal}},
     {"!=", {Operator::compare, Comparison::not_equal}},
     {"<", {Operator::compare, Comparison::less}},
     {"<=", {Operator::compare, Comparison::at_most}},
     {">", {Operator::compare, Comparison::more}},
     {">=", {Operator::compare, Comparison::at_least}},
     {"in", {Operator::one_of, {}}},
     {"contains", {Operator::contains, {}}},
     {"starts_with", {Operator::starts_with, {}}},
     {"empty", {Operator::empty, {}}},
     {"not_empty", {Operator::not_empty, {}}}}};

constexpr std::array<TomlWord<Moment>, 4> kMoments{{{"course_start", Moment::course_start},
                                                    {"course_middle", Moment::course_middle},
                                                    {"course_end", Moment::course_end},
                                                    {"as_of", Moment::as_of}}};

std::optional<Literal> date_literal(const TomlValue& value) {
  const auto term = read_date_term(value);
  return term ? std::optional<Literal>(*term) : std::nullopt;
}

std::optional<Literal> number_literal(const TomlValue& value) {
  const auto* whole = std::get_if<std::int64_t>(&value.value);
  const auto* text = std::get_if<std::string>(&value.value);
  if (whole == nullptr && text == nullptr) {
    return std::nullopt;
  }
  const auto number = parse_decimal(whole != nullptr ? std::to_string(*whole) : *text);
  return number ? std::optional<Literal>(*number) : std::nullopt;
}

std::optional<Literal> text_literal(const TomlValue& value) {
  const auto* text = std::get_if<std::string>(&value.value);
  return text != nullptr && !text->empty() ? std::optional<Literal>(*text) : std::nullopt;
}

/// How the literals of one type of column are read, and the fault where one is none.
struct LiteralRule {
  std::optional<Literal> (*read)(const TomlValue&);
  std::string_view fault;
};

LiteralRule literal_rule(ColumnType type) {
  switch (type) {
    case ColumnType::number:
      return {number_literal, "value_not_number"};
    case ColumnType::date:
    case ColumnType::compact_date:
      return {date_literal, "value_not_date"};
    case ColumnType::text:
      break;
  }
  return {text_literal, "value_not_text"};
}

/// Reads the test of one column.
class CellTest {
 public:
  CellTest(TomlReader& reader, std::vector<RegisterColumn>& columns)
      : reader_(reader), columns_(columns) {}

  Condition read() {
    const auto name = reader_.text("column", Need::required);
    const auto op = reader_.word("op", Need::required, kOperators);
    if (!name || !op) {
      static_cast<void>(reader_.any("value", Need::optional));
      return {};
    }
    column_ = use_column(columns_, *name, reader_.where("column"));
    switch (op->kind) {
      case Operator::empty:
      case Operator::not_empty:
        return emptiness(op->kind == Operator::not_empty);
      case Operator::one_of:
        return one_of();
      case Operator::contains:
      case Operator::starts_with:
        return contains(op->kind == Operator::starts_with);
      case Operator::compare:
        break;
    }
    return compares(op->sign);
  }

 private:
  Condition refuse(std::string_view code, const Source& where) {
    reader_.refuse(error(code, where, {{"column", columns_[column_].name}}));
    return {};
  }

  Condition emptiness(bool negated) {
    const TomlValue* value = reader_.any("value", Need::optional);
    return value != nullptr ? refuse("condition_value_unwanted", value->where)
                            : Condition{CellIsEmpty{column_, negated}};
  }

  std::optional<Literal> literal(const TomlValue& value) {
    const LiteralRule rule = literal_rule(columns_[column_].type);
    auto read = rule.read(value);
    if (!read) {
      static_cast<void>(refuse(rule.fault, value.where));
    }
    return read;
  }

  Condition one_of() {
    const TomlValue* value = reader_.any("value", Need::required);
    if (value == nullptr) {
      return {};
    }
    const auto* list = std::get_if<TomlArray>(&value->value);
    if (list == nullptr || list->empty()) {
      return refuse("value_not_list", value->where);
    }
    CellIsOneOf test{column_, {}};
    for (const TomlValue& item : *list) {
      if (auto read = literal(item)) {
        test.values.push_back(std::move(*read));
      }
    }
    return {std::move(test)};
  }

  Condition contains(bool at_start) {
    auto text = reader_.text("value", Need::required);
    if (columns_[column_].type != ColumnType::text) {
      return refuse("operator_needs_text", reader_.where("op"));
    }
    return text ? Condition{CellContains{column_, std::move(*text), at_start}} : Condition{};
  }

  Condition compares(Comparison sign) {
    const TomlValue* value = reader_.any("value", Need::required);
    const bool ordered = sign != Comparison::equal && sign != Comparison::not_equal;
    if (ordered && columns_[column_].type == ColumnType::text) {
      return refuse("operator_needs_order", reader_.where("op"));
    }
    auto read = value != nullptr ? literal(*value) : std::nullopt;
    return read ? Condition{CellCompares{column_, sign, std::move(*read)}} : Condition{};
  }

  TomlReader& reader_;
  std::vector<RegisterColumn>& columns_;
  ColumnIndex column_ = 0;
};

/// The conditions under `key`, of which there is at least one.
std::vector<Condition> read_list(TomlReader& reader, std::string_view key,
                                 std::vector<RegisterColumn>& columns, Problems& problems) {
  std::vector<Condition> conditions;
  for (const TomlTable* table : reader.tables(key, Need::required)) {
    conditions.push_back(read_condition(*table, columns, problems));
  }
  if (conditions.empty()) {
    reader.refuse(error("condition_form", reader.where(key)));
  }
  return conditions;
}

}  // namespace

ColumnIndex use_column(std::vector<RegisterColumn>& columns, const std::string& name,
                       const Source& where) {
  const auto found = std::ranges::find(columns, name, &RegisterColumn::name);
  const auto index = static_cast<ColumnIndex>(found - columns.begin());
  if (found == columns.end()) {
    columns.push_back({name, ColumnType::text, where});
  }
  return index;
}

std::optional<DateTerm> read_date_term(const TomlValue& value) {
  if (const auto* day = std::get_if<Date>(&value.value)) {
    return *day;
  }
  const auto* text = std::get_if<std::string>(&value.value);
  if (text == nullptr) {
    return std::nullopt;
  }
  for (const auto& [word, moment] : kMoments) {
    if (word == *text) {
      return moment;
    }
  }
  const auto day = parse_iso_date(*text);
  return day ? std::optional<DateTerm>(*day) : std::nullopt;
}

Condition read_condition(const TomlTable& table, std::vector<RegisterColumn>& columns,
                         Problems& problems) {
  TomlReader reader(table, problems);
  const bool all = reader.any("all", Need::optional) != nullptr;
  const bool any = reader.any("any", Need::optional) != nullptr;
  Condition condition;
  if (all && any) {
    reader.refuse(error("condition_form", table.where));
  } else if (all) {
    condition.is = AllOf{read_list(reader, "all", columns, problems)};
  } else if (any) {
    condition.is = AnyOf{read_list(reader, "any", columns, problems)};
  } else {
    condition = CellTest(reader, columns).read();
  }
  reader.refuse_unknown_keys();
  return condition;
}

}  // namespace duibiao
