import Glibc
import System

/// The editor of the user, for a text that is longer than a field.
struct Editor {
  /// Why a text was not edited.
  enum Fault: Error {
    /// Its file could not be written or read, or no program could be started.
    case system(SystemError)
    /// The editor ended with another status than 0.
    case status(Int32)
  }

  /// A command of the shell.
  let command: String

  /// Where nobody names one, as POSIX has it.
  static let standard = "vi"

  /// Has a text edited on the terminal of the program and returns what it is then. The file is for nobody else to read, and goes
  /// when the editor has ended well; else it stays, since it may hold what was typed.
  func edit(_ text: String) throws(Fault) -> String {
    let before = text.isEmpty ? "" : text + "\n"
    let (status, after): (Int32, String?)
    do throws(SystemError) {
      let folder = try PrivateFolder.make("hiwar")
      let file = UserFile("remark.txt", in: folder)
      try file.writeNew(before)
      status = try run(file.path)
      after = (try? file.read()).map { String(decoding: $0, as: UTF8.self) }
      if status == 0 || after == before {
        unlink(file.path)
        rmdir(folder)
      }
    } catch {
      throw .system(error)
    }
    guard status == 0 else { throw .status(status) }
    return after ?? text
  }

  private func run(_ path: String) throws(SystemError) -> Int32 {
    let keys = Process.leavesKeys()
    defer { keys.takeBack() }
    let process = try ChildProcess(
      ["/bin/sh", "-c", command + " \"$1\"", "hiwar", path],
      environment: Environment.all.map { "\($0.key)=\($0.value)" }, input: .reading("/dev/tty"),
      output: .writing("/dev/tty"), errors: .writing("/dev/tty"))
    return process.wait()
  }
}
