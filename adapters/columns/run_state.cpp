#include "adapters/columns/run_state.h"

#include "adapters/process/interrupt.h"

namespace duibiao::columns {

void set_inputs(RunState& run, RunInputs inputs) {
  run.target_blocks = cut_blocks(inputs.targets, kBlockBytes);
  run.figure_blocks = cut_blocks(inputs.actuals, kBlockBytes);
  run.target_files = std::move(inputs.targets);
  run.figure_files = std::move(inputs.actuals);
}

bool read_block(RunState& run, BlockReader& reader, const std::vector<InputFile>& files,
                const BlockPlace& place) {
  const InputFile& file = files[place.file];
  if (interrupted()) {
    run.stop.fail(error("interrupted", {.file = file.path}));
  }
  if (run.stop.stopped()) {
    return false;
  }
  switch (reader.read(file, place)) {
    case BlockReader::State::ready:
      run.advanced(place.end - place.begin);
      return true;
    case BlockReader::State::declined:
      run.stop.decline();
      return false;
    case BlockReader::State::shrank:
      run.stop.fail(error("file_shrank", {.file = file.path}));
      return false;
    case BlockReader::State::failed:
      run.stop.fail(error("file_read_failed", {.file = file.path}, {{"reason", "read"}}));
      return false;
  }
  __builtin_trap();
}

std::vector<std::uint32_t> first_lines(const std::vector<BlockPlace>& blocks,
                                       const std::vector<std::uint32_t>& lines) {
  constexpr std::uint32_t kBehindHeading = 2;
  std::vector<std::uint32_t> first(blocks.size(), kBehindHeading);
  for (std::size_t block = 1; block < blocks.size(); ++block) {
    if (blocks[block].file == blocks[block - 1].file) {
      first[block] = first[block - 1] + lines[block - 1];
    }
  }
  return first;
}

}  // namespace duibiao::columns
