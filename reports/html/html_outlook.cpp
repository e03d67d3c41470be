#include "reports/html/html_outlook.h"

#include <array>
#include <functional>
#include <string>
#include <utility>

#include "reports/svg/curve_svg.h"
#include "reports/svg/scatter_svg.h"

namespace duibiao {
namespace {

void write_fine(Markup& page, const std::string& text) {
  if (!text.empty()) {
    page.element("span", {{"class", "fine"}}, text);
  }
}

void write_light(Markup& page, const LightMark& light) {
  std::string name = "light ";
  name += light.light ? code_of(*light.light) : "light_dark";
  page.element("span", {{"class", std::move(name)}}, [&] {
    page.element("span", {{"class", "sign"}, {"aria-hidden", "true"}}, light.sign);
    page.text(light.word);
  });
}

/// One indicator's row.
class OutlookRow {
 public:
  OutlookRow(Markup& page, const OutlookLine& line, Words words)
      : page_(page), line_(line), words_(words) {}

  void write() {
    page_.element("tr", {{"role", "row"}}, [&] {
      page_.element("td", {{"role", "cell"}, {"class", "light-cell"}},
                    [&] { write_light(page_, line_.light); });
      page_.element("th", {{"scope", "row"}, {"role", "rowheader"}}, [&] {
        page_.text(line_.name);
        write_fine(page_, line_.code);
        for (const std::string& note : line_.notes) {
          write_fine(page_, note);
        }
      });
      cell("label_forecast", {}, [&] {
        page_.text(line_.forecast);
        write_fine(page_, line_.interval);
        write_fine(page_, line_.method);
      });
      cell("label_full_year_target", {}, [&] {
        page_.text(line_.target);
        write_fine(page_, line_.next);
      });
      cell("label_likelihood", {}, [&] {
        page_.text(line_.likelihood);
        write_fine(page_, line_.basis);
      });
      cell("label_effort", {}, [&] { page_.text(line_.effort); });
      cell("label_points_to_gain", "num", [&] { page_.text(line_.points); });
    });
  }

 private:
  void cell(std::string_view label, std::string name, const std::function<void()>& inside) {
    page_.element("td",
                  {{"role", "cell"}, {"data-label", words_(label)}, {"class", std::move(name)}},
                  inside);
  }

  Markup& page_;
  const OutlookLine& line_;
  Words words_;
};

void write_table(Markup& page, const ReportModel& model, Words words) {
  constexpr std::array<std::string_view, 7> kHeadings{
      "label_light",      "label_indicator", "label_forecast",      "label_full_year_target",
      "label_likelihood", "label_effort",    "label_points_to_gain"};
  page.element("div", {{"class", "scroll stacking"}}, [&] {
    page.element("table", {{"role", "table"}}, [&] {
      page.element("caption", words("label_outlook"));
      page.element("thead", {{"role", "rowgroup"}}, [&] {
        page.element("tr", {{"role", "row"}}, [&] {
          for (const std::string_view heading : kHeadings) {
            page.element("th", {{"scope", "col"}, {"role", "columnheader"}}, words(heading));
          }
        });
      });
      page.element("tbody", {{"role", "rowgroup"}}, [&] {
        for (const OutlookLine& line : model.outlook) {
          OutlookRow(page, line, words).write();
        }
      });
    });
  });
}

void write_monitoring(Markup& page, const ReportModel& model, Words words) {
  page.element("div", {{"class", "columns"}}, [&] {
    page.element("section", {}, [&] {
      page.element("h2", words("label_monitoring"));
      page.element("dl", {{"class", "basis"}}, [&] {
        for (const LabelledText& line : model.monitoring) {
          page.element("dt", line.label);
          page.element("dd", line.text);
        }
      });
    });
    if (model.scatter) {
      page.element("figure", {}, [&] {
        page.element("figcaption", model.scatter->title);
        write_scatter(page, *model.scatter);
        write_fine(page, model.scatter->text);
      });
    }
  });
}

void write_curves(Markup& page, const ReportModel& model, Words words) {
  if (model.curves.empty()) {
    return;
  }
  page.element("section", {}, [&] {
    page.element("h2", words("label_curves"));
    write_curve_legend(page, words);
    page.element("div", {{"class", "curves"}}, [&] {
      for (const CurvePicture& picture : model.curves) {
        page.element("figure", {}, [&] {
          page.element("figcaption", picture.title);
          write_curve(page, picture);
        });
      }
    });
  });
}

}  // namespace

void write_outlook(Markup& page, const ReportModel& model) {
  if (model.outlook.empty()) {
    return;
  }
  const Words words{model.language};
  write_monitoring(page, model, words);
  page.element("section", {{"class", "outlook"}}, [&] {
    page.element("h2", words("label_outlook"));
    page.element("p", {{"class", "remark"}}, model.outlook_remark);
    write_table(page, model, words);
  });
  write_curves(page, model, words);
}

}  // namespace duibiao
