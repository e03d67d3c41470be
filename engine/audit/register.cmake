# Writes OUT, the tables of all checks (engine/audit/registry.h, engine/audit/portfolio), from the
# names of their sources: t08_half_above_full.cpp is the check T08 and defines the function
# t08_half_above_full; below checks/portfolio it is one of the whole portfolio.
# Run as a script: cmake -DSOURCES=… -DOUT=… -P register.cmake
function(make_table kind of)  # rows and declarations of one kind, as kind_rows, kind_lines, kind_size
  set(lines "")
  set(rows "")
  list(SORT ARGN)
  foreach(stem IN LISTS ARGN)
    string(REGEX REPLACE "_.*" "" id ${stem})
    string(TOUPPER ${id} id)
    string(APPEND lines "CheckOutcome ${stem}(const ${of}&, const CheckSettings&);\n")
    string(APPEND rows "    {\"${id}\", checks::${stem}},\n")
  endforeach()
  list(LENGTH ARGN size)
  set(${kind}_lines "${lines}" PARENT_SCOPE)
  set(${kind}_rows "${rows}" PARENT_SCOPE)
  set(${kind}_size ${size} PARENT_SCOPE)
endfunction()

set(of_project "")
set(of_portfolio "")
foreach(source IN LISTS SOURCES)
  get_filename_component(stem ${source} NAME_WE)
  if(NOT stem MATCHES "^[a-z][0-9]+_")
    continue()
  endif()
  if(source MATCHES "/checks/portfolio/")
    list(APPEND of_portfolio ${stem})
  else()
    list(APPEND of_project ${stem})
  endif()
endforeach()
make_table(project AuditSubject ${of_project})
make_table(portfolio PortfolioTally ${of_portfolio})
set(text "")
string(APPEND text "#include \"engine/audit/portfolio/portfolio_check.h\"\n"
  "#include \"engine/audit/registry.h\"\n\n#include <array>\n\nnamespace duibiao {\n"
  "namespace checks {\n${project_lines}${portfolio_lines}}  // namespace checks\n\nnamespace {\n"
  "constexpr std::array<RegisteredCheck, ${project_size}> kChecks{{\n${project_rows}}};\n"
  "constexpr std::array<RegisteredPortfolioCheck, ${portfolio_size}> kPortfolioChecks{{\n"
  "${portfolio_rows}}};\n}  // namespace\n\n"
  "std::span<const RegisteredCheck> registered_checks() { return kChecks; }\n"
  "std::span<const RegisteredPortfolioCheck> registered_portfolio_checks() {\n"
  "  return kPortfolioChecks;\n}\n\n}  // namespace duibiao\n")
file(CONFIGURE OUTPUT ${OUT} CONTENT "${text}" @ONLY)  # written only when it changes
