#include "adapters/columns/memory/spill_file.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <limits>

#include "adapters/columns/memory/block_store.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("spilled records come back, and no file is ever seen in the folder") {
  const test::ScratchFolder folder;
  auto spill = SpillFile::open(folder.path("made"), 0);
  REQUIRE(spill);
  const std::vector<std::uint64_t> first{1, 2, 3};
  const std::vector<std::uint64_t> second{4, 5};
  const auto a = spill->append(std::span(first));
  const auto b = spill->append(std::span(second));
  REQUIRE(a);
  REQUIRE(b);
  std::vector<std::uint64_t> back(2);
  REQUIRE(spill->read(*a, 1, std::span(back)));
  CHECK(back == std::vector<std::uint64_t>{2, 3});
  REQUIRE(spill->read(*b, 0, std::span(back)));
  CHECK(back == second);
  CHECK(folder.entries() == 1);
  struct stat status {};
  REQUIRE(::stat(folder.path("made").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE("a folder without room, or that is none, is told before anything is written") {
  const test::ScratchFolder folder;
  const auto full = SpillFile::open(folder.path(), std::numeric_limits<std::uint64_t>::max());
  REQUIRE_FALSE(full);
  CHECK(full.error().code == "spill_no_room");
  const auto none = SpillFile::open(folder.write("file", "x"), 0);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == "spill_failed");
}

TEST_CASE("a disk that is full while records are spilled is told") {
  const test::ScratchFolder folder;
  auto spill = SpillFile::open(folder.path(), 0);
  REQUIRE(spill);
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
  const rlimit small{1000, limit.rlim_max};
  const auto before = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const std::vector<std::uint64_t> records(200);
  const auto place = spill->append(std::span(records));
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
  (void)std::signal(SIGXFSZ, before);
  REQUIRE_FALSE(place);
  CHECK(place.error().code == "spill_failed");
  CHECK(place.error().where.file == folder.path());
}

TEST_CASE("a store keeps what the allowance holds and spills the rest, and reads both alike") {
  const test::ScratchFolder folder;
  auto spill = SpillFile::open(folder.path(), 0);
  REQUIRE(spill);
  MemoryAllowance allowance(3 * sizeof(int));
  BlockStore<int> store(allowance, &*spill);
  store.resize(2);
  std::vector<int> records{7, 8, 9};
  REQUIRE(store.put(0, records));
  CHECK(records.empty());
  CHECK_FALSE(allowance.take(1));
  records = {7, 8, 9};
  REQUIRE(store.put(1, records));
  CHECK(store.is_kept(0));
  CHECK_FALSE(store.is_kept(1));
  REQUIRE(store.write(0, 1, 80));
  REQUIRE(store.write(1, 1, 80));
  for (const std::size_t block : {0U, 1U}) {
    std::array<int, 3> rewritten{};
    REQUIRE(store.read(block, 0, std::span<int>(rewritten)));
    CHECK(rewritten == std::array<int, 3>{7, 80, 9});
    REQUIRE(store.write(block, 1, 8));
  }
  std::array<int, 2> back{};
  for (const std::size_t block : {std::size_t{0}, std::size_t{1}}) {
    REQUIRE(store.read(block, 1, back));
    CHECK(back == std::array{8, 9});
    const auto viewed = store.view(block, 1, 2, back);
    REQUIRE(viewed);
    CHECK(std::ranges::equal(*viewed, std::array{8, 9}));
    CHECK((viewed->data() == back.data()) == !store.is_kept(block));
    store.drop(block);
  }
  CHECK(allowance.take(3 * sizeof(int)));
  CHECK_FALSE(allowance.take(1));
}
