#include "reports/html/page_head.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a page names itself, and may fetch and run nothing") {
  Markup page;
  write_head(page, "<自评表>", "p {}");
  CHECK(page.str().find("<title>&lt;自评表&gt;</title>") != std::string::npos);
  CHECK(page.str().find("<style>p {}</style>") != std::string::npos);
  CHECK(page.str().find(
            "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"") !=
        std::string::npos);
}
