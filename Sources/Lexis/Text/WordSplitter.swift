/// Goes through a text word by word. A word is a run of letters of one script, or of digits, with the marks on them: a text may
/// lack the blank between an Arabic word and a Latin name. The English possessive ending is no word and no part of one.
package struct WordSplitter {
  private var position = 0
  private var scalars = 0
  private let scripts = WordSplitter.scripts

  /// A splitter at the beginning of a text.
  package init() {}

  /// A word of the text.
  package struct Word {
    /// Where it stands, in bytes of UTF-8.
    package var bytes: Range<Int>
    /// Where it stands, in Unicode scalars.
    package var scalars: Range<Int>
    /// Whose letters it is made of.
    package var script: Script
  }

  /// The next word of a text in well-formed UTF-8, or nil at its end.
  package mutating func next(in text: Span<UInt8>) -> Word? {
    while position < text.count {
      let start = position
      let startScalars = scalars
      let script = step(text)
      guard script != .none, script != .mark else { continue }
      var end = position
      var endScalars = scalars
      while position < text.count {
        let following = step(text)
        guard following == script || following == .mark else {
          // The scalar may begin the next word.
          position = end
          scalars = endScalars
          break
        }
        end = position
        endScalars = scalars
      }
      if script == .latin, isPossessive(start..<end, text) { continue }
      return Word(bytes: start..<end, scalars: startScalars..<endScalars, script: script)
    }
    return nil
  }

  /// Passes one scalar and tells what it is.
  private mutating func step(_ text: Span<UInt8>) -> Script {
    let first = text[position]
    scalars += 1
    if first < 0x80 {
      position += 1
      return scripts[Int(first)]
    }
    if first < 0xE0 {
      let scalar = Int(first & 0x1F) << 6 | Int(text[position + 1] & 0x3F)
      position += 2
      return scripts[scalar]
    }
    let length = first < 0xF0 ? 3 : 4
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(text[position + index] & 0x3F) }
    position += length
    return Script(scalar)
  }

  /// Whether it is the s of a possessive, behind an apostrophe of any kind that follows a letter.
  private func isPossessive(_ word: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard word.count == 1, text[word.lowerBound] | 0x20 == 0x73 else { return false }
    for apostrophe in WordSplitter.apostrophes {
      let start = word.lowerBound - apostrophe.count
      guard start >= 1, apostrophe.indices.allSatisfy({ text[start + $0] == apostrophe[$0] }) else { continue }
      return scripts[Int(text[start - 1] & 0x7F)] == .latin
    }
    return false
  }

  private static let apostrophes = ["'", "\u{2019}", "\u{2018}", "\u{2BC}", "\u{FF07}", "\u{2032}", "\u{B4}", "`"].map {
    Array($0.utf8)
  }

  /// Of every scalar of one or two bytes, which are nearly all.
  private static let scripts = (0..<0x800).map { Script(UInt32($0)) }
}
