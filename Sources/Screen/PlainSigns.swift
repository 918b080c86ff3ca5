/// What a canvas without frames and ornaments has in the place of lines and blocks (the blocks Box Drawing and Block Elements of
/// Unicode). Lines and bars become blanks; what says something gets a sign that every reader of a screen can say.
enum PlainSigns {
  private static let signs: [String: String] = [
    // Before what is selected.
    "▌": ">", "▐": "<",
    // A link that the texts show, one that is inferred, and where the kind of document changes.
    "━": "=", "╌": "-", "┆": "|",
  ]

  /// The text of a cell without lines and blocks.
  static func plain(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (0x2500...0x259F).contains(first.value) else { return text }
    return signs[text] ?? " "
  }
}

extension Cell {
  /// The cell as a canvas without frames and ornaments has it.
  var plain: Cell {
    var cell = self
    cell.text = PlainSigns.plain(text)
    if let letters = origin?.letters { cell.origin?.letters = PlainSigns.plain(letters) }
    return cell
  }
}
