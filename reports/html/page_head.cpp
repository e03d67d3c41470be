#include "reports/html/page_head.h"

namespace duibiao {

void write_head(Markup& page, const std::string& title, std::string_view style) {
  page.element("head", {}, [&] {
    page.leaf("meta", {{"charset", "utf-8"}});
    page.leaf("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page.leaf("meta", {{"http-equiv", "Content-Security-Policy"},
                       {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
    page.element("title", title);
    page.style(style);
  });
}

}  // namespace duibiao
