import BidiText
import Screen

/// A line of text that is being typed, in either language. Places are counted in characters, in logical order.
package struct TextField: Sendable, Hashable {
  /// The longest text that is taken, in characters: far more than any query, far less than a pasted book.
  package static let limit = 2_000

  /// What was typed.
  package private(set) var text: String
  /// Before which character the next one goes.
  package private(set) var cursor: Int
  /// Whether keys have gone past it since the last one that it took: the cursor of the screen stands on what they have moved to.
  package var isAtRest = false

  /// A field with a text, the cursor at its end.
  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// A field with a text as if it had been typed, the cursor before a character of it; at its end where none is given.
  package init(_ text: String, cursor: Int?) {
    self.init()
    insert(text)
    self.cursor = min(max(0, cursor ?? self.text.count), self.text.count)
  }

  /// The direction of the text: that of its first strong letter (UAX #9, P2), else that of the interface.
  package func direction(_ interface: BaseDirection) -> BaseDirection {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.isInRightToLeftBlock ? .rightToLeft : .leftToRight
    }
    return interface
  }

  /// Puts typed or pasted text in at the cursor. Line ends and tabs become blanks, other controls and the characters that only
  /// steer direction are left out.
  package mutating func insert(_ typed: String) {
    isAtRest = false
    var clean = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: clean.append(" ")
      case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: clean.append(scalar)
      }
    }
    let before = text.prefix(cursor)
    let room = max(0, TextField.limit - text.count)
    let after = text.dropFirst(cursor)
    let head = String(before) + String(String(clean).prefix(room))
    text = head + after
    // Counted anew: a mark joins the letter before it.
    cursor = min(head.count, text.count)
  }

  /// Takes a key; false where the key has no meaning in a field. Arrows go by what is seen: in a text that is read from the right,
  /// the left arrow goes on in the text.
  package mutating func take(_ key: Key, _ interface: BaseDirection) -> Bool {
    let isRightToLeft = direction(interface) == .rightToLeft
    isAtRest = false
    switch key {
    case .character(let letter): insert(letter.lettersOfLamAlef ?? String(letter))
    case .backspace: remove(cursor - 1..<cursor)
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .left: move(isRightToLeft ? cursor + 1 : cursor - 1)
    case .right: move(isRightToLeft ? cursor - 1 : cursor + 1)
    case .wordLeft: move(isRightToLeft ? wordEnd : wordStart)
    case .wordRight: move(isRightToLeft ? wordStart : wordEnd)
    case .alt("b"): move(wordStart)
    case .alt("f"): move(wordEnd)
    case .home, .control("a"): move(0)
    case .end, .control("e"): move(text.count)
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<text.count)
    default: return false
    }
    return true
  }

  /// Puts the cursor before a character, or as near as there is one.
  mutating func move(_ place: Int) {
    isAtRest = false
    cursor = min(max(0, place), text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return }
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    text.removeSubrange(start..<text.index(start, offsetBy: range.count))
    cursor = min(range.lowerBound, text.count)
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var place = cursor
    let letters = Array(text)
    while place > 0, letters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !letters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    var place = cursor
    let letters = Array(text)
    while place < letters.count, letters[place].isWhitespace { place += 1 }
    while place < letters.count, !letters[place].isWhitespace { place += 1 }
    return place
  }
}
