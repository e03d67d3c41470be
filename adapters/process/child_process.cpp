#include "adapters/process/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <system_error>
#include <utility>

#include "adapters/files/descriptor.h"
#include "adapters/process/child_start.h"
#include "adapters/process/interrupt.h"

namespace duibiao {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLook{10};  ///< how often the child and the clock are looked at

tl::unexpected<Problem> not_started(const ChildCommand& command, int number) {
  return failure(
      error("child_not_started", {},
            {{"program", command.program}, {"reason", std::generic_category().message(number)}}));
}

struct Pipe {
  Descriptor out{-1};  ///< to read from
  Descriptor in{-1};   ///< to write into
};

std::optional<Pipe> new_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return std::nullopt;
  }
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Pointers to the texts, as exec wants them.
std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> found;
  found.reserve(texts.size() + 1);
  for (std::string& text : texts) {
    found.push_back(text.data());
  }
  found.push_back(nullptr);
  return found;
}

/// What a started child writes, kept up to a size and read on beyond it, so that the child never
/// waits for a reader.
class Output {
 public:
  Output(Descriptor pipe, std::size_t most) : pipe_(std::move(pipe)), most_(most) {}

  /// Reads what there is, waiting for `patience` where there is nothing.
  void read(std::chrono::milliseconds patience) {
    while (readable(patience)) {
      read_some();
      patience = {};
    }
  }

  [[nodiscard]] std::string take() { return std::move(kept_); }
  [[nodiscard]] bool cut() const { return cut_; }

 private:
  /// A pipe without a writer is closed, so that it is waited for no more.
  [[nodiscard]] bool readable(std::chrono::milliseconds patience) const {
    pollfd waiting{pipe_.number(), POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(patience.count())) > 0;
  }

  void read_some() {
    std::array<char, 4096> some{};
    const ssize_t got = ::read(pipe_.number(), some.data(), some.size());
    if (got <= 0) {
      (void)pipe_.close();
      return;
    }
    const std::size_t kept = std::min(static_cast<std::size_t>(got), most_ - kept_.size());
    kept_.append(some.data(), kept);
    cut_ = cut_ || kept < static_cast<std::size_t>(got);
  }

  Descriptor pipe_;
  std::size_t most_;
  std::string kept_{};
  bool cut_ = false;
};

/// Has the child come to its end? It is not reaped, so that its number stays its own.
bool has_ended(pid_t child) {
  siginfo_t state{};
  return ::waitid(P_PID, static_cast<id_t>(child), &state, WEXITED | WNOHANG | WNOWAIT) != 0 ||
         state.si_pid == child;
}

/// Waits until the child ends or has to be ended, reading its output.
ChildFate wait_for(pid_t child, Output& output, const ChildLimits& limits) {
  const auto deadline = Clock::now() + limits.wall;
  while (!has_ended(child)) {
    if (interrupted()) {
      return ChildFate::interrupted;
    }
    if (Clock::now() >= deadline) {
      return ChildFate::timed_out;
    }
    output.read(kLook);
  }
  return ChildFate::exited;
}

/// Kills all of the child's group and reaps all of it; says how the child itself ended.
int end_group(pid_t child) {
  (void)::kill(-child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  while (::waitpid(-child, nullptr, 0) > 0 || errno == EINTR) {  // those it left behind
  }
  return status;
}

/// The reason that the child gave for not becoming the program; 0 where it became it.
int start_failure(const Descriptor& told) {
  int reason = 0;
  ssize_t got = 0;
  do {
    got = ::read(told.number(), &reason, sizeof reason);
  } while (got < 0 && errno == EINTR);
  return got == static_cast<ssize_t>(sizeof reason) ? reason : 0;
}

struct Started {
  pid_t child = 0;
  Descriptor output;
};

Result<Started> started(const ChildCommand& command) {
  auto output = new_pipe();
  auto told = new_pipe();
  if (!output || !told) {
    return not_started(command, errno);
  }
  std::vector<std::string> arguments{command.program};
  arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
  std::vector<std::string> environment{"PATH=/usr/bin:/bin", "LANG=C.UTF-8",
                                       "HOME=" + command.folder, "TMPDIR=" + command.folder};
  const std::vector<char*> words = pointers(arguments);
  const std::vector<char*> settings = pointers(environment);
  const ChildStart start{.program = command.program.c_str(),
                         .arguments = words.data(),
                         .environment = settings.data(),
                         .folder = command.folder.c_str(),
                         .limits = command.limits,
                         .parent = ::getpid(),
                         .output = output->in.number(),
                         .failure = told->in.number()};
  const pid_t child = ::fork();
  if (child < 0) {
    return not_started(command, errno);
  }
  if (child == 0) {
    become_program(start);
  }
  (void)::setpgid(child, child);  // whoever of the two comes first
  (void)told->in.close();
  if (const int reason = start_failure(told->out); reason != 0) {
    (void)end_group(child);
    return not_started(command, reason);
  }
  return Started{child, std::move(output->out)};
}

}  // namespace

Result<ChildEnd> run_child(const ChildCommand& command) {
  const InterruptWatch watch;
  // What a child leaves behind becomes ours, so that it can be reaped and no zombie stays.
  (void)::prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0UL, 0UL, 0UL);
  auto begun = started(command);
  if (!begun) {
    return failure(std::move(begun.error()));
  }
  Output output(std::move(begun->output), command.limits.output_bytes);
  ChildEnd end{.fate = wait_for(begun->child, output, command.limits)};
  const int status = end_group(begun->child);
  output.read({});
  if (end.fate == ChildFate::exited && WIFSIGNALED(status)) {
    end.fate = ChildFate::killed;
  }
  end.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  end.output = output.take();
  end.output_cut = output.cut();
  return end;
}

}  // namespace duibiao
