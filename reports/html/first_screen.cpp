#include "reports/html/first_screen.h"

#include <functional>
#include <string>
#include <vector>

namespace duibiao {
namespace {

void write_pairs(Markup& page, const char* name, const std::vector<LabelledText>& pairs) {
  page.element("dl", {{"class", name}}, [&] {
    for (const LabelledText& pair : pairs) {
      page.element("div", {}, [&] {
        page.element("dt", pair.label);
        page.element("dd", pair.text);
      });
    }
  });
}

void write_card(Markup& page, const std::string& heading, bool wide,
                const std::function<void()>& inside) {
  page.element("section", {{"class", wide ? "card wide" : "card"}}, [&] {
    page.element("h3", heading);
    inside();
  });
}

void write_coverage_bar(Markup& page, const Headline& head) {
  page.element("svg",
               {{"class", "coverage bullet"},
                {"viewBox", "0 0 1000 10"},
                {"preserveAspectRatio", "none"},
                {"role", "img"},
                {"aria-label", head.coverage}},
               [&] {
                 page.element("title", head.coverage);
                 page.leaf("rect", {{"class", "track"}, {"width", "1000"}, {"height", "10"}});
                 page.leaf("rect", {{"class", "mark"},
                                    {"width", std::to_string(head.judged_permille)},
                                    {"height", "10"}});
               });
}

/// Points and grade; with incomplete coverage the coverage stands first and largest.
void write_score(Markup& page, const Headline& head, Words words) {
  if (!head.coverage_complete) {
    page.element("p", {{"class", "lead"}}, head.coverage);
  }
  page.element("p", {{"class", "score"}}, [&] {
    page.text(head.score);
    page.element("small", words("score_of_total", {{"total", head.total}}));
  });
  if (!head.grade.empty()) {
    page.element("p", {{"class", "grade"}}, words("label_grade") + " " + head.grade);
  }
  if (head.coverage_complete) {
    page.element("p", {}, head.coverage);
  }
  write_coverage_bar(page, head);
}

void write_paces(Markup& page, const ReportModel& model) {
  page.element("ul", {{"class", "counts"}}, [&] {
    for (const PaceCount& entry : model.paces) {
      page.element("li", {{"class", entry.count == 0 ? "zero" : ""}}, [&] {
        page.element("span", entry.word);
        page.element("span", {{"class", "count"}}, std::to_string(entry.count));
      });
    }
  });
  page.element("p", model.headline.coverage);
}

void write_headline(Markup& page, const ReportModel& model, Words words) {
  write_card(page, model.headline.label, false, [&] {
    if (model.leads_with_pace) {
      write_paces(page, model);
    } else {
      write_score(page, model.headline, words);
    }
    if (!model.headline.remark.empty()) {
      page.element("p", {{"class", "remark"}}, model.headline.remark);
    }
  });
}

std::string verdict_class(const Verdict& verdict) {
  std::string name = "v-";
  return name += code_of(verdict.kind);
}

void write_share(Markup& page, const std::vector<VerdictCount>& verdicts) {
  page.element("div", {{"class", "share"}, {"aria-hidden", "true"}}, [&] {
    for (const VerdictCount& entry : verdicts) {
      if (entry.count > 0) {
        page.element("span",
                     {{"class", verdict_class(entry.verdict)},
                      {"style", "flex-grow:" + std::to_string(entry.count)}},
                     "");
      }
    }
  });
}

void write_verdicts(Markup& page, const ReportModel& model, Words words) {
  write_card(page, words("label_verdicts"), false, [&] {
    write_share(page, model.verdicts);
    page.element("ul", {{"class", "counts"}}, [&] {
      for (const VerdictCount& entry : model.verdicts) {
        page.element("li", {{"class", entry.count == 0 ? "zero" : verdict_class(entry.verdict)}},
                     [&] {
                       page.element("span", {{"class", "sign"}, {"aria-hidden", "true"}},
                                    entry.verdict.sign);
                       page.element("span", entry.verdict.word);
                       page.element("span", {{"class", "count"}}, std::to_string(entry.count));
                     });
      }
    });
  });
}

void write_basis(Markup& page, const ReportModel& model, Words words) {
  write_card(page, words("label_basis"), false, [&] {
    page.element("dl", {{"class", "basis"}}, [&] {
      for (const LabelledText& line : model.basis) {
        page.element("dt", line.label);
        page.element("dd", line.text);
      }
    });
  });
}

void write_shortfalls(Markup& page, const ReportModel& model, Words words) {
  write_card(page, model.shortfalls_heading, true, [&] {
    if (model.shortfalls.empty()) {
      page.element("p", words("nothing_to_show"));
      return;
    }
    page.element("ol", {{"class", "ranked"}}, [&] {
      for (const Shortfall& entry : model.shortfalls) {
        page.element("li", {}, [&] {
          page.element("span", {{"class", model.leads_with_pace ? "amount pace" : "amount"}},
                       entry.amount);
          page.text(" " + entry.name + " ");
          page.element("span", {{"class", "detail"}}, entry.code + " · " + entry.detail);
        });
      }
    });
  });
}

void write_not_judged(Markup& page, const ReportModel& model, Words words) {
  write_card(page, words("label_not_judged"), true, [&] {
    if (model.not_judged.empty()) {
      page.element("p", words("nothing_to_show"));
      return;
    }
    page.element("ul", {{"class", "reasons"}}, [&] {
      for (const NotJudged& group : model.not_judged) {
        page.element("li", {}, [&] {
          page.element("span", {{"class", "verdict " + verdict_class(group.verdict)}}, [&] {
            page.element("span", {{"class", "sign"}, {"aria-hidden", "true"}}, group.verdict.sign);
            page.text(group.verdict.word);
          });
          page.text(words.colon() + group.reason);
          for (const std::string& indicator : group.indicators) {
            page.element("span", {{"class", "detail"}}, indicator);
          }
        });
      }
    });
  });
}

}  // namespace

void write_masthead(Markup& page, const ReportModel& model) {
  page.element("header", {{"class", "masthead"}}, [&] {
    page.element("p", {{"class", "kicker"}}, model.title + " · " + model.period);
    page.element("h1", {}, [&] {
      page.text(model.project + " ");
      if (model.code != model.project) {
        page.element("span", {{"class", "code"}}, model.code);
      }
    });
    write_pairs(page, "facts", model.dates);
    write_pairs(page, "facts", model.header);
  });
}

void write_first_screen(Markup& page, const ReportModel& model) {
  const Words words{model.language};
  page.element("div", {{"class", "first"}}, [&] {
    write_headline(page, model, words);
    write_verdicts(page, model, words);
    write_basis(page, model, words);
    write_shortfalls(page, model, words);
    write_not_judged(page, model, words);
  });
}

}  // namespace duibiao
