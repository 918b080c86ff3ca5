import Glibc

extension ChildProcess {
  /// How a program ended that was given something to read.
  package enum Ending: Sendable, Hashable {
    /// By itself, with its status and the first line that it wrote to standard error.
    case ended(status: Int32, complaint: String)
    /// It was ended, since it took too long.
    case tookTooLong
    /// It did not begin, for the system's reason.
    case didNotBegin(SystemError)
  }

  /// Has a program read some bytes, and waits for its end. What it leaves behind in the background goes on, which is how
  /// programs keep a clipboard; where it takes too long all of it is ended.
  package static func feed(
    _ bytes: [UInt8], to words: [String], environment: [String], milliseconds: Int
  ) -> Ending {
    do throws(SystemError) {
      // Files and no pipes: the program may read nothing, or leave behind another that never closes what it inherits.
      let input = try Descriptor.temporaryFile(holding: bytes)
      defer { try? input.close() }
      let errors = try Descriptor.temporaryFile()
      defer { try? errors.close() }
      let process = try ChildProcess(
        words, environment: environment, input: .descriptor(input), output: .nowhere, errors: .descriptor(errors),
        inGroup: true)
      guard let status = process.wait(milliseconds: milliseconds) else { return .tookTooLong }
      errors.rewind()
      return .ended(status: status, complaint: firstLine(of: errors.read() ?? []))
    } catch {
      return .didNotBegin(error)
    }
  }

  /// Waits for its end for some time, then ends it; nil where that was necessary.
  private func wait(milliseconds: Int) -> Int32? {
    let end = MonotonicClock.milliseconds + milliseconds
    var pause: Int32 = 1
    while true {
      if let status = statusIfEnded() { return status }
      guard MonotonicClock.milliseconds < end else { break }
      poll(nil, 0, pause)
      pause = min(pause * 2, 20)
    }
    kill()
    _ = wait()
    return nil
  }

  /// The first line that says something, as text that a terminal may be sent.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let line = lines.first { $0.contains { !$0.isWhitespace } } ?? ""
    return String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
