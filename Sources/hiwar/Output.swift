import Glibc
import System

/// Where the answers of the program go, and what else it writes: complaints, and files in the current folder.
struct Output {
  /// Standard output, as a rule.
  var descriptor = Descriptor.output

  /// How many columns the terminal has that it goes to; nil where it goes elsewhere.
  var columns: Int? {
    guard let size = descriptor.windowSize, size.columns > 0 else { return nil }
    return size.columns
  }

  /// Writes a text, all of it or an error. A reader that has gone away has had what it wanted.
  func write(_ text: String) throws(Failure) {
    do throws(SystemError) {
      try descriptor.write(text.utf8)
    } catch {
      guard error.number == EPIPE else { throw .writeFailed(error.reason) }
    }
  }

  /// Writes a text and a line feed.
  func print(_ text: String) throws(Failure) {
    try write(text + "\n")
  }

  /// Saves a text in a file of a folder, the current one as a rule. Where there is a file of that name, one with a number:
  /// nothing is written over. Returns the name that was used.
  static func save(_ text: String, as name: String, in folder: String = ".") throws(Failure) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    for number in 1...999 {
      let used = number == 1 ? name : "\(name[..<dot])-\(number)\(name[dot...])"
      do throws(SystemError) {
        try NewFile.write(text, to: folder + "/" + used, .free, mode: 0o666)
        return used
      } catch {
        guard error.number == EEXIST else { throw .writeFailed(error.reason) }
      }
    }
    throw .writeFailed(SystemError(EEXIST).reason)
  }

  /// Writes a text and a line feed to standard error. Controls in it, as a file name may hold, are not passed on to the terminal.
  static func complain(_ text: String) {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      safe.append(isControl && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    // Where this cannot be said either, nobody is there to read it.
    try? Descriptor.errors.write((String(safe) + "\n").utf8)
  }
}
