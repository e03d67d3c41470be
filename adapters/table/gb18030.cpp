#include "adapters/table/gb18030.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace duibiao {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// A converter that stops at malformed bytes. ICU carries GB18030 in its own code: without it the
/// installation is broken.
Converter open_converter() {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter{ucnv_open("gb18030", &status)};
  if (U_SUCCESS(status) != 0) {
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
  }
  if (U_FAILURE(status) != 0) {
    std::abort();
  }
  return converter;
}

/// How many source bytes the converter has just refused.
std::size_t refused_bytes(UConverter& converter) {
  std::array<char, 32> bytes{};
  auto length = static_cast<std::int8_t>(bytes.size());
  UErrorCode status = U_ZERO_ERROR;
  ucnv_getInvalidChars(&converter, bytes.data(), &length, &status);
  return static_cast<std::size_t>(length);
}

}  // namespace

Gb18030Text decode_gb18030(std::string_view bytes) {
  const Converter converter = open_converter();
  Gb18030Text decoded;
  icu::UnicodeString text;
  std::array<char16_t, 16384> buffer{};
  const char* source = bytes.data();
  const char* const end = bytes.data() + bytes.size();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status != U_ZERO_ERROR) {
    char16_t* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr,
                   static_cast<UBool>(true), &status);
    text.append(buffer.data(), static_cast<std::int32_t>(target - buffer.data()));
    if (U_FAILURE(status) != 0 && status != U_BUFFER_OVERFLOW_ERROR) {
      const std::size_t count = refused_bytes(*converter);
      decoded.malformed.push_back({static_cast<std::size_t>(source - bytes.data()) - count, count});
      text.append(static_cast<char16_t>(0xFFFD));
    }
  }
  text.toUTF8String(decoded.utf8);
  return decoded;
}

}  // namespace duibiao
