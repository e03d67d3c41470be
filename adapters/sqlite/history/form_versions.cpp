#include "adapters/sqlite/history/form_versions.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "adapters/sqlite/history/late_records.h"
#include "adapters/sqlite/targets/form_difference.h"
#include "adapters/sqlite/targets/standing_forms.h"

namespace duibiao {
namespace {

/// The versions that led to `standing`, oldest first; `held` are those of its project.
std::vector<HeldForm> chain_to(const HeldForm& standing, std::span<const HeldForm> held) {
  std::vector<HeldForm> chain{standing};
  while (true) {
    const auto at = std::ranges::find(held, chain.front().place.version,
                                      [](const HeldForm& form) { return form.place.version; });
    held = held.first(static_cast<std::size_t>(at - held.begin()));
    const HeldForm* before = version_before(held, chain.front().year);
    if (before == nullptr) {
      return chain;
    }
    chain.insert(chain.begin(), *before);
  }
}

/// Reads versions and what they changed, with the batches that stored them.
class VersionReader {
 public:
  VersionReader(SQLite::Database& database, std::int64_t last, const FormReading& reading,
                std::string_view project)
      : database_(database), last_(last), forms_(database, reading, project) {}

  /// The first one and those that changed something; nothing where none did.
  Result<std::vector<FormVersion>> read(const std::vector<HeldForm>& chain) {
    std::vector<FormVersion> versions;
    std::optional<Form> before;
    for (const HeldForm& held : chain) {
      auto form = forms_.read(held.place);
      if (!form) {
        return failure(form.error());
      }
      auto changes = before ? form_difference(*before, *form).changes : std::vector<Change>{};
      if (!before || !changes.empty()) {
        versions.push_back(version_of(held, std::move(changes)));
      }
      before = *std::move(form);
    }
    if (versions.size() < 2) {
      return std::vector<FormVersion>{};
    }
    add_late_records(chain, versions);
    return versions;
  }

 private:
  /// All batches; read when they are first asked for.
  const std::vector<BatchEntry>& entries() {
    if (!entries_) {
      entries_ = batch_entries(database_, last_);
    }
    return *entries_;
  }

  const BatchEntry& entry(std::int64_t batch) {
    return *std::ranges::find(entries(), batch,
                              [](const BatchEntry& entry) { return entry.record.id; });
  }

  FormVersion version_of(const HeldForm& held, std::vector<Change> changes) {
    const BatchEntry& batch = entry(held.place.batch);
    return {held.project,          held.place.batch, batch.record.known_at, batch.record.who,
            batch.record_document, batch.reason,     std::move(changes)};
  }

  /// What was put on record later belongs to the newest version that was made of the same files; a
  /// version that only named measures leads back to the one before.
  void add_late_records(const std::vector<HeldForm>& chain, std::vector<FormVersion>& versions) {
    for (const BatchEntry& late : entries()) {
      const auto about =
          !is_late_record(late)
              ? chain.rend()
              : std::find_if(chain.rbegin(), chain.rend(), [&](const HeldForm& held) {
                  return held.place.batch < late.record.id &&
                         shares_file(entry(held.place.batch), late.files);
                });
      if (about == chain.rend()) {
        continue;
      }
      FormVersion& version = *std::find_if(
          versions.rbegin(), versions.rend(),
          [&](const FormVersion& listed) { return listed.batch <= about->place.batch; });
      const Approval approval =
          replaced({version.record, version.reason}, {late.record_document, late.reason});
      version.record = approval.record;
      version.reason = approval.reason;
    }
  }

  SQLite::Database& database_;
  std::int64_t last_;
  FormReader forms_;
  std::optional<std::vector<BatchEntry>> entries_{};
};

}  // namespace

Result<std::vector<FormVersion>> form_versions(SQLite::Database& database, std::int64_t last,
                                               const FormReading& reading,
                                               const FormsAsked& asked) {
  const auto held = held_forms(database, asked.project, last);
  VersionReader reader(database, last, reading, asked.project);
  std::vector<FormVersion> all;
  std::span<const HeldForm> rest = held;
  for (const HeldForm& standing : standing_among(held, asked)) {
    const auto of_project = [&](const HeldForm& form) { return form.project == standing.project; };
    rest = rest.subspan(
        static_cast<std::size_t>(std::ranges::find_if(rest, of_project) - rest.begin()));
    const auto versions = rest.first(
        static_cast<std::size_t>(std::ranges::find_if_not(rest, of_project) - rest.begin()));
    const auto chain = chain_to(standing, versions);
    auto read = chain.size() > 1 ? reader.read(chain) : std::vector<FormVersion>{};
    if (!read) {
      return failure(read.error());
    }
    std::ranges::move(*read, std::back_inserter(all));
  }
  return all;
}

}  // namespace duibiao
