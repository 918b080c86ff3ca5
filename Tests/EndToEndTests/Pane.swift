import Foundation
import TestSupport
import Testing

/// A real terminal to run programs in: a pane of a tmux of its own, which nobody sees.
final class Pane: Sendable {
  /// A folder for the files of a test; also the home of whoever works in the pane.
  let folder: TemporaryFolder
  private let tmux: String

  /// Starts a shell, or a line of one, in a terminal of some size. It knows that tmux is round it only where that is wanted.
  init(
    _ columns: Int = 120, _ rows: Int = 36, line: String = "exec bash --norc --noprofile -i",
    environment more: [String: String] = [:], knowsTmux: Bool = false
  ) throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
    tmux = try #require(
      places.map { "\($0)/tmux" }.first(where: FileManager.default.isExecutableFile),
      "tmux is needed: the test command of README.md installs it")
    folder = try TemporaryFolder()
    try Built.settle(in: folder)
    let environment = Built.environment(
      home: folder.path, ["HIWAR": Built.program, "PS1": "READY> "].merging(more) { $1 })
    // The line has an environment of its own, and not that of the server.
    let variables = environment.map { "\($0.key)=\(quoted($0.value))" }.sorted().joined(separator: " ")
    let tmuxVariable = knowsTmux ? "TMUX=\"$TMUX\" TMUX_PANE=\"$TMUX_PANE\" " : ""
    let command = "cd \(quoted(folder.path)) && exec env -i \(tmuxVariable)\(variables) /bin/bash -c \(quoted(line))"
    try call([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command, ";", "set", "-g", "remain-on-exit", "on",
    ])
  }

  deinit {
    _ = try? call(["kill-server"])
  }

  @discardableResult
  private func call(_ arguments: [String]) throws -> String {
    let outcome = try run(
      tmux, ["-u", "-S", folder.path(of: "tmux"), "-f", "/dev/null"] + arguments,
      environment: ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "dumb"])
    try #require(outcome.status == 0, "tmux \(arguments.joined(separator: " ")): \(outcome.complaint)")
    return outcome.text
  }
}

/// A text as one word of a shell.
private func quoted(_ text: String) -> String {
  "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
}

// MARK: What one sees

extension Pane {
  /// The rows of the terminal, without blanks at their ends, and without the marks by which the program pins letters where
  /// they are, since nobody sees those.
  func screen() throws -> String {
    var text = try call(["capture-pane", "-p"])
    text.unicodeScalars.removeAll { $0 == "\u{200E}" }
    if text.last == "\n" { text.removeLast() }
    return text
  }

  /// The same with the colours and attributes, as SGR.
  func screenWithColors() throws -> String { try call(["capture-pane", "-p", "-e"]) }

  /// What tmux knows of the pane, such as `alternate_on`.
  func fact(_ name: String) throws -> String {
    try message("#{\(name)}")
  }

  /// The modes that a program may leave behind, where they are not those of a terminal that no program has used.
  func modesLeftBehind() throws -> String {
    let fresh = [
      ("alternate_on", "0"), ("mouse_any_flag", "0"), ("mouse_sgr_flag", "0"), ("cursor_flag", "1"),
      ("keypad_flag", "0"),
      ("keypad_cursor_flag", "0"), ("insert_flag", "0"), ("wrap_flag", "1"), ("origin_flag", "0"),
      ("scroll_region_upper", "0"),
    ]
    let found = try message(fresh.map { "#{\($0.0)}" }.joined(separator: ",")).split(separator: ",")
    return zip(fresh, found).filter { $0.1 != $1 }.map { "\($0.0)=\($1)" }.joined(separator: " ")
  }

  /// What was put into the buffer of tmux last.
  func buffer() throws -> String { try call(["show-buffer"]) }

