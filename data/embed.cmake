# Writes OUT, a C++ source that holds every file of FILES as bytes, named by its path below BASE.
# Run as a script: cmake -DFILES=… -DBASE=… -DOUT=… -P embed.cmake
set(arrays "")
set(rows "")
set(n 0)
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH name ${BASE} ${file})
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char bytes_${n}[] = {${bytes}'\\0'};\n")
  string(APPEND rows "    {\"${name}\", std::string_view(bytes_${n}, sizeof bytes_${n} - 1)},\n")
  math(EXPR n "${n} + 1")
endforeach()
file(WRITE ${OUT} "#include \"data/embedded.h\"\n\n#include <array>\n\nnamespace duibiao::data {\nnamespace {\n${arrays}"
  "constexpr std::array<EmbeddedFile, ${n}> kFiles{{\n${rows}}};\n}  // namespace\n\n"
  "std::span<const EmbeddedFile> embedded_files() { return kFiles; }\n\n"
  "std::optional<std::string_view> embedded_file(std::string_view name) {\n"
  "  for (const EmbeddedFile& file : kFiles) {\n    if (file.name == name) {\n      return file.bytes;\n    }\n  }\n"
  "  return std::nullopt;\n}\n\n}  // namespace duibiao::data\n")
