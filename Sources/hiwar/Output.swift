import Glibc
import System

/// Where the answers of the program go, and its complaints.
struct Output {
  /// Standard output, as a rule.
  var descriptor = Descriptor.output
  /// By what is read what is longer than the screen of a terminal; nil for nothing.
  var pager: Pager?

  /// How many columns the terminal has that it goes to; nil where it goes elsewhere.
  var columns: Int? {
    guard let size = descriptor.windowSize, size.columns > 0 else { return nil }
    return size.columns
  }

  /// Whether it goes to a terminal.
  var isTerminal: Bool { descriptor.isTerminal }

  /// Whether so many rows are read by the pager.
  func pages(rows: Int) -> Bool {
    guard pager != nil, isTerminal, let size = descriptor.windowSize, size.rows > 0 else { return false }
    return rows >= size.rows
  }

  /// Writes a text, all of it or an error. A terminal gets none of the controls that may be in it.
  func write(_ text: String) throws(Failure) {
    guard isTerminal else { return try send(text) }
    try show(Output.withoutControls(text), rows: text.utf8.count { $0 == UInt8(ascii: "\n") })
  }

  /// Shows a text that is fit for the terminal as it is, with what the terminal has to be told before and after it.
  func show(_ text: String, rows: Int, enter: [UInt8] = [], leave: [UInt8] = []) throws(Failure) {
    let (enter, leave) = (String(decoding: enter, as: UTF8.self), String(decoding: leave, as: UTF8.self))
    if let pager, pages(rows: rows) {
      try send(enter)
      let isShown = pager.show(Array(text.utf8), on: descriptor)
      try send(leave)
      if isShown { return }
    }
    try send(enter + text + leave)
  }

  /// A reader that has gone away has had what it wanted.
  private func send(_ text: String) throws(Failure) {
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

  /// Writes a text and a line feed to standard error. Controls in it, as a file name may hold, are not passed on to the terminal.
  static func complain(_ text: String) {
    // Where this cannot be said either, nobody is there to read it.
    try? Descriptor.errors.write((withoutControls(text) + "\n").utf8)
  }

  /// The text with a sign for each control that a terminal would obey, and for those that would make a text look like another:
  /// the overrides and isolates of UAX #9. Lines and tabulators stay.
  static func withoutControls(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: safe.append(scalar)
      // What keeps texts apart on the screens is of no use here.
      case 0x2066...0x2069: continue
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2028...0x2029, 0xFEFF: safe.append("\u{FFFD}")
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }
}