  private func message(_ format: String) throws -> String {
    try call(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Looks until something holds. Where it does not in good time, the test ends with what is the matter.
  func wait(
    _ location: SourceLocation = #_sourceLocation, until holds: () throws -> Bool, otherwise: () throws -> String
  ) throws {
    // Long enough for a machine that has much else to do.
    let end = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      if try holds() { return }
      usleep(15_000)
    }
    let (complaint, screen) = (try otherwise(), try screen())
    try #require(Bool(false), "\(complaint)\nThe screen is\n\(screen)", sourceLocation: location)
  }

  /// Looks until a text is on the screen.
  func wait(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait(location, until: { try screen().contains(text) }, otherwise: { "“\(text)” is not on the screen." })
  }

  /// Looks until tmux knows something of the pane.
  func wait(_ name: String, is value: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait(location, until: { try fact(name) == value }, otherwise: { "\(name) is not \(value)." })
  }

  /// Looks until the screen is a certain one, row for row.
  func wait(screen wanted: String, _ location: SourceLocation = #_sourceLocation) throws {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    try wait(
      location, until: { try screen() == wanted },
      otherwise: {
        let (rows, wanted) = (lines(try screen()), lines(wanted))
        let first = zip(rows, wanted).enumerated().first { $1.0 != $1.1 }
        guard let (number, row) = first else { return "There are \(rows.count) rows and not \(wanted.count)." }
        return "Row \(number) is\n\(row.0)\nand not\n\(row.1)"
      })
  }
}

// MARK: What one does

extension Pane {
  /// Types keys, written as on the command line of the program.
  func type(_ keys: String) throws {
    let names = [
      "S-Tab": "BTab", "Esc": "Escape", "BS": "BSpace", "PgDn": "NPage", "PgUp": "PPage", "Del": "DC", "lt": "<",
    ]
    var rest = keys[...]
    while let first = rest.first {
      if first == "<", let close = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        try call(["send-keys", names[name] ?? name])
        rest = rest[rest.index(after: close)...]
      } else {
        let plain = rest.prefix { $0 != "<" }
        try call(["send-keys", "-l", "--", String(plain)])
        rest = rest.dropFirst(plain.count)
      }
    }
  }

  /// Where a text stands, counted from 1 as terminals count.
  private func place(_ text: String) throws -> (column: Int, row: Int) {
    // A screen may be seen half drawn.
    try wait(text)
    for (row, line) in try screen().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let range = line.range(of: text) else { continue }
      return (line.distance(from: line.startIndex, to: range.lowerBound) + 1, row + 1)
    }
    let screen = try screen()
    try #require(Bool(false), "“\(text)” is not on the screen\n\(screen)")
    return (1, 1)
  }

  private func report(_ code: Int, _ place: (column: Int, row: Int), isRelease: Bool = false) -> String {
    "\u{1B}[<\(code);\(place.column);\(place.row)\(isRelease ? "m" : "M")"
  }

  /// Sends bytes to the program as a terminal does.
  private func send(_ text: String) throws {
    try call(["send-keys", "-H"] + text.utf8.map { String($0, radix: 16) })
  }

  /// Clicks on a text, as often as is wanted.
  func click(_ text: String, count: Int = 1) throws {
    let place = try place(text)
    try send(String(repeating: report(0, place) + report(0, place, isRelease: true), count: count))
  }

  /// Draws the pointer from one text to the beginning of another.
  func drag(_ text: String, to end: String) throws {
    let (start, end) = (try place(text), try place(end))
    try send(report(0, start) + report(32, end) + report(0, end, isRelease: true))
  }

  /// Gives the terminal another size.
  func resize(_ columns: Int, _ rows: Int) throws {
    try call(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The process whose id a line has written to the file `pid`.
  func processID() throws -> pid_t {
    let text = String(decoding: try folder.read("pid"), as: UTF8.self)
    return try #require(pid_t(text.filter(\.isNumber)))
  }

  /// Sends a signal to that process.
  func signal(_ number: Int32) throws {
    try #require(kill(processID(), number) == 0)
  }

  /// Closes the window; the server ends with it.
  func close() throws {
    try call(["kill-pane"])
  }
}
