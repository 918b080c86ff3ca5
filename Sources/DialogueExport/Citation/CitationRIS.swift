import DialogueRecord

extension Citation {
  /// A record of RIS: a tag, two blanks, a dash and a blank on each line. Without the line end of the last.
  var ris: String {
    let day = accessed.map { $0.description.split(separator: "-").joined(separator: "/") + "/" }
    let place = [locator, place].compactMap { $0 }.joined(separator: CitationWords(language).comma)
    let fields: [(String, String?)] =
      [
        ("TY", address == nil ? "GEN" : "ELEC"), ("ID", key), ("AU", author), ("TI", title), ("T2", container),
        ("PY", year.map { String($0) }), ("DA", year.map { "\($0)///" }), ("UR", address), ("Y2", day),
        ("LA", written?.rawValue), ("N1", place.isEmpty ? nil : place),
      ] + notes.map { ("N1", $0) } + [("ER", "")]
    return fields.compactMap { tag, value in value.map { "\(tag)  - \(SafeText.line($0))" } }.joined(separator: "\r\n")
  }
}
