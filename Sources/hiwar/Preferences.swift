import BidiText
import DialogueRecord
import System

/// What the user told the program about terminals, kept in a file of its own: `terminals.json`, an object with the order of
/// text under the name of each terminal.
struct Preferences {
  private static let name = "terminals.json"

  /// The folder of the file; nil where the user has no home.
  let folder: String?

  /// Preferences in a folder, whether it is there or not.
  init(folder: String?) {
    self.folder = folder
  }

  /// Those of the user: in `$XDG_CONFIG_HOME/hiwar`, or `~/.config/hiwar`.
  init(environment: (String) -> String? = Environment.value) {
    folder = UserFolder.path("XDG_CONFIG_HOME", else: ".config", environment)
  }

  /// The path of the file; nil where there is no folder for it.
  var file: String? { folder.map { $0 + "/" + Preferences.name } }

  private var own: UserFile? { folder.map { UserFile(Preferences.name, in: $0) } }

  private func fields() throws(UserFile.Refusal) -> [JSON.Field] {
    guard let bytes = try own?.read(), !bytes.isEmpty else { return [] }
    guard case .object(let fields) = JSON(bytes) else { throw .notUnderstood }
    return fields
  }

  /// The order that was kept for a terminal.
  func order(for terminal: String) -> TextOrder? {
    let kept = (try? fields())?.first { $0.name == terminal }
    guard case .string(let name) = kept?.value else { return nil }
    return TextOrder(rawValue: name)
  }

  /// Keeps the order for a terminal; the others stay, and so does a file that is not understood.
  func keep(_ order: TextOrder, for terminal: String) throws(UserFile.Refusal) {
    guard let own else { throw .noHome }
    try own.locked { () throws(UserFile.Refusal) in
      let kept = try fields().filter { $0.name != terminal } + [.init(terminal, .string(order.rawValue))]
      try own.write((JSON.object(kept).text + "\n").utf8)
    }
  }
}
