// The worst few of very many, in bounded memory and in an order that does not depend on which
// thread saw them first.
#pragma once

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace duibiao {

/// Keeps the `capacity` items with the greatest badness; of equals the one with the lesser key.
/// `Item` has a member `key()` that compares.
template <class Item>
class WorstList {
 public:
  /// An item and how bad it is.
  struct Entry {
    double badness = 0.0;
    Item item{};
  };

  explicit WorstList(std::size_t capacity) : capacity_(capacity) {}

  /// Would an item as bad as this be kept?
  [[nodiscard]] bool wants(double badness) const {
    return entries_.size() < capacity_ ||
           (!entries_.empty() && badness >= entries_.front().badness);
  }

  void offer(double badness, Item item) {
    if (capacity_ == 0 || !wants(badness)) {
      return;
    }
    entries_.push_back({badness, std::move(item)});
    std::ranges::push_heap(entries_, is_worse);
    if (entries_.size() > capacity_) {
      std::ranges::pop_heap(entries_, is_worse);
      entries_.pop_back();
    }
  }

  void merge(const WorstList& more) {
    for (const Entry& entry : more.entries_) {
      offer(entry.badness, entry.item);
    }
  }

  /// The worst first.
  [[nodiscard]] std::vector<Entry> sorted() const {
    std::vector<Entry> all = entries_;
    std::ranges::sort(all, is_worse);
    return all;
  }

  [[nodiscard]] bool empty() const { return entries_.empty(); }

 private:
  /// A heap by this has the least bad on top.
  static bool is_worse(const Entry& a, const Entry& b) {
    return a.badness != b.badness ? a.badness > b.badness : a.item.key() < b.item.key();
  }

  std::size_t capacity_;
  std::vector<Entry> entries_{};
};

}  // namespace duibiao
