#include "adapters/process/child_start.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <limits>

namespace duibiao {
namespace {

constexpr int kStartFailed = 127;
constexpr int kUntold = 126;
constexpr int kFirstOther = 3;  ///< the first descriptor behind the three streams

/// Where the kernel hands a filter the lower half of a call's first argument.
constexpr unsigned kFirstArgumentAt =
    offsetof(seccomp_data, args) + (std::endian::native == std::endian::big ? 4 : 0);

/// "socket" is refused for every family but local sockets; every other call is left alone.
constexpr std::array kNoNetwork{
    sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
    sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 3, SYS_socket},
    sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, kFirstArgumentAt},
    sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 1, 0, AF_UNIX},
    sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EACCES},
    sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}};

/// Gains no rights by what it runs, and no connections. An old kernel that cannot filter lets it
/// go on: macros and links are off besides.
void renounce() {
  auto instructions = kNoNetwork;
  sock_fprog program{static_cast<unsigned short>(instructions.size()), instructions.data()};
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1UL, 0UL, 0UL, 0UL) == 0) {
    (void)::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0UL, 0UL);
  }
}

bool limit(decltype(RLIMIT_AS) resource, std::uint64_t most) {
  struct rlimit now {};
  if (::getrlimit(resource, &now) != 0) {
    return false;
  }
  const rlim_t allowed = std::min<rlim_t>(most, now.rlim_max);
  const struct rlimit wanted { allowed, allowed };
  return ::setrlimit(resource, &wanted) == 0;
}

bool limit_all(const ChildLimits& limits) {
  return limit(RLIMIT_CPU, limits.cpu_seconds) && limit(RLIMIT_AS, limits.memory_bytes) &&
         limit(RLIMIT_FSIZE, limits.file_bytes) && limit(RLIMIT_CORE, 0);
}

/// Every signal does to the program what it does by default, and none is held back.
void forget_signals() {
  struct sigaction usual {};
  usual.sa_handler = SIG_DFL;
  for (int number = 1; number < NSIG; ++number) {
    (void)::sigaction(number, &usual, nullptr);
  }
  sigset_t none;
  ::sigemptyset(&none);
  (void)::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Nothing that is open here is open in the program, but for its three streams.
void close_on_start() {
  constexpr unsigned kAll = std::numeric_limits<unsigned>::max();
  if (::close_range(kFirstOther, kAll, CLOSE_RANGE_CLOEXEC) == 0) {
    return;
  }
  struct rlimit files {};
  (void)::getrlimit(RLIMIT_NOFILE, &files);
  const int most = static_cast<int>(std::min<rlim_t>(files.rlim_cur, 65'536));
  for (int number = kFirstOther; number < most; ++number) {  // a kernel before 5.11
    (void)::fcntl(number, F_SETFD, FD_CLOEXEC);
  }
}

bool set_streams(int output) {
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  return nothing >= 0 && ::dup2(nothing, STDIN_FILENO) >= 0 && ::dup2(output, STDOUT_FILENO) >= 0 &&
         ::dup2(output, STDERR_FILENO) >= 0;
}

/// Dies with the thread that started it; false where that is gone already.
bool follow_parent(pid_t parent) {
  return ::prctl(PR_SET_PDEATHSIG, static_cast<unsigned long>(SIGKILL), 0UL, 0UL, 0UL) != 0 ||
         ::getppid() == parent;
}

}  // namespace

void become_program(const ChildStart& start) {
  (void)::setpgid(0, 0);
  forget_signals();
  (void)::umask(S_IRWXG | S_IRWXO);
  if (follow_parent(start.parent) && set_streams(start.output) && ::chdir(start.folder) == 0 &&
      limit_all(start.limits)) {
    close_on_start();
    renounce();
    (void)::execve(start.program, start.arguments, start.environment);
  }
  const int reason = errno;
  const ssize_t told = ::write(start.failure, &reason, sizeof reason);
  ::_exit(told < 0 ? kUntold : kStartFailed);
}

}  // namespace duibiao
