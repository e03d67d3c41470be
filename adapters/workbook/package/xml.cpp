#include "adapters/workbook/package/xml.h"

#include <expat.h>
#include <fmt/format.h>

#include <new>
#include <utility>

#include "adapters/workbook/package/part_name.h"
#include "adapters/workbook/package/xml_memory.h"

namespace duibiao {
namespace {

constexpr char kSeparator = '\n';
constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;

XmlName name_of(const char* written) {
  const std::string_view name(written);
  const auto separator = name.find(kSeparator);
  if (separator == std::string_view::npos) {
    return {{}, name};
  }
  return {name.substr(0, separator), name.substr(separator + 1)};
}

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view local) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (name_of(*pair).local == local) {
      return pair[1];
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::find(std::string_view space,
                                                    std::string_view local) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    const XmlName name = name_of(*pair);
    if (name.local == local && name.space == space) {
      return pair[1];
    }
  }
  return std::nullopt;
}

void XmlAttributes::each(const std::function<void(const XmlName&, std::string_view)>& take) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    take(name_of(*pair), pair[1]);
  }
}

struct XmlParser::State {
  XmlHandler& handler;
  std::string file{};
  std::string part{};
  XML_Parser parser = nullptr;
  std::optional<Problem> problem{};
  bool stopped = false;  ///< the handler is done, or there is a problem
  int depth = 0;
  std::size_t since_event = 0;  ///< bytes since something was understood

  /// What expat found wrong.
  void refuse_malformed() {
    const auto code = XML_GetErrorCode(parser);
    if (code == XML_ERROR_NO_MEMORY) {
      refuse("xml_too_many_names", {{"limit", fmt::format("{}", kMaxXmlMemory)}});
      return;
    }
    refuse("xml_malformed", {{"line", fmt::format("{}", XML_GetCurrentLineNumber(parser))},
                             {"reason", XML_ErrorString(code)}});
  }
  void refuse(std::string_view code, std::vector<Fact> facts = {}) {
    facts.insert(facts.begin(), {"part", shown_name(part)});
    problem = problem ? problem : Problem{code, Severity::error, {.file = file}, std::move(facts)};
    stop();
  }
  void stop() {
    stopped = true;
    (void)XML_StopParser(parser, XML_FALSE);
  }
  /// After every event.
  void understood() {
    since_event = 0;
    if (!stopped && handler.done()) {
      stop();
    }
  }
};

namespace {

/// What expat calls, for a state of type `S`.
template <class S>
struct Callbacks {
  static S& state(void* user) { return *static_cast<S*>(user); }

  static void start(void* user, const XML_Char* name, const XML_Char** attributes) {
    S& s = state(user);
    if (s.stopped) {
      return;
    }
    if (++s.depth > kMaxXmlDepth) {
      s.refuse("xml_too_deep", {{"limit", fmt::format("{}", kMaxXmlDepth)}});
      return;
    }
    s.handler.start(name_of(name), XmlAttributes(attributes));
    s.understood();
  }
  static void end(void* user, const XML_Char* name) {
    S& s = state(user);
    if (!s.stopped) {
      --s.depth;
      s.handler.end(name_of(name));
      s.understood();
    }
  }
  static void text(void* user, const XML_Char* piece, int length) {
    S& s = state(user);
    if (!s.stopped) {
      s.handler.text({piece, static_cast<std::size_t>(length)});
      s.understood();
    }
  }
  static void doctype(void* user, const XML_Char* /*name*/, const XML_Char* /*system*/,
                      const XML_Char* /*public*/, int /*has_subset*/) {
    state(user).refuse("xml_doctype");
  }
  static void comment(void* user, const XML_Char* /*text*/) { state(user).since_event = 0; }
  static void instruction(void* user, const XML_Char* /*target*/, const XML_Char* /*text*/) {
    state(user).since_event = 0;
  }
};

}  // namespace

XmlParser::XmlParser(XmlHandler& handler, std::string file, std::string part)
    : state_(new State{handler, std::move(file), std::move(part)}) {
  using Calls = Callbacks<State>;
  constexpr XML_Memory_Handling_Suite kMemory{take_memory, retake_memory, free_memory};
  state_->parser = XML_ParserCreate_MM(nullptr, &kMemory, &kSeparator);
  if (state_->parser == nullptr) {
    throw std::bad_alloc();
  }
  XML_SetUserData(state_->parser, state_.get());
  XML_SetElementHandler(state_->parser, Calls::start, Calls::end);
  XML_SetCharacterDataHandler(state_->parser, Calls::text);
  XML_SetStartDoctypeDeclHandler(state_->parser, Calls::doctype);
  XML_SetCommentHandler(state_->parser, Calls::comment);
  XML_SetProcessingInstructionHandler(state_->parser, Calls::instruction);
}

XmlParser::~XmlParser() { XML_ParserFree(state_->parser); }

bool XmlParser::feed(std::string_view piece) {
  State& s = *state_;
  while (!piece.empty() && !s.stopped) {
    const std::string_view now = piece.substr(0, kPieceBytes);
    piece.remove_prefix(now.size());
    s.since_event += now.size();
    const auto status = XML_Parse(s.parser, now.data(), static_cast<int>(now.size()), XML_FALSE);
    if (status != XML_STATUS_OK && !s.stopped) {
      s.refuse_malformed();
    } else if (s.since_event > kMaxXmlToken && !s.stopped) {
      s.refuse("xml_tag_too_long", {{"limit", fmt::format("{}", kMaxXmlToken)}});
    }
  }
  return !s.stopped;
}

XmlExtent XmlParser::extent() const {
  return {static_cast<std::size_t>(XML_GetCurrentByteIndex(state_->parser)),
          static_cast<std::size_t>(XML_GetCurrentByteCount(state_->parser))};
}

Result<void> XmlParser::finish() {
  State& s = *state_;
  if (!s.stopped && XML_Parse(s.parser, "", 0, XML_TRUE) != XML_STATUS_OK && !s.stopped) {
    s.refuse_malformed();
  }
  return s.problem ? Result<void>(failure(*s.problem)) : Result<void>();
}

Result<void> parse_xml(const Package& package, std::string_view part, XmlHandler& handler,
                       const PartProgress& progress) {
  XmlParser parser(handler, package.file(), std::string(part));
  const std::uint64_t all = package.size_of(part);
  std::uint64_t done = 0;
  auto streamed = package.stream(part, [&](std::string_view piece) {
    done += piece.size();
    if (progress) {
      progress(done, all);
    }
    return parser.feed(piece);
  });
  return streamed ? parser.finish() : streamed;
}

}  // namespace duibiao
