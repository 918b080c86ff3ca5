import BidiText
import DialogueRecord

/// What the user told the program about terminals, kept in a file of its own: `$XDG_CONFIG_HOME/hiwar/terminals.json`,
/// an object with the order of text under the name of each terminal.
enum Preferences {
  /// The folder; nil where the user has no home.
  private static var folder: String? {
    if let base = Process.environment("XDG_CONFIG_HOME") { return base + "/hiwar" }
    return Process.environment("HOME").map { $0 + "/.config/hiwar" }
  }

  /// The file.
  static var file: String? { folder.map { $0 + "/terminals.json" } }

  private static var fields: [JSON.Field] {
    guard let folder, let bytes = try? Folder(path: folder).read("terminals.json"),
      case .object(let fields) = JSON(bytes)
    else { return [] }
    return fields
  }

  /// The order that was kept for a terminal.
  static func order(for terminal: String) -> TextOrder? {
    guard case .string(let name) = fields.first(where: { $0.name == terminal })?.value else { return nil }
    return TextOrder(rawValue: name)
  }

  /// Keeps the order for a terminal; the others stay.
  static func keep(_ order: TextOrder, for terminal: String) throws(FileFailure) {
    guard let folder, let file else { throw FileFailure(reason: "HOME") }
    let kept = fields.filter { $0.name != terminal } + [.init(terminal, .string(order.rawValue))]
    try UserFile.makeFolder(folder)
    try UserFile.replace(file, with: JSON.object(kept).text + "\n")
  }
}
