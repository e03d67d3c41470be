#include "adapters/cli/audit/audit_run.h"

#include <algorithm>
#include <map>

#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

template <class Item>
using ByProject = std::map<std::string, std::vector<Item>, std::less<>>;

template <class Item>
ByProject<Item> by_project(const std::vector<Item>& items) {
  ByProject<Item> sorted;
  for (const Item& item : items) {
    sorted[item.project].push_back(item);
  }
  return sorted;
}

template <class Item>
std::span<const Item> own(const ByProject<Item>& sorted, const std::string& project) {
  const auto found = sorted.find(project);
  return found == sorted.end() ? std::span<const Item>{} : std::span<const Item>(found->second);
}

void add_lines(const ProjectLines& lines, const AuditSetup& setup, AuditPart& part) {
  part.keep(lines);
  if (setup.format == nullptr) {
    return;
  }
  const std::string piece = setup.format->piece(lines, {setup.catalogue, setup.words});
  if (!piece.empty()) {
    part.text += part.text.empty() ? std::string_view{} : setup.format->between;
    part.text += piece;
  }
}

void add_project(const ProjectUnderAudit& project, const AuditSetup& setup, AuditPart& part) {
  const AuditSubject subject = project.subject();
  const ProjectAudit audited = audit(subject, setup.catalogue);
  part.summary.add(subject, audited, setup.suppressions);
  part.tally.add(subject);
  add_lines(lines_of(audited.project, audited.checks, setup.suppressions, setup.words), setup,
            part);
}

/// The project under every rule book; nothing where there is no figure to score.
void add_books(const ProjectUnderAudit& project, std::span<const Observation> figures,
               const AuditSetup& setup, AuditPart& part) {
  if (setup.books.empty() || figures.empty() || !project.assessment()) {
    return;
  }
  const AuditSubject subject = project.subject();
  AssessOptions options = setup.context.options;
  options.as_of = subject.as_of;
  part.books.push_back(
      {subject.form.project,
       scores_by_book(subject.form, figures, setup.books, house_vocabulary(), options),
       line_effects(*project.assessment())});
}

}  // namespace

void AuditPart::join(const AuditPart& more) {
  summary.merge(more.summary);
  tally.merge(more.tally);
  keep({{}, more.findings, {}});
  findings_left_out += more.findings_left_out;
  books.insert(books.end(), more.books.begin(), more.books.end());
}

void AuditPart::keep(const ProjectLines& lines) {
  for (const FindingLine& line : lines.findings) {
    if (findings.size() < kMostKept) {
      findings.push_back(line);
      continue;
    }
    ++findings_left_out;
    if (line.severity != Severity::error) {
      continue;
    }
    // The last of the least grave gives way.
    const auto last = std::ranges::find_if(
        findings.rbegin(), findings.rend(),
        [](const FindingLine& kept) { return kept.severity != Severity::error; });
    if (last != findings.rend()) {
      findings.erase(std::next(last).base());
      findings.push_back(line);
    }
  }
}

void add_projects(const Loaded& loaded, const Histories& histories, const AuditSetup& setup,
                  AuditPart& part) {
  const auto figures = by_project(loaded.observations);
  const auto said = by_project(loaded.statements);
  for (const Form& form : loaded.forms) {
    const auto history = histories.find(form.project);
    const auto own_figures = own(figures, form.project);
    const ProjectUnderAudit project(form, own_figures, own(said, form.project),
                                    history == histories.end() ? nullptr : &history->second,
                                    setup.context);
    add_project(project, setup, part);
    add_books(project, own_figures, setup, part);
  }
}

void add_portfolio(const AuditSetup& setup, AuditPart& part) {
  const std::vector<JudgedCheck> checks = audit_portfolio(part.tally, setup.catalogue);
  part.summary.add_portfolio(checks, setup.suppressions);
  part.text.clear();
  add_lines(lines_of("", checks, setup.suppressions, setup.words), setup, part);
}

}  // namespace duibiao::cli
