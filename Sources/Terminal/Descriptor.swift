import Glibc
import Screen

/// An open file, with what a terminal needs of it.
struct Descriptor: Sendable, Hashable {
  var number: Int32

  static let input = Descriptor(number: STDIN_FILENO)
  static let output = Descriptor(number: STDOUT_FILENO)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The terminal's size as the kernel knows it; nil where it knows none.
  var size: Size? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes everything, however long the other side takes. What it will not take at all is lost.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What can be read now, perhaps nothing; nil at the end.
  func read() -> [UInt8]? {
    while true {
      let bytes = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer -> [UInt8]? in
        let count = Glibc.read(number, buffer.baseAddress, buffer.count)
        return count < 0 ? nil : Array(buffer.prefix(count))
      }
      if let bytes { return bytes.isEmpty ? nil : bytes }
      if errno == EAGAIN { return [] }
      if errno != EINTR { return nil }
    }
  }

  /// Which of some descriptors can be read, or are at their end, within a time; nil waits for ever.
  static func wait(for descriptors: [Descriptor], milliseconds: Int?) -> Set<Descriptor> {
    var polled = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    guard poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds ?? -1)) > 0 else { return [] }
    return Set(zip(descriptors, polled).filter { $0.1.revents != 0 }.map(\.0))
  }
}

/// A clock that only goes forward.
enum MonotonicClock {
  /// Milliseconds since some moment.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The environment of the process.
enum Environment {
  /// A variable's value; nil where it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Those of some variables that are set and not empty.
  static func values(_ names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = value(name) }
    return values
  }
}
