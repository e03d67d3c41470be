#include "adapters/columns/run_state.h"

#include "adapters/process/interrupt.h"

namespace duibiao::columns {

void set_inputs(RunState& run, RunInputs inputs) {
  const auto set = [](InputSide& side, std::vector<InputFile>& files) {
    side.blocks = cut_blocks(files, kBlockBytes);
    side.files = std::move(files);
  };
  set(run.headers, inputs.headers);
  set(run.targets, inputs.targets);
  set(run.actuals, inputs.actuals);
}

RunInputs take_inputs(RunState& run) {
  return {.targets = std::move(run.targets.files),
          .headers = std::move(run.headers.files),
          .actuals = std::move(run.actuals.files)};
}

bool fetch_block(RunState& run, BlockReader& reader, const InputSide& side, std::size_t block) {
  const BlockPlace& place = side.blocks[block];
  const InputFile& file = side.files[place.file];
  if (interrupted()) {
    run.stop.fail(error("interrupted", {.file = file.path}));
  }
  if (run.stop.stopped()) {
    return false;
  }
  switch (reader.read(file, place)) {
    case BlockReader::State::ready:
      return true;
    case BlockReader::State::declined:
      run.stop.decline();
      return false;
    case BlockReader::State::undecided:
      run.stop.begin_again();
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

bool read_block(RunState& run, BlockReader& reader, InputSide& side, std::size_t block) {
  if (!fetch_block(run, reader, side, block)) {
    return false;
  }
  if (!reader.faults().listed.empty()) {
    side.text_faults.add(block, reader.faults());
  }
  run.advanced(side.blocks[block].end - side.blocks[block].begin);
  return true;
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
