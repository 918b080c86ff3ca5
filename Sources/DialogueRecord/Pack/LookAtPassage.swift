// What is wrong with a passage although each of its fields is as it should be, and what is likely to be a mistake.

extension FieldReader {
  /// Faults a theme that is named twice, as main subject and in passing or otherwise.
  func faultThemesNamedTwice(_ codes: [String]) {
    var seen: Set<String> = []
    for code in codes where !seen.insert(code).inserted && !code.isEmpty { fault(.themeTwice(code), at: "mention") }
  }

  /// Faults a parent that is not the one that the id says, and notes an id that does not follow the one before it. `numbers` has, for
  /// each id or year, the last number below it.
  func checkPlace(of point: Passage, among earlier: Set<String>, _ numbers: inout [String: Int]) {
    guard let dot = point.id.lastIndex(of: ".") else { return }
    let above = String(point.id[..<dot])
    let isBelow = earlier.contains(above)
    // One that is no earlier point is a fault of its own.
    if point.parent != (isBelow ? above : nil), point.parent.map(earlier.contains) != false {
      fault(.parentAgainstID(expected: isBelow ? above : nil), at: "parent")
    }
    guard crossReferences.looksClosely, let number = Int(point.id[dot...].dropFirst()) else { return }
    let next = (numbers[above] ?? 0) + 1
    if number != next { warn(.idGap(expected: "\(above).\(next)"), at: "id") }
    numbers[above] = number
  }

  /// Notes what texts, by the names of their fields, most likely should not have.
  func look(at texts: [String: String]) {
    guard crossReferences.looksClosely else { return }
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      if let mark = text.leadingMark { warn(.markLeft(mark), at: name) }
      let forms = text.unicodeScalars.count(where: \.isPresentationForm)
      if forms > 0 { warn(.presentationForms(forms), at: name) }
      if text.hasSeveralBlanks { warn(.severalBlanks, at: name) }
      let arabic = text.unicodeScalars.count(where: \.isArabicLetter)
      let latin = text.unicodeScalars.count(where: \.isLatinLetter)
      if name == "ar" ? arabic == 0 && latin > 0 : arabic > latin { warn(.otherScript, at: name) }
    }
  }
}

extension String {
  /// A bullet, a number or a letter with its sign at the beginning, and a blank behind: `- `, `1. `, `(a) `, `’1‘ `. Two letters in a
  /// row are somebody's initials.
  var leadingMark: String? {
    guard let mark = firstMark else { return nil }
    return String(unicodeScalars.dropFirst(mark.unicodeScalars.count + 1)).firstMark == nil ? mark : nil
  }

  private var firstMark: String? {
    guard let blank = unicodeScalars.firstIndex(where: { $0 == " " || $0 == "\u{A0}" }) else { return nil }
    let mark = String(self[..<blank])
    let scalars = Array(mark.unicodeScalars)
    let signs: Set<Unicode.Scalar> = [".", ")", "(", "’", "‘", "'", "-", "،", "]", "["]
    if scalars.count == 1 { return scalars[0].isBullet ? mark : nil }
    let inner = scalars.filter { !signs.contains($0) }
    guard scalars.count <= 5, let last = scalars.last, signs.contains(last), last != "،", inner.count < scalars.count
    else { return nil }
    let isNumber = !inner.isEmpty && inner.count <= 3 && inner.allSatisfy { $0.properties.numericType == .decimal }
    return isNumber || (inner.count == 1 && inner[0].properties.isAlphabetic) ? mark : nil
  }

  fileprivate var hasSeveralBlanks: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { $0 == " " && $1 == " " }
  }
}

extension Unicode.Scalar {
  fileprivate var isBullet: Bool {
    ["-", "–", "—", "•", "▪", "●", "○", "*", "·", "■", "□", "◦", "‣", "⁃", "−"].contains(self)
  }

  /// Arabic Presentation Forms A and B, without the ornate signs that have no other form.
  fileprivate var isPresentationForm: Bool {
    (0xFB50...0xFDCF).contains(value) || (0xFDF0...0xFDF9).contains(value) || (0xFE70...0xFEFC).contains(value)
  }

  fileprivate var isArabicLetter: Bool {
    (0x0620...0x06D5).contains(value) && properties.isAlphabetic || isPresentationForm
  }

  fileprivate var isLatinLetter: Bool { value < 0x250 && properties.isAlphabetic }
}
