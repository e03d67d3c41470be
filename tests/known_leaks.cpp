// What the libraries below lose themselves, a few hundred bytes a file, and nobody here can free.
// The leak checker of a build with sanitizers asks for this by name.
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions() {
  return "leak:libcairo.so\n"       // 1.16: a table of each font of a PDF
         "leak:libfontconfig.so\n"  // 2.14: a rule of its configuration, once
         "leak:lxw_strdup\n";       // libxlsxwriter 1.1.4: a list that stands on another sheet
}
