#include "adapters/mapping/apply.h"

#include <algorithm>
#include <set>
#include <utility>

#include "adapters/mapping/file_name.h"
#include "adapters/mapping/register/figures.h"
#include "adapters/mapping/register/register.h"
#include "adapters/mapping/register/shown_units.h"

namespace duibiao {
namespace {

/// A feed whose names are resolved.
struct BoundFeed {
  const Feed* feed = nullptr;
  BoundIndicator to{};
  std::optional<Ratio> fixed_denominator{};
};

bool is_named(const RegisterSource& source, std::string_view file) {
  return matches_pattern(file_name_of(file), source.file);
}

bool is_of(const RegisterSource& source, const Table& table) {
  return is_named(source, table.file) && (source.sheet.empty() || source.sheet == table.sheet);
}

template <class T>
bool differ(const std::optional<T>& a, const std::optional<T>& b) {
  return a && b && *a != *b;
}

/// The first and the last day that a batch speaks for.
class Coverage {
 public:
  void include(const Date& day) {
    from_ = empty_ ? day : std::min(from_, day);
    to_ = empty_ ? day : std::max(to_, day);
    empty_ = false;
  }
  [[nodiscard]] bool empty() const { return empty_; }
  [[nodiscard]] Date from() const { return from_; }
  [[nodiscard]] Date to() const { return to_; }

 private:
  bool empty_ = true;
  Date from_{};
  Date to_{};
};

/// The earliest of the day of the assessment, the day the register reaches and the end of the
/// course; nothing where neither of the first two is known.
std::optional<Date> horizon(const RegisterSource& source, const std::optional<Date>& as_of,
                            const Course& course) {
  const auto reach = source.covers_until ? day_of(*source.covers_until, {course, as_of}) : as_of;
  if (!reach) {
    return std::nullopt;
  }
  return std::min({*reach, as_of.value_or(*reach), course.last});
}

/// Can the source say nothing without the day of the assessment?
bool lacks_as_of(const RegisterSource& source, const std::optional<Date>& as_of) {
  const bool asks = std::holds_alternative<RosterSource>(source.type) || source.covers_until;
  return asks && !horizon(source, as_of, Course{});
}

/// Applies one mapping, source by source.
class Application {
 public:
  Application(const MappingScope& scope, const UnitTable& units) : scope_(scope), units_(units) {}

  void apply_entry(const IndicatorEntry& entry) {
    const auto bound = bind_indicator(scope_.projects, entry.project, entry.indicator, entry.where);
    if (!bound) {
      problems_.push_back(bound.error());
      return;
    }
    set(*bound, entry.measure, entry.kind, entry.where);
    if (entry.accrual && bound->on_form != nullptr) {
      made_.settings.back().accrual = entry.accrual;
    }
  }

  void apply_plan(const PlanEntry& entry) {
    if (entry.plan.indicator == "*") {
      made_.plans.push_back(entry);
      return;
    }
    const auto bound =
        bind_indicator(scope_.projects, entry.project, entry.plan.indicator, entry.plan.where);
    if (!bound) {
      problems_.push_back(bound.error());
      return;
    }
    PlanEntry named{bound->project->form.get().project, entry.plan};
    named.plan.indicator = bound->indicator;
    made_.plans.push_back(std::move(named));
  }

  void apply_source(const RegisterSource& source, const RegisterFiles& files) {
    const auto feeds = bind_feeds(source);
    if (lacks_as_of(source, scope_.as_of)) {
      problems_.push_back(error("as_of_needed", source.where, {{"source", source.name}}));
      return;
    }
    bool found = false;
    for (const Table& table : files.tables) {
      if (is_of(source, table)) {
        found = true;
        take(source, feeds, import_register(table, source), table.sha256);
      }
    }
    for (const RegisterWorkbook& workbook : files.workbooks) {
      if (is_named(source, workbook.sheets.get().file())) {
        found = true;
        take(source, feeds, import_register(workbook.sheets, source, workbook.progress),
             workbook.sha256);
      }
    }
    if (!found) {
      problems_.push_back(warning("source_without_file", source.where,
                                  {{"source", source.name}, {"file", source.file}}));
    }
  }

  Read<AppliedMapping> finish() { return {std::move(made_), std::move(problems_)}; }

 private:
  std::vector<BoundFeed> bind_feeds(const RegisterSource& source) {
    std::vector<BoundFeed> feeds;
    std::set<std::pair<std::string, std::string>> fed;
    for (const Feed& feed : source.feeds) {
      const auto bound = bind_indicator(scope_.projects, feed.project, feed.indicator, feed.where);
      if (!bound) {
        problems_.push_back(bound.error());
        continue;
      }
      const Form& form = bound->project->form.get();
      if (!fed.emplace(form.project, bound->indicator).second) {
        problems_.push_back(error("indicator_fed_twice", feed.where,
                                  {{"source", source.name}, {"indicator", feed.indicator}}));
      }
      set(*bound, feed.measure, feed.kind, feed.where);
      const auto fixed = fixed_denominator(feed, form, units_);
      if (fixed) {
        feeds.push_back({&feed, *bound, *fixed});
      } else {
        problems_.push_back(fixed.error());
      }
    }
    return feeds;
  }

