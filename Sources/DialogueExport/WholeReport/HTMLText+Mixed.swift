import DialogueRecord

extension HTMLText {
  /// A text in a language, in which whatever is written in the letters of the other one stands in an element of that
  /// language and its direction. Brackets, quotation marks and all else that has no language stays with the text
  /// around.
  static func mixed(_ text: some StringProtocol, _ language: Language) -> String {
    let scalars = Array(text.unicodeScalars)
    let other = language.other
    var out = ""
    var place = 0
    while place < scalars.count {
      if scalars[place].isLetter(of: other) {
        let end = endOfForeign(scalars, from: place, other)
        out += "<bdi \(attributes(other))>\(escaped(string(scalars[place..<end])))</bdi>"
        place = end
      } else {
        let end = scalars[place...].firstIndex { $0.isLetter(of: other) } ?? scalars.count
        out += escaped(string(scalars[place..<end]))
        place = end
      }
    }
    return out
  }

  /// Where a stretch in another language ends: behind its last letter, or behind the digits that are part of its last
  /// word.
  private static func endOfForeign(_ scalars: [Unicode.Scalar], from start: Int, _ language: Language) -> Int {
    var end = start
    var place = start
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.isLetter(of: language) {
        end = place + 1
      } else if language == .english, ("0"..."9").contains(scalar), isJoined(scalars[end..<place]) {
        end = place + 1
      } else if !scalar.bindsWords {
        break
      }
      place += 1
    }
    return end
  }

  /// Whether nothing but the signs within a name such as `I-24/7` stands there.
  private static func isJoined(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { "-/.:".unicodeScalars.contains($0) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a mark of the script in which a language is written; what is no Arabic counts as Latin.
  func isLetter(of language: Language) -> Bool {
    let isArabic =
      [0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC].contains {
        $0.contains(value)
      }
    guard isArabic else { return language == .english && properties.isAlphabetic }
    return language == .arabic && (properties.isAlphabetic || properties.generalCategory == .nonspacingMark)
  }

  /// Whether it may stand between two words of one phrase.
  fileprivate var bindsWords: Bool { " \u{A0}-–/.,:;'’&،؛_@0123456789".unicodeScalars.contains(self) }
}
