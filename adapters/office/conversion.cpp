#include "adapters/office/conversion.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

#include "adapters/files/file.h"
#include "adapters/office/office_child.h"
#include "adapters/office/office_type.h"
#include "adapters/office/word_ending.h"
#include "adapters/process/private_folder.h"

namespace duibiao {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kProgram = "LibreOffice";

/// What LibreOffice is asked for.
struct Conversion {
  std::string_view ending;   ///< of the file that it writes
  std::string_view filter;   ///< LibreOffice's name of the format
  std::string_view package;  ///< of Debian, that brings what reads and writes it
};
constexpr Conversion kToWorkbook{"xlsx", "Calc MS Excel 2007 XML", "libreoffice-calc-nogui"};
constexpr Conversion kToDocument{"docx", "MS Word 2007 XML", "libreoffice-writer-nogui"};

/// The settings of a private profile: macros are never run, nothing that a document links to is
/// fetched, from the network or the disk (Calc counts "never" as 1, Writer as 0).
constexpr std::string_view kProfile = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

/// LibreOffice's own words on a conversion that it refused: what it says last of an error, up to
/// the name of a file, which is a private one.
std::string last_error(std::string_view output) {
  const auto begin = output.rfind("Error: ");
  const std::string_view said = begin == std::string_view::npos ? "" : output.substr(begin);
  return std::string(said.substr(0, said.find_first_of("(/\n")));
}

/// The name under which LibreOffice gets the file: its ending must not contradict its content.
std::string_view input_name(std::string_view bytes) {
  const OfficeType type = office_type(bytes);
  if (type == OfficeType::xls) {
    return "in.xls";
  }
  return type == OfficeType::rtf ? "in.rtf"sv : "in.doc"sv;
}

/// Runs `soffice` on the file that lies in `folder`, and gives what it wrote.
Result<std::string> run_office(const std::string& file, const std::string& soffice,
                               const PrivateFolder& folder, std::string_view input,
                               const Conversion& wanted, const ChildLimits& limits) {
  const ChildCommand command{
      .program = soffice,
      .arguments = {"--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                    "-env:UserInstallation=" + folder.url("profile"), "--convert-to",
                    fmt::format("{}:{}", wanted.ending, wanted.filter), "--outdir",
                    folder.path("out"), folder.path(input)},
      .folder = folder.path(),
      .limits = limits};
  const auto end = run_office_child(file, kProgram, command);
  if (!end) {
    return failure(end.error());
  }
  if (end->code != 0) {
    return failure(conversion_failed(file, kProgram, fmt::format("exit {}", end->code)));
  }
  auto converted = read_file(folder.path(fmt::format("out/in.{}", wanted.ending)));
  // It may say that it failed in words only and exit with 0.
  return converted ? std::move(converted)
                   : failure(conversion_failed(file, kProgram, last_error(end->output)));
}

Result<std::string> converted(const std::string& file, std::string_view bytes,
                              const Conversion& wanted, const ConversionSettings& settings) {
  const auto soffice = find_program("soffice", settings.folders);
  if (!soffice) {
    return failure(error("office_program_missing", {.file = file},
                         {{"package", std::string(wanted.package)},
                          {"instead", fmt::format(".{}", wanted.ending)}}));
  }
  auto folder = PrivateFolder::make();
  if (!folder) {
    return failure(std::move(folder.error()));
  }
  const std::string_view input = input_name(bytes);
  for (const auto& [name, content] :
       {std::pair{input, bytes}, {"profile/user/registrymodifications.xcu", kProfile}}) {
    if (auto written = folder->write(name, content); !written) {
      return failure(std::move(written.error()));
    }
  }
  return run_office(file, *soffice, *folder, input, wanted, settings.limits);
}

}  // namespace

ChildLimits conversion_limits(std::size_t bytes) {
  const auto mebibytes = static_cast<std::uint64_t>(bytes >> 20U);
  return {.wall = std::chrono::seconds(30 + 2 * mebibytes), .cpu_seconds = 20 + mebibytes};
}

Result<std::string> converted_to_xlsx(const std::string& file, std::string_view bytes,
                                      const ConversionSettings& settings) {
  return converted(file, bytes, kToWorkbook, settings);
}

Result<std::string> converted_to_docx(const std::string& file, std::string_view bytes,
                                      const ConversionSettings& settings) {
  const auto completed = completed_word_document(bytes);
  return converted(file, completed ? std::string_view(*completed) : bytes, kToDocument, settings);
}

Result<std::string> converted_to_xlsx(const std::string& file, std::string_view bytes) {
  return converted_to_xlsx(file, bytes, {.limits = conversion_limits(bytes.size())});
}

Result<std::string> converted_to_docx(const std::string& file, std::string_view bytes) {
  return converted_to_docx(file, bytes, {.limits = conversion_limits(bytes.size())});
}

}  // namespace duibiao
