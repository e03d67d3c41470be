#include "reports/html/html_report.h"

#include <string>

#include "reports/html/bullet_svg.h"
#include "reports/html/first_screen.h"
#include "reports/html/html_outlook.h"
#include "reports/html/html_tables.h"
#include "reports/html/markup.h"
#include "reports/html/page_head.h"
#include "reports/html/style_sheet.h"
#include "reports/svg/scatter_svg.h"

namespace duibiao {
namespace {

std::string anchor(std::size_t number) { return "report-" + std::to_string(number); }

void write_index(Markup& page, std::span<const ReportModel> models,
                 const std::optional<ScatterPicture>& together) {
  page.element("nav", {{"class", "index"}}, [&] {
    page.element("ol", {}, [&] {
      for (std::size_t i = 0; i < models.size(); ++i) {
        page.element("li", {}, [&] {
          page.element("a", {{"href", "#" + anchor(i + 1)}},
                       models[i].project + " " + models[i].code);
        });
      }
    });
    if (together) {
      page.element("figure", {}, [&] {
        page.element("figcaption", together->title);
        write_scatter(page, *together);
        page.element("span", {{"class", "fine"}}, together->text);
      });
    }
  });
}

void write_report(Markup& page, const ReportModel& model, std::size_t number) {
  page.element("article", {{"class", "report"}, {"id", anchor(number)}}, [&] {
    write_masthead(page, model);
    write_first_screen(page, model);
    write_indicators(page, model);
    write_outlook(page, model);
    write_totals(page, model);
    write_review(page, model);
    write_appendix(page, model);
  });
}

}  // namespace

std::string render_html(const ReportModel& model) {
  return render_html(std::span<const ReportModel>(&model, 1));
}

std::string render_html(std::span<const ReportModel> models,
                        const std::optional<ScatterPicture>& together) {
  const bool chinese = models.empty() || models.front().language == Language::chinese;
  const std::string title =
      models.empty() ? "" : models.front().title + " · " + models.front().project;
  Markup page;
  page.doctype();
  page.element("html", {{"lang", chinese ? "zh-CN" : "en"}}, [&] {
    write_head(page, title, style_sheet());
    page.element("body", {}, [&] {
      write_hatch(page);
      if (models.size() > 1) {
        write_index(page, models, together);
      }
      page.element("main", {}, [&] {
        for (std::size_t i = 0; i < models.size(); ++i) {
          write_report(page, models[i], i + 1);
        }
      });
    });
  });
  return page.str();
}

}  // namespace duibiao
