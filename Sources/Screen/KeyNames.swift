extension Key {
  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape), ("BS", .backspace), ("Del", .delete),
    ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("C-Left", .wordLeft), ("C-Right", .wordRight),
    ("M-Enter", .lineEnd), ("Space", .character(" ")), ("lt", .character("<")),
  ]

  /// The key of a name between angle brackets, such as `Enter`, `C-r`, `M-f`, `F1`, or of its title; capital letters do not count.
  package init?(name: some StringProtocol) {
    let wanted = Key.shortened(name)
    if let known = Key.names.first(where: { $0.name.lowercased() == wanted }) {
      self = known.key
    } else if wanted.hasPrefix("f"), let number = Int(wanted.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if wanted.hasPrefix("c-"), wanted.count == 3, let letter = wanted.last {
      self = .control(letter)
    } else if wanted.hasPrefix("m-"), wanted.count == 3, let letter = name.last {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  /// The titles of the keys that are no letters.
  package static let titles = names.map(\.key.title).filter { $0.count > 1 }

  /// A name in small letters, and as Vim writes it: `c-r` for `Ctrl-R`.
  private static func shortened(_ name: some StringProtocol) -> String {
    let wanted = name.lowercased()
    if wanted == "backspace" { return "bs" }
    for (long, short) in [("ctrl-", "c-"), ("alt-", "m-"), ("shift-", "s-")] where wanted.hasPrefix(long) {
      return short + wanted.dropFirst(long.count)
    }
    return wanted
  }

  /// The key of a word that stands alone: the letter or sign itself, a title, or what `list` takes between angle brackets, with these
  /// or without. It is the key as a terminal tells it: `Ctrl-M` is `Enter` there.
  package init?(word: some StringProtocol) {
    let isBracketed = word.count > 2 && word.hasPrefix("<") && word.hasSuffix(">")
    let bare = isBracketed ? String(word.dropFirst().dropLast()) : String(word)
    if bare.count == 1, let letter = bare.first {
      self = .character(letter)
    } else if let key = Key(name: bare) {
      self = key.asTold
    } else {
      return nil
    }
  }

  /// What a terminal sends for some letters with Control is the same as for another key.
  private var asTold: Key {
    switch self {
    case .control("i"): .tab
    case .control("j"), .control("m"): .enter
    case .control("h"): .backspace
    case .control("["): .escape
    default: self
    }
  }

  /// The name as it is written in help and manual: `j`, `Enter`, `Ctrl-R`.
  package var title: String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let letter): "Alt-" + String(letter)
    case .function(let number): "F\(number)"
    case .backTab: "Shift-Tab"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .backspace: "Backspace"
    case .lineEnd: "Alt-Enter"
    default: Key.names.first { $0.key == self }?.name ?? ""
    }
  }
}

/// Why a list of keys could not be read.
package struct KeyListError: Error, Sendable, Hashable {
  /// The name that means no key, with its brackets.
  package var name: String
}

extension Key {
  /// Reads keys as one writes them on a command line: `jj<Enter><C-r>`; `<lt>` is the sign itself.
  package static func list(_ text: String) throws(KeyListError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    // Behind the last of them no sign opens anything, and none is looked for from each place anew.
    let last = text.lastIndex(of: ">") ?? text.startIndex
    while let first = rest.first {
      guard first == "<", rest.startIndex < last, let close = rest.firstIndex(of: ">") else {
        keys.append(.character(first))
        rest.removeFirst()
        continue
      }
      let name = rest[rest.index(after: rest.startIndex)..<close]
      guard let key = Key(name: name) else { throw KeyListError(name: "<\(name)>") }
      keys.append(key)
      rest = rest[rest.index(after: close)...]
    }
    return keys
  }
}
