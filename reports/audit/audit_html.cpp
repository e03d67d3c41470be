#include "reports/audit/audit_html.h"

#include <algorithm>
#include <array>

#include "reports/html/markup.h"
#include "reports/html/style_sheet.h"

namespace duibiao {
namespace {

constexpr std::array kSeverities{Severity::error, Severity::warning, Severity::note};

/// Filters are check boxes before the list: a box that is off hides its rows through a rule of the
/// style sheet, so that the page needs no script.
constexpr std::string_view kRules = R"css(
.filters { position: absolute; opacity: 0; pointer-events: none; }
.filter-labels { display: flex; flex-wrap: wrap; gap: .4rem .6rem; margin: .6rem 0 1rem; }
.filter-labels label { padding: .15rem .7rem; border: 1px solid var(--line); border-radius: 1rem;
  background: var(--paper); cursor: pointer; font-size: .88rem; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings li { background: var(--paper); border: 1px solid var(--line); border-left-width: 5px;
  border-radius: 6px; padding: .6rem .9rem; margin: 0 0 .6rem; break-inside: avoid; }
.findings p { margin: .15rem 0; }
.findings .head { font-weight: 600; }
.findings .id { display: inline-block; min-width: 2.6rem; color: var(--accent); }
.sev-error { border-left-color: var(--bad) !important; }
.sev-warning { border-left-color: var(--open) !important; }
.sev-note { border-left-color: var(--wait) !important; }
.set-aside { opacity: .6; }
.places { font-size: .82rem; color: var(--soft); overflow-wrap: anywhere; }
.heat td { text-align: center; font-variant-numeric: tabular-nums; }
.heat .h0 { color: var(--soft); } .heat .h1 { background: #fdeeda; color: #1b2330; }
.heat .h2 { background: #f9d3a6; color: #1b2330; }
.heat .h3 { background: #f2a869; color: #1b2330; }
.heat .h4 { background: #dd6b3f; color: #ffffff; }
.heat .h5 { background: #a8201a; color: #ffffff; }
#f-error:not(:checked) ~ * .sev-error, #f-warning:not(:checked) ~ * .sev-warning,
#f-note:not(:checked) ~ * .sev-note, #f-aside:not(:checked) ~ * .set-aside,
#k-0:not(:checked) ~ * .kind-0, #k-1:not(:checked) ~ * .kind-1,
#k-2:not(:checked) ~ * .kind-2, #k-3:not(:checked) ~ * .kind-3,
#k-4:not(:checked) ~ * .kind-4, #k-5:not(:checked) ~ * .kind-5,
#k-6:not(:checked) ~ * .kind-6, #k-7:not(:checked) ~ * .kind-7,
#k-8:not(:checked) ~ * .kind-8, #k-9:not(:checked) ~ * .kind-9,
#k-10:not(:checked) ~ * .kind-10, #k-11:not(:checked) ~ * .kind-11 { display: none; }
#f-error:not(:checked) ~ * label[for=f-error], #f-warning:not(:checked) ~ * label[for=f-warning],
#f-note:not(:checked) ~ * label[for=f-note], #f-aside:not(:checked) ~ * label[for=f-aside],
#k-0:not(:checked) ~ * label[for=k-0], #k-1:not(:checked) ~ * label[for=k-1],
#k-2:not(:checked) ~ * label[for=k-2], #k-3:not(:checked) ~ * label[for=k-3],
#k-4:not(:checked) ~ * label[for=k-4], #k-5:not(:checked) ~ * label[for=k-5],
#k-6:not(:checked) ~ * label[for=k-6], #k-7:not(:checked) ~ * label[for=k-7],
#k-8:not(:checked) ~ * label[for=k-8], #k-9:not(:checked) ~ * label[for=k-9],
#k-10:not(:checked) ~ * label[for=k-10], #k-11:not(:checked) ~ * label[for=k-11] {
  text-decoration: line-through; opacity: .5; }
)css";

/// Writes one page.
class PageWriter {
 public:
  explicit PageWriter(const AuditModel& model) : model_(model), words_(model.language) {
    for (const FindingLine& line : model.findings) {
      if (std::ranges::find(kinds_, line.family) == kinds_.end()) {
        kinds_.push_back(line.family);
      }
    }
  }

  std::string run() {
    page_.doctype();
    const bool chinese = model_.language == Language::chinese;
    page_.element("html", {{"lang", chinese ? "zh-CN" : "en"}}, [&] {
      head();
      page_.element("body", {}, [&] {
        page_.element("article", {{"class", "report"}}, [&] {
          filters();
          masthead();
          heat();
          findings();
          table(model_.unjudged);
          for (const AuditTable& performance : model_.performance) {
            table(performance);
          }
          table(model_.checks);
          state();
        });
      });
    });
    return page_.str();
  }

 private:
  void head() {
    page_.element("head", {}, [&] {
      page_.leaf("meta", {{"charset", "utf-8"}});
      page_.leaf("meta",
                 {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
      page_.leaf("meta", {{"http-equiv", "Content-Security-Policy"},
                          {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
      page_.element("title", model_.title);
      page_.style(style_sheet());
      page_.style(audit_style_sheet());
    });
  }

  void box(const std::string& id) {
    page_.leaf("input",
               {{"type", "checkbox"}, {"id", id}, {"class", "filters"}, {"checked", "checked"}});
  }

  std::string kind_id(std::size_t kind) const { return "k-" + std::to_string(kind); }

  void filters() {
    for (const Severity severity : kSeverities) {
      box("f-" + std::string(severity_code(severity)));
    }
    box("f-aside");
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      box(kind_id(kind));
    }
  }

  void masthead() {
    page_.element("header", {{"class", "masthead"}}, [&] {
      page_.element("h1", model_.title);
      page_.element("dl", {{"class", "facts"}}, [&] {
        for (const auto& fact : model_.facts) {
          page_.element("div", {}, [&] {
            page_.element("dt", fact.first);
            page_.element("dd", fact.second);
          });
        }
      });
      page_.element("p", {{"class", "lead"}},
                    words_("audit_counts", {{"errors", std::to_string(model_.counts[2])},
                                            {"warnings", std::to_string(model_.counts[1])},
                                            {"notes", std::to_string(model_.counts[0])},
                                            {"suppressed", std::to_string(model_.suppressed)}}));
    });
  }

  void heat() {
    if (model_.heat.rows.empty()) {
      return;
    }
    page_.element("section", {{"class", "heat"}}, [&] {
      page_.element("h2", words_("table_heat"));
      page_.element("div", {{"class", "scroll"}}, [&] {
        page_.element("table", {}, [&] {
          page_.element("thead", {}, [&] {
            page_.element("tr", {}, [&] {
              page_.element("th", "");
              for (const std::string& family : model_.heat.families) {
                page_.element("th", family);
              }
            });
          });
          page_.element("tbody", {}, [&] {
            for (const HeatMap::Row& row : model_.heat.rows) {
              heat_row(row);
            }
          });
        });
      });
    });
  }

  void heat_row(const HeatMap::Row& row) {
    page_.element("tr", {}, [&] {
      page_.element("th", row.name);
      for (const std::size_t count : row.counts) {
        const std::string shade = "h" + std::to_string(heat_of(count, model_.heat.most));
        page_.element("td", {{"class", shade}}, std::to_string(count));
      }
    });
  }

  void findings() {
    page_.element("section", {}, [&] {
      page_.element("h2", words_("table_findings"));
      page_.element("p", {{"class", "filter-labels"}}, [&] {
        for (const Severity severity : kSeverities) {
          page_.element("label", {{"for", "f-" + std::string(severity_code(severity))}},
                        severity_word(severity, model_.language));
        }
        page_.element("label", {{"for", "f-aside"}}, words_("label_set_aside"));
        for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
          page_.element("label", {{"for", kind_id(kind)}}, family_text(kinds_[kind], words_));
        }
      });
      page_.element("ul", {{"class", "findings"}}, [&] {
        for (const FindingLine& line : model_.findings) {
          finding(line);
        }
      });
      if (model_.findings_left_out > 0) {
        page_.element("p", words_("audit_findings_left_out",
                                  {{"count", std::to_string(model_.findings_left_out)}}));
      }
    });
  }

  void finding(const FindingLine& line) {
    const auto kind = std::ranges::find(kinds_, line.family) - kinds_.begin();
    std::string classes = "sev-" + std::string(severity_code(line.severity));
    classes += " kind-" + std::to_string(kind);
    classes += line.suppressed == Suppressed::yes ? " set-aside" : "";
    page_.element("li", {{"class", classes}}, [&] {
      page_.element("p", {{"class", "head"}}, [&] {
        page_.element("span", {{"class", "id"}}, line.id);
        page_.text(line.message);
      });
      std::string about(severity_word(line.severity, model_.language));
      about += " · " + line.project + (line.indicator.empty() ? "" : " · " + line.indicator);
      page_.element("p", {{"class", "detail"}}, about);
      page_.element("p", {{"class", "places"}}, line.where);
      page_.element("p", {{"class", "detail"}},
                    words_("label_advice") + words_.colon() + line.advice);
      page_.element("p", {{"class", "fine"}},
                    words_("label_citation") + words_.colon() + line.citation);
      if (!line.answer.empty()) {
        page_.element("p", {{"class", "detail"}}, line.answer);
      }
    });
  }

  void table(const AuditTable& table) {
    if (table.rows.empty()) {
      return;
    }
    page_.element("section", {{"id", table.id}}, [&] {
      page_.element("h2", table.title);
      page_.element("p", {{"class", "remark"}}, table.remark);
      page_.element("div", {{"class", "scroll"}}, [&] {
        page_.element("table", {}, [&] {
          row("thead", "th", {table.columns});
          row("tbody", "td", table.rows);
        });
      });
    });
  }

  void row(std::string_view part, std::string_view cell,
           const std::vector<std::vector<std::string>>& rows) {
    page_.element(part, {}, [&] {
      for (const auto& cells : rows) {
        page_.element("tr", {}, [&] {
          for (const std::string& text : cells) {
            page_.element(cell, text);
          }
        });
      }
    });
  }

  void state() {
    page_.element("section", {}, [&] {
      page_.element("h2", words_("label_state"));
      page_.element("dl", {{"class", "state"}}, [&] {
        for (const ReportInput& input : model_.state.inputs) {
          page_.element("dt", input.name);
          page_.element("dd", input.sha256 + " " + input.known_at);
        }
      });
    });
  }

  const AuditModel& model_;
  Words words_;
  std::vector<std::string> kinds_{};  ///< families with a finding, in the order of the findings
  Markup page_{};
};

}  // namespace

std::string render_audit_html(const AuditModel& model) { return PageWriter(model).run(); }

std::string_view audit_style_sheet() { return kRules; }

int heat_of(std::size_t count, std::size_t most) {
  if (count == 0 || most == 0) {
    return 0;
  }
  constexpr std::size_t kShades = 5;
  return static_cast<int>(std::clamp<std::size_t>((count * kShades + most - 1) / most, 1, kShades));
}

}  // namespace duibiao
