// The least that anybody can do with the files: read every byte once and count the lines.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

int main(int argc, char** argv) {
  std::vector<char> buffer(std::size_t{1} << 20);
  long long lines = 0;
  for (int i = 1; i < argc; ++i) {
    const int file = ::open(argv[i], O_RDONLY | O_CLOEXEC);
    for (ssize_t got = 0; (got = ::read(file, buffer.data(), buffer.size())) > 0;) {
      lines += std::count(buffer.begin(), buffer.begin() + got, '\n');
    }
    ::close(file);
  }
  std::printf("%lld lines\n", lines);
  return 0;
}
