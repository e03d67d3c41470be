// XML as a stream of elements, with namespaces resolved, in bounded memory. A document type (and
// with it every entity of its own, inside or outside the file), endless nesting and endless tags
// are refused. expat stays behind this header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// An element's or an attribute's name.
struct XmlName {
  std::string_view space{};  ///< the namespace's URI; empty for none
  std::string_view local{};
};

/// The attributes of one element; valid while it is begun.
class XmlAttributes {
 public:
  /// `pairs`: names and values in turn, a null at the end; a name is "URI LF local" or "local".
  explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}

  /// The value of the first attribute with this local name, of any namespace.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view local) const;
  /// The value of the attribute of this namespace.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view space,
                                                     std::string_view local) const;
  /// Calls `take` with the name and value of each, in order.
  void each(const std::function<void(const XmlName&, std::string_view)>& take) const;

 private:
  const char* const* pairs_;
};

/// Is given what a document holds, in order.
class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  virtual void start(const XmlName& name, const XmlAttributes& attributes) = 0;
  virtual void end(const XmlName& name) = 0;
  /// A piece of text; long text comes in several.
  virtual void text(std::string_view piece) = 0;
  /// Asked after every event: is the rest of the document of no interest?
  [[nodiscard]] virtual bool done() const { return false; }
};

/// Where something stands in a document, in bytes as they are stored.
struct XmlExtent {
  std::size_t begin = 0;
  std::size_t bytes = 0;

  [[nodiscard]] std::size_t end() const { return begin + bytes; }
};

/// The deepest nesting of elements, and the longest single tag, comment or instruction in bytes.
inline constexpr int kMaxXmlDepth = 256;
inline constexpr std::size_t kMaxXmlToken = std::size_t{1} << 20U;

/// Parses one document piece by piece.
class XmlParser {
 public:
  /// `handler` outlives it; `file` and `part` are named by problems.
  XmlParser(XmlHandler& handler, std::string file, std::string part);
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;
  ~XmlParser();

  /// Parses the next piece. False where no more is wanted: the handler is done, or there is a
  /// fault, which `finish` tells.
  [[nodiscard]] bool feed(std::string_view piece);
  /// The tag or the piece of text that the handler is being told of. The end of an element without
  /// content (`<c/>`) has no bytes and stands behind its tag.
  [[nodiscard]] XmlExtent extent() const;
  /// The document is over. Errors, all with the fact `part`: `xml_malformed` {line, reason},
  /// `xml_doctype`, `xml_too_deep` {limit}, `xml_tag_too_long` {limit}, `xml_too_many_names`
  /// {limit} (names of elements and attributes, in bytes).
  [[nodiscard]] Result<void> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Called as a part is read: bytes behind us, bytes in all.
using PartProgress = std::function<void(std::uint64_t, std::uint64_t)>;

/// Gives the XML of `part` to `handler`. Errors: those of `Package::stream` and `XmlParser`.
[[nodiscard]] Result<void> parse_xml(const Package& package, std::string_view part,
                                     XmlHandler& handler, const PartProgress& progress = {});

}  // namespace duibiao
