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
    // A path that is not absolute is to be ignored (XDG Base Directory Specification).
    let named = environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 + "/hiwar" : nil }
    folder = named ?? environment("HOME").map { $0 + "/.config/hiwar" }
  }

  /// The path of the file; nil where there is no folder for it.
  var file: String? { folder.map { $0 + "/" + Preferences.name } }

  private var own: OwnFile? { folder.map { OwnFile(Preferences.name, in: $0) } }

  private var fields: [JSON.Field] {
    guard let bytes = try? own?.read(), case .object(let fields) = JSON(bytes) else { return [] }
    return fields
  }

  /// The order that was kept for a terminal.
  func order(for terminal: String) -> TextOrder? {
    guard case .string(let name) = fields.first(where: { $0.name == terminal })?.value else { return nil }
    return TextOrder(rawValue: name)
  }

  /// Keeps the order for a terminal; the others stay.
  func keep(_ order: TextOrder, for terminal: String) throws(OwnFile.Refusal) {
    guard let own else { throw .noHome }
    try own.locked { () throws(OwnFile.Refusal) in
      let kept = fields.filter { $0.name != terminal } + [.init(terminal, .string(order.rawValue))]
      try own.replace(with: Array((JSON.object(kept).text + "\n").utf8))
    }
  }
}
