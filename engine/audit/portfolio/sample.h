// A sample of bounded size of a stream of unknown length: every figure has the same chance, and the
// same figures give the same sample in whatever order and on however many threads they come.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duibiao {

/// A number that looks random and is the same for the same text on every machine.
[[nodiscard]] constexpr std::uint64_t scattered(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  }
  hash ^= hash >> 31U;
  hash *= 0x7FB5D329728EA185ULL;
  return hash ^ hash >> 29U;
}

/// Keeps the items with the smallest scattered keys. `Item` compares by nothing: ties of keys are
/// kept in the order of arrival, which no two different texts of a run cause.
template <class Item>
class Sample {
 public:
  /// An item with its place in the scattered order.
  struct Entry {
    std::uint64_t key = 0;
    Item item{};
  };

  explicit Sample(std::size_t capacity) : capacity_(capacity) {}

  void offer(std::uint64_t key, Item item) {
    ++seen_;
    keep({key, std::move(item)});
  }

  void merge(const Sample& more) {
    seen_ += more.seen_;
    for (const Entry& entry : more.entries_) {
      keep(entry);
    }
  }

  /// How many were offered.
  [[nodiscard]] std::size_t seen() const { return seen_; }
  /// Those that were kept, by key.
  [[nodiscard]] std::vector<Entry> sorted() const {
    std::vector<Entry> all = entries_;
    std::ranges::sort(all, {}, &Entry::key);
    return all;
  }

 private:
  void keep(Entry entry) {
    const auto by_key = [](const Entry& a, const Entry& b) { return a.key < b.key; };
    if (entries_.size() == capacity_ && entry.key >= entries_.front().key) {
      return;
    }
    entries_.push_back(std::move(entry));
    std::ranges::push_heap(entries_, by_key);
    if (entries_.size() > capacity_) {
      std::ranges::pop_heap(entries_, by_key);
      entries_.pop_back();
    }
  }

  std::size_t capacity_;
  std::size_t seen_ = 0;
  std::vector<Entry> entries_{};
};

}  // namespace duibiao
