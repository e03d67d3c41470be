#include "adapters/cli/progress.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"

using namespace duibiao;

TEST_CASE("a bar shows share, throughput and time left") {
  CHECK(cli::progress_text(250'000'000, 1'000'000'000, 0.5, Language::english) ==
        "[######                  ]  25 %  500 MB/s  2 s left");
  CHECK(cli::progress_text(5, 5, 1, Language::chinese) ==
        "[########################] 100 %  0 MB/s  还需 0 秒");
  CHECK(cli::progress_text(24, 48, 2, Language::chinese, cli::ProgressUnit::projects) ==
        "[############            ]  50 %  12 个/秒  还需 2 秒");
  CHECK(cli::progress_text(24, 48, 2, Language::english, cli::ProgressUnit::projects) ==
        "[############            ]  50 %  12 projects/s  2 s left");
  CHECK(cli::progress_text(9, 5, 0, Language::english) ==
        "[########################] 100 %  0 MB/s  0 s left");
}

TEST_CASE("nothing is drawn where standard error is no terminal") {
  CHECK(test::captured_errors([] {
          cli::ProgressBar bar(Language::english);
          bar.show(1, 2);
        }).empty());
}
