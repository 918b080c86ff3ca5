/// A colour of the terminal's own palette.
package enum Color: Sendable, Hashable {
  /// What the terminal uses where nothing is said.
  case standard
  /// 0 to 255; the first 16 are the user's own.
  case indexed(UInt8)
}

/// How a cell looks beside its colours (SGR of ECMA-48).
package struct Attributes: OptionSet, Sendable, Hashable {
  /// One bit an attribute.
  package let rawValue: UInt8

  /// From its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// SGR 1.
  package static let bold = Attributes(rawValue: 1)
  /// SGR 2.
  package static let dim = Attributes(rawValue: 2)
  /// SGR 3.
  package static let italic = Attributes(rawValue: 4)
  /// SGR 4.
  package static let underline = Attributes(rawValue: 8)
  /// SGR 7.
  package static let reverse = Attributes(rawValue: 16)
}

/// Colours and attributes of a cell.
package struct Style: Sendable, Hashable {
  /// Colour of the letters.
  package var foreground: Color
  /// Colour behind them.
  package var background: Color
  /// Bold and the like.
  package var attributes: Attributes

  /// A style.
  package init(_ foreground: Color = .standard, on background: Color = .standard, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and nothing else.
  package static let plain = Style()

  /// This style with attributes added.
  package func adding(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }

  /// This style with what another says on top: its colours where it names any, and both attributes.
  package func overlaid(with other: Style) -> Style {
    Style(
      other.foreground == .standard ? foreground : other.foreground,
      on: other.background == .standard ? background : other.background,
      attributes.union(other.attributes))
  }
}

extension Style: CustomStringConvertible {
  /// `bold fg4 bg7`, or `plain`; the form that a frame's dump uses.
  package var description: String {
    var words: [String] = []
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { words.append(name) }
    if case .indexed(let number) = foreground { words.append("fg\(number)") }
    if case .indexed(let number) = background { words.append("bg\(number)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
