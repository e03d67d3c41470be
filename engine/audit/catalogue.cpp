#include "engine/audit/catalogue.h"

#include <algorithm>
#include <utility>

namespace duibiao {

const CheckMessage& CheckEntry::message(std::string_view variant) const {
  const auto found = std::ranges::find(messages, variant, &CheckMessage::variant);
  if (found == messages.end()) {
    __builtin_trap();  // the check's file and the check were built together
  }
  return *found;
}

Catalogue::Catalogue(std::vector<CheckEntry> entries) : entries_(std::move(entries)) {
  std::ranges::sort(entries_, {}, &CheckEntry::id);
}

const CheckEntry* Catalogue::find(std::string_view id) const {
  const auto found = std::ranges::lower_bound(entries_, id, {}, &CheckEntry::id);
  return found == entries_.end() || found->id != id ? nullptr : &*found;
}

}  // namespace duibiao
