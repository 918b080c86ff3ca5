import DialogueRecord
import Glibc
import System

/// The process and where it stands: its words, its language, its folder, its end.
enum Process {
  /// The words after the name of the program.
  static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// The language that the environment asks for, in the order of POSIX: LC_ALL, LC_MESSAGES, LANG.
  static func preferredLanguage(_ environment: (String) -> String? = Environment.value) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
    return locale?.hasPrefix("ar") == true ? .arabic : .english
  }

  /// The running program, with links resolved.
  static var program: String? { realPath("/proc/self/exe") }

  /// Folder of the running program.
  static var folder: String? {
    guard let program, let slash = program.lastIndex(of: "/") else { return nil }
    return String(program[..<slash])
  }

  /// A path from the root on, without slashes at its end; links stay, and so does what is not there yet.
  static func absolutePath(_ path: String) throws(SystemError) -> String {
    var whole = path
    if !path.hasPrefix("/") {
      guard let here = realPath(".") else { throw SystemError() }
      whole = here + "/" + path
    }
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    return whole
  }

  /// A path without links; nil where it leads to nothing.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// A reader that goes away, and a file that may not grow any more, end the writing with an error that can be handled, and not with a signal.
  static func handlesWriteErrors() {
    signal(SIGPIPE, SIG_IGN)
    // Not ignored, which other programs that are started would inherit.
    signal(SIGXFSZ) { _ in }
  }

  /// Ends the program as a signal would have that was put off.
  static func end(by signal: Int32) {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }

  /// What the interrupt and quit keys did before they were left to another program.
  struct KeysLeft {
    fileprivate let interrupt, quit: (@convention(c) (Int32) -> Void)?

    /// They do again what they did.
    func takeBack() {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
  }

  /// Leaves the interrupt and quit keys to a program that has the terminal: they do not end this one under it.
  static func leavesKeys() -> KeysLeft {
    KeysLeft(interrupt: signal(SIGINT, SIG_IGN), quit: signal(SIGQUIT, SIG_IGN))
  }

  /// Ends the program.
  static func exit(_ code: ExitCode) -> Never {
    Glibc.exit(code.rawValue)
  }
}
