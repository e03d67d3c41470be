// Writes a register of vouchers as a workbook, by libxlsxwriter, which is none of our own:
//   gen_register ROWS OUT.xlsx
// A title above the heading, eight columns, days of 2024, amounts of whole cents, 合计 at the end.
// Texts are inline, as writers that stream make them.
#include <xlsxwriter.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

constexpr double kFirstDay = 45292;  // 2024-01-01
constexpr std::uint32_t kDays = 366;
constexpr const char* kHeadings[] = {"序号", "记账日期", "凭证号",     "经办人",
                                     "摘要", "用款单位", "金额（元）", "人次"};

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    return EXIT_FAILURE;
  }
  const auto rows = static_cast<lxw_row_t>(std::strtoul(arguments[1], nullptr, 10));
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  lxw_workbook* book = workbook_new_opt(arguments[2], &options);
  lxw_worksheet* sheet = workbook_add_worksheet(book, "支出明细");
  lxw_format* day = workbook_add_format(book);
  format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
  lxw_format* people = workbook_add_format(book);
  format_set_num_format(people, "0\"人次\"");
  worksheet_write_string(sheet, 0, 0, "2024年支出明细", nullptr);
  for (lxw_col_t column = 0; column < 8; ++column) {
    worksheet_write_string(sheet, 1, column, kHeadings[column], nullptr);
  }
  std::int64_t cents = 0;
  for (lxw_row_t row = 0; row < rows; ++row) {
    const std::int64_t amount = static_cast<std::int64_t>(row) * 7919 % 1'000'000 + 1;
    cents += amount;
    worksheet_write_number(sheet, row + 2, 0, row + 1, nullptr);
    worksheet_write_number(sheet, row + 2, 1, kFirstDay + row % kDays, day);
    worksheet_write_string(sheet, row + 2, 2, ("记-" + std::to_string(row)).c_str(), nullptr);
    worksheet_write_string(sheet, row + 2, 3, ("经办" + std::to_string(row % 97)).c_str(), nullptr);
    worksheet_write_string(sheet, row + 2, 4, "社区矫正业务培训班住宿及交通费用", nullptr);
    worksheet_write_string(sheet, row + 2, 5, "连云港市司法局（机关）", nullptr);
    worksheet_write_number(sheet, row + 2, 6, static_cast<double>(amount) / 100, nullptr);
    worksheet_write_number(sheet, row + 2, 7, row % 50, people);
  }
  worksheet_write_string(sheet, rows + 2, 0, "合计", nullptr);
  worksheet_write_number(sheet, rows + 2, 6, static_cast<double>(cents) / 100, nullptr);
  return workbook_close(book) == LXW_NO_ERROR ? EXIT_SUCCESS : EXIT_FAILURE;
}
