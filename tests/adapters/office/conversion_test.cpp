#include "adapters/office/conversion.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <thread>

#include "adapters/office/office_type.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/office/sheet_text.h"
#include "tests/support/office/temporary_files.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

namespace fs = std::filesystem;

std::string sample(std::string_view ending) {
  return bytes_of(
      source_path("data/samples/lianyungang-2024/targets/target-form." + std::string(ending)));
}

/// A folder with a script in it that takes LibreOffice's place.
class Office {
 public:
  explicit Office(const std::string& lines) {
    fs::permissions(folder_.write("soffice", "#!/bin/sh\n" + lines + "\n"), fs::perms::owner_all);
  }

  [[nodiscard]] ConversionSettings settings() const { return {.folders = {folder_.path()}}; }
  /// Where a script leaves something for the test.
  [[nodiscard]] std::string path(std::string_view name) const { return folder_.path(name); }
  [[nodiscard]] std::string read(std::string_view name) const { return folder_.read(name); }

 private:
  ScratchFolder folder_{};
};

/// The problem with a conversion by `office`.
Problem problem_of(const Office& office, const ConversionSettings& settings) {
  const auto converted = converted_to_xlsx("旧表.xls", sample("xls"), settings);
  REQUIRE_FALSE(converted);
  CHECK(fs::exists(office.path("soffice")));
  CHECK(converted.error().where == Source{.file = "旧表.xls"});
  return converted.error();
}

Problem problem_of(const std::string& lines) {
  const Office office(lines);
  return problem_of(office, office.settings());
}

/// The facts of a conversion that failed for this reason.
std::vector<Fact> failed(const std::string& reason) {
  return {{"program", "LibreOffice"}, {"reason", reason}};
}

}  // namespace

TEST_CASE(
    "LibreOffice is told to start afresh, without macros, and to write the format asked for") {
  const Office office(
      "here=$(dirname \"$0\"); printf '%s\\n' \"$@\" > \"$here/arguments\"\n"
      "cp profile/user/registrymodifications.xcu \"$here\"\n"
      "mkdir out && cp in.xls out/in.xlsx");
  const std::string bytes = sample("xls");
  CHECK(converted_to_xlsx("旧表.xls", bytes, office.settings()) == bytes);
  const std::string arguments = office.read("arguments");
  CHECK(arguments.starts_with("--headless\n--norestore\n"));
  CHECK(arguments.find("-env:UserInstallation=file:///") != std::string::npos);
  CHECK(arguments.find("--convert-to\nxlsx:Calc MS Excel 2007 XML\n") != std::string::npos);
  const std::string profile = office.read("registrymodifications.xcu");
  CHECK(profile.find("\"MacroSecurityLevel\" oor:op=\"fuse\"><value>3<") != std::string::npos);
  CHECK(profile.find("\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true<") !=
        std::string::npos);
}

TEST_CASE("a file goes to LibreOffice under the ending of its content") {
  const Office office("mkdir out && ls > out/in.docx");
  CHECK(converted_to_docx("a.wps", sample("doc"), office.settings()) == "in.doc\nout\nprofile\n");
  CHECK(converted_to_docx("a.doc", "{\\rtf1}", office.settings()) == "in.rtf\nout\nprofile\n");
  const Office sheets("mkdir out && ls > out/in.xlsx");
  CHECK(converted_to_xlsx("a.et", sample("xls"), sheets.settings()) == "in.xls\nout\nprofile\n");
}

TEST_CASE("without LibreOffice the problem names the package, and the format to save instead") {
  const ScratchFolder empty;
  CHECK(converted_to_xlsx("旧表.xls", sample("xls"), {.folders = {empty.path()}}).error() ==
        error("office_program_missing", {.file = "旧表.xls"},
              {{"package", "libreoffice-calc-nogui"}, {"instead", ".xlsx"}}));
  CHECK(converted_to_docx("旧文.doc", sample("doc"), {.folders = {empty.path()}}).error() ==
        error("office_program_missing", {.file = "旧文.doc"},
              {{"package", "libreoffice-writer-nogui"}, {"instead", ".docx"}}));
}

TEST_CASE("a LibreOffice that hangs is killed with its children, and its folder is gone") {
  const Office office("sleep 1000 & echo $! > \"$(dirname \"$0\")/child\"; wait");
  const ScratchFolder watched;
  const TemporaryFiles set(watched.path());
  ConversionSettings settings = office.settings();
  settings.limits.wall = std::chrono::milliseconds(3001);
  CHECK(problem_of(office, settings) == error("conversion_timed_out", {.file = "旧表.xls"},
                                              {{"program", "LibreOffice"}, {"seconds", "4"}}));
  const auto child = static_cast<pid_t>(std::stol(office.read("child")));
  CHECK(::kill(child, 0) != 0);
  CHECK(errno == ESRCH);
  CHECK(fs::is_empty(watched.path()));
}

TEST_CASE("a LibreOffice that fails says how") {
  CHECK(problem_of("exit 3").facts == failed("exit 3"));
  CHECK(problem_of("kill -SEGV $$").facts == failed("signal 11"));
  CHECK(problem_of("echo 'Error: source file could not be loaded'; exit 0").facts ==
        failed("Error: source file could not be loaded"));
  CHECK(problem_of("exit 0").facts == failed(""));
}

TEST_CASE("what cannot be started is the environment's fault") {
  const ScratchFolder folder;
  fs::permissions(folder.write("soffice", "#!/none\n"), fs::perms::owner_all);
  const auto converted = converted_to_xlsx("旧表.xls", "", {.folders = {folder.path()}});
  REQUIRE_FALSE(converted);
  CHECK(converted.error().code == "child_not_started");
  CHECK(converted.error().where.file == "旧表.xls");
}

TEST_CASE("a larger file gets more time") {
  CHECK(conversion_limits(0).wall == std::chrono::seconds(30));
  CHECK(conversion_limits((1U << 20U) - 1).wall == std::chrono::seconds(30));
  CHECK(conversion_limits(1U << 20U).wall == std::chrono::seconds(32));
  CHECK(conversion_limits(1U << 20U).cpu_seconds == 21);
  CHECK(conversion_limits(0).memory_bytes == 1U << 30U);
}

TEST_CASE("two conversions by LibreOffice at once: an old workbook and an old document") {
  Result<std::string> workbook;
  Result<std::string> document;
  {
    const std::jthread other([&] { workbook = converted_to_xlsx("旧表.xls", sample("xls")); });
    document = converted_to_docx("旧文.doc", sample("doc"));
  }
  REQUIRE(workbook);
  const auto sheets = [](std::string bytes) {
    const auto read = read_workbook(std::move(bytes), "表.xlsx");
    CHECK(read.usable());
    REQUIRE(read.value.sheets.size() == 1);
    return sheet_text(read.value.sheets[0]);
  };
  CHECK(sheets(*workbook) == sheets(sample("xlsx")));
  REQUIRE(document);
  CHECK(office_type(*document) == OfficeType::docx);
}
