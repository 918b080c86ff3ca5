import Glibc

/// An open file, pipe or terminal, by its number.
package struct Descriptor: Sendable, Hashable {
  /// The number; small and not negative.
  package var number: Int32

  /// An open descriptor.
  package init(number: Int32) {
    self.number = number
  }

  /// Standard input.
  package static let input = Descriptor(number: STDIN_FILENO)
  /// Standard output.
  package static let output = Descriptor(number: STDOUT_FILENO)
  /// Standard error.
  package static let errors = Descriptor(number: STDERR_FILENO)

  /// A pipe, whose ends are not handed on to other programs. Where it does not wait, reading tells what is there and writing
  /// gives up when it is full.
  package static func pipe(waits: Bool = true) throws(SystemError) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw SystemError() }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      if !waits { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }
    return (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
  }

  /// Whether it is a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// Columns and rows of the terminal as the kernel knows them, 0 where it does not; nil where it is no terminal.
  package var windowSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Writes all bytes, however long the other side takes.
  package func write(_ bytes: some Sequence<UInt8>) throws(SystemError) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  /// What can be read now, perhaps nothing; nil at the end, and where nothing can be read any more.
  package func read() -> [UInt8]? {
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

  /// Everything up to the end of a file; nil where there is more than so many bytes.
  package func readAll(limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = Glibc.read(number, buffer.baseAddress, buffer.count)
        bytes += buffer.prefix(max(0, count))
        return count
      }
      if count == 0 { return bytes }
      guard count > 0 || errno == EINTR else { throw SystemError() }
    }
    return nil
  }

  /// Which of some descriptors can be read, or are at their end, within a time, whatever signals come meanwhile; nil waits for ever.
  package static func wait(for descriptors: [Descriptor], milliseconds: Int?) -> Set<Descriptor> {
    let end = milliseconds.map { MonotonicClock.milliseconds + $0 }
    var polled = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    while true {
      let rest = end.map { max(0, $0 - MonotonicClock.milliseconds) }
      let count = poll(&polled, nfds_t(polled.count), Int32(clamping: rest ?? -1))
      if count > 0 { return Set(zip(descriptors, polled).filter { $0.1.revents != 0 }.map(\.0)) }
      guard count < 0, errno == EINTR else { return [] }
    }
  }

  /// Gives the number back. An error tells that what was written may not have arrived.
  package func close() throws(SystemError) {
    guard Glibc.close(number) == 0 else { throw SystemError() }
  }
}
