#include "adapters/process/programs.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

namespace fs = std::filesystem;

void make_program(const ScratchFolder& folder, const std::string& name) {
  fs::permissions(folder.write(name, "#!/bin/sh\n"), fs::perms::owner_all);
}

}  // namespace

TEST_CASE("a program is the first file of its name that may be run") {
  const ScratchFolder first;
  const ScratchFolder second;
  make_program(second, "soffice");
  fs::create_directory(first.path("soffice"));
  const std::vector<std::string> folders{first.path(), second.path()};
  CHECK(find_program("soffice", folders) == second.path("soffice"));
  CHECK_FALSE(find_program("pdftotext", folders));

  fs::remove(first.path("soffice"));
  first.write("soffice", "no program");
  CHECK(find_program("soffice", folders) == second.path("soffice"));
  make_program(first, "soffice");
  CHECK(find_program("soffice", folders) == first.path("soffice"));
}

TEST_CASE("folders that depend on where somebody works are no place for programs") {
  CHECK_FALSE(find_program("sh", std::vector<std::string>{"bin", ".", ""}));
  CHECK(find_program("sh", std::vector<std::string>{"/bin"}) == "/bin/sh");
}

TEST_CASE("the folders are the usual ones unless the environment names others") {
  ::unsetenv("DUIBIAO_PROGRAMS");
  CHECK(program_folders().front() == "/usr/bin");
  ::setenv("DUIBIAO_PROGRAMS", "/opt/a:relative::/opt/b", 1);
  CHECK(program_folders() == std::vector<std::string>{"/opt/a", "/opt/b"});
  ::setenv("DUIBIAO_PROGRAMS", "", 1);
  CHECK(program_folders().empty());
  ::unsetenv("DUIBIAO_PROGRAMS");
}