  /// Notes the setting; what the mapping or the file with the targets said before must agree.
  void set(const BoundIndicator& bound, std::optional<Measure> measure, std::optional<Kind> kind,
           const Source& where) {
    if (bound.on_form == nullptr) {
      return;
    }
    const std::string& project = bound.project->form.get().project;
    IndicatorSetting setting{project, bound.indicator, measure, kind, {}, where};
    const auto disagrees = [&](const IndicatorSetting& other) {
      return other.project == project && other.indicator == bound.indicator &&
             (differ(other.measure, measure) || differ(other.kind, kind));
    };
    const Indicator& on_form = *bound.on_form;
    const bool form_disagrees =
        (on_form.measure_given && differ({on_form.measure}, measure)) || differ(on_form.kind, kind);
    if (form_disagrees || std::ranges::any_of(made_.settings, disagrees)) {
      problems_.push_back(error("setting_disagrees", where,
                                {{"indicator", bound.indicator}, {"project", project}}));
    }
    made_.settings.push_back(std::move(setting));
  }

  void take(const RegisterSource& source, std::span<const BoundFeed> feeds, Read<Register> rows,
            const std::string& sha256) {
    const bool usable = rows.usable();
    append(problems_, std::move(rows.problems));
    if (!usable) {
      return;
    }
    SourceBatch batch;
    batch.name = source.name;
    batch.file = rows.value.places.file;
    batch.sha256 = sha256;
    batch.rank = source.rank;
    batch.rows = rows.value.rows.size();
    batch.control_totals = rows.value.control_totals;
    Coverage coverage;
    for (const BoundFeed& feed : feeds) {
      feed_indicator(source, feed, rows.value, batch.observations);
      cover(source, feed.to.project->course, rows.value, coverage);
    }
    for (const Observation& observation : batch.observations) {
      coverage.include(observation.date);
    }
    if (!coverage.empty()) {
      batch.from = coverage.from();
      batch.to = coverage.to();
      made_.batches.push_back(std::move(batch));
    }
  }

  void feed_indicator(const RegisterSource& source, const BoundFeed& bound, const Register& rows,
                      std::vector<Observation>& observations) {
    const FeedJob job{.source = source,
                      .feed = *bound.feed,
                      .rows = rows,
                      .course = bound.to.project->course,
                      .until = horizon(source, scope_.as_of, bound.to.project->course),
                      .fixed_denominator = bound.fixed_denominator,
                      .file = rows.places.row(0)};
    append(problems_, unit_faults(job, units_));
    const auto* journal = std::get_if<Journal>(&source.type);
    auto figures = journal != nullptr ? journal_figures(job, *journal)
                                      : roster_figures(job, std::get<RosterSource>(source.type));
    append(problems_, std::move(figures.problems));
    for (DatedFigure& figure : figures.value) {
      Source where = place_of(figure, job);
      observations.push_back({bound.to.project->form.get().project, bound.to.indicator, figure.date,
                              std::move(figure.value), bound.feed->accrual, std::move(where)});
    }
  }

  /// A journal speaks for its course from the start, unless it says that it begins with its first
  /// row, up to its last row or as far as it says it reaches; a roster for the days of its figures.
  void cover(const RegisterSource& source, const Course& course, const Register& rows,
             Coverage& coverage) const {
    const auto* journal = std::get_if<Journal>(&source.type);
    if (journal == nullptr) {
      return;
    }
    for (const RegisterRow& row : rows.rows) {
      if (const auto* day = std::get_if<Date>(&row.cells[journal->date])) {
        coverage.include(*day);
      }
    }
    if (source.covers_until) {
      const auto reach = day_of(*source.covers_until, {course, scope_.as_of});
      coverage.include(reach.value_or(course.first));
    }
    if (journal->from_course_start && !coverage.empty()) {
      coverage.include(course.first);
    }
  }

  const MappingScope& scope_;
  const UnitTable& units_;
  AppliedMapping made_{};
  Problems problems_{};
};

}  // namespace

bool names_register(const Mapping& mapping, std::string_view file) {
  return std::ranges::any_of(mapping.sources, [&](const RegisterSource& source) {
    return matches_pattern(file_name_of(file), source.file);
  });
}

Read<AppliedMapping> apply_mapping(const Mapping& mapping, const RegisterFiles& files,
                                   const MappingScope& scope, const UnitTable& units) {
  Application application(scope, units);
  for (const RegisterSource& source : mapping.sources) {
    application.apply_source(source, files);
  }
  for (const IndicatorEntry& entry : mapping.indicators) {
    application.apply_entry(entry);
  }
  for (const PlanEntry& entry : mapping.plans) {
    application.apply_plan(entry);
  }
  return application.finish();
}

void put_accruals(std::vector<Observation>& observations,
                  std::span<const IndicatorSetting> settings) {
  for (const IndicatorSetting& setting : settings) {
    for (Observation& observation : observations) {
      if (setting.accrual && observation.project == setting.project &&
          observation.indicator == setting.indicator) {
        observation.accrual = *setting.accrual;
      }
    }
  }
}

void put_settings(Form& form, std::span<const IndicatorSetting> settings) {
  for (const IndicatorSetting& setting : settings) {
    const auto indicator = std::ranges::find(form.indicators, setting.indicator, &Indicator::code);
    if (setting.project != form.project || indicator == form.indicators.end()) {
      continue;
    }
    if (setting.measure) {
      indicator->measure = *setting.measure;
      indicator->measure_given = true;
    }
    indicator->kind = setting.kind ? setting.kind : indicator->kind;
  }
}

void put_plans(Form& form, std::span<const PlanEntry> plans) {
  for (const PlanEntry& entry : plans) {
    if (entry.project.empty() || entry.project == form.project) {
      form.plans.push_back(entry.plan);
    }
  }
}

}  // namespace duibiao
