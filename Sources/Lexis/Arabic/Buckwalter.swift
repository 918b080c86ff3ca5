/// Arabic letters in Tim Buckwalter's transliteration, one ASCII letter each: rules of words are read and compared in it, from left
/// to right.
enum Buckwalter {
  /// From U+0621 to U+064A, with 0 where there is no letter of Arabic.
  private static let letters: [UInt8] = Array("'|>&<}AbptvjHxd*rzs$SDTZEg\0\0\0\0\0\0fqklmnhwYy".utf8)

  /// A word, its letters with their seats and dots; nil where it holds a letter that is not in Arabic itself.
  static func word(_ text: String) -> [UInt8]? {
    var word: [UInt8] = []
    word.reserveCapacity(text.utf8.count / 2)
    var isArabic = true
    Folding.fold(text.unicodeScalars, to: .letters) { _, letter in
      let value = letter.value
      guard (0x621...0x64A).contains(value), letters[Int(value) - 0x621] != 0 else {
        isArabic = false
        return
      }
      word.append(letters[Int(value) - 0x621])
    }
    // مبادىء, as some write مبادئ.
    if word.ends(with: "Y'") { word.replaceSubrange(word.count - 2..<word.count, with: [UInt8(ascii: "}")]) }
    // مائة is مئة, in ثلاثمائة as well.
    if let alef = word.indices.last(where: { word[$0...].begins(with: "A}p") || word[$0...].begins(with: "A}t") }),
      word[..<alef].last == UInt8(ascii: "m")
    {
      word.remove(at: alef)
    }
    return isArabic ? word : nil
  }

  /// A word in Arabic letters, each in its plain form: as the word is when it is folded.
  static func folded(_ word: some Sequence<UInt8>) -> String {
    var folded = String.UnicodeScalarView()
    for letter in word { folded.append(foldedScalars[Int(letter)]) }
    return String(folded)
  }

  /// For each byte the plain form of the letter that it stands for.
  private static let foldedScalars = (UInt8.min...UInt8.max).map { byte in
    letters.firstIndex(of: plain(byte)).flatMap { Unicode.Scalar(UInt32(0x621 + $0)) } ?? Unicode.Scalar(byte)
  }

  /// A word as those write it who leave out the hamza on و and ي: مسوول, جرايم. Nil where it has none.
  static func withoutSeatedHamza(_ word: some Collection<UInt8>) -> [UInt8]? {
    let bare = word.map {
      $0 == UInt8(ascii: "&") ? UInt8(ascii: "w") : $0 == UInt8(ascii: "}") ? UInt8(ascii: "y") : $0
    }
    return bare.elementsEqual(word) ? nil : bare
  }

  /// A letter in its plain form: alef without hamza, hamza without seat, ي for ى and ه for ة.
  static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"): UInt8(ascii: "A")
    case UInt8(ascii: "&"), UInt8(ascii: "}"): UInt8(ascii: "'")
    case UInt8(ascii: "Y"): UInt8(ascii: "y")
    case UInt8(ascii: "p"): UInt8(ascii: "h")
    default: letter
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether a word begins with some letters.
  func begins(with letters: StaticString) -> Bool {
    count >= letters.utf8CodeUnitCount && matches(letters, at: startIndex)
  }

  /// Whether it ends with some letters.
  func ends(with letters: StaticString) -> Bool {
    count >= letters.utf8CodeUnitCount && matches(letters, at: endIndex - letters.utf8CodeUnitCount)
  }

  private func matches(_ letters: StaticString, at start: Int) -> Bool {
    letters.withUTF8Buffer { expected in
      for offset in 0..<expected.count where self[start + offset] != expected[offset] { return false }
      return true
    }
  }
}
