import Glibc
import System

/// The program by which a user reads what is longer than the screen.
struct Pager {
  /// A command of the shell.
  let command: String
  /// Whether it passes bold and links on to the terminal.
  let takesEscapes: Bool
  private let isChosen: Bool

  /// What PAGER names, else less; nil where it is empty or `cat`, since that shows no pages. Of pagers, less is known to pass
  /// escapes on where its options say so.
  init?(environment: [String: String]) {
    let chosen = environment["PAGER"]
    command = chosen ?? "less"
    isChosen = chosen != nil
    let words = command.split(separator: " ")
    guard let name = words.first?.split(separator: "/").last, name != "cat" else { return nil }
    let options = words.dropFirst() + (environment["LESS"] ?? Pager.usualOptions).split(separator: " ")
    takesEscapes =
      name == "less" && options.contains { !$0.hasPrefix("--") && $0.contains { "Rr".contains($0) } }
  }

  /// That of the user.
  static var ofUser: Pager? { Pager(environment: Environment.all) }

  /// As git has it: what fits on a screen is only printed, escapes of colour pass, the text stays where it was read.
  private static let usualOptions = "FRX"

  /// Shows bytes on a terminal. False where the pager could not be run or failed: then nothing has been read. Whoever leaves it
  /// early has read enough. Its keys are its own: an interrupt does not end the program under it.
  func show(_ bytes: [UInt8], on terminal: Descriptor) -> Bool {
    guard let pipe = try? Descriptor.pipe() else { return false }
    let keys = Process.leavesKeys()
    defer { keys.takeBack() }
    let variables = Environment.all.merging(["LESS": Pager.usualOptions, "LESSCHARSET": "utf-8"]) { own, _ in own }
    let process = try? ChildProcess(
      ["/bin/sh", "-c", command], environment: variables.map { "\($0.key)=\($0.value)" },
      input: .descriptor(pipe.reading), output: .descriptor(terminal),
      errors: isChosen ? .descriptor(.errors) : .nowhere)
    try? pipe.reading.close()
    // It may be left before all is written.
    if process != nil { try? pipe.writing.write(bytes) }
    try? pipe.writing.close()
    guard let status = process?.wait() else { return false }
    return status == 0 || status >= 128
  }
}
