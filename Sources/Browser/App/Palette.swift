import Screen
import Widgets

/// What a cell is for. Views name roles and never colours.
package enum Role: String, CaseIterable, Sendable {
  case text, dim, title, heading, border, borderFocused, tab, tabActive, key
  case selection, selectionUnfocused, marker
  case theme, mention, stated, elsewhere, inferred, emended, caution, link, hit, counterpart, came, went, only, shade,
    own
}

/// A colour scheme: a style for every role. Monochrome is one more column of the table.
package enum Palette: String, CaseIterable, Sendable, Hashable {
  /// Middle tones of the 256 colours, which read on dark and on light backgrounds alike.
  case accents
  /// Those of the first colours that read on dark and on light backgrounds; attributes for the rest.
  case basic
  /// Attributes alone, for NO_COLOR and terminals without colours.
  case mono

  /// The richest scheme that a number of colours allows.
  package init(colors: Int) {
    self = colors >= 256 ? .accents : colors >= 8 ? .basic : .mono
  }

  /// The style of a role.
  package func style(_ role: Role) -> Style {
    let (hue, attributes) = Palette.look(role)
    switch self {
    case .accents: return Style(hue.map { .indexed($0.accent) } ?? .standard, attributes)
    case .basic:
      if let color = hue?.basic { return Style(.indexed(color), attributes) }
      return Style(.standard, Palette.monochrome(role) ?? attributes)
    case .mono: return Style(.standard, Palette.monochrome(role) ?? attributes)
    }
  }

  /// An accent: its middle tone, and the nearest of the first colours where that reads on any background.
  private struct Hue {
    var accent: UInt8
    var basic: UInt8?

    static let teal = Hue(accent: 31, basic: nil)
    static let green = Hue(accent: 28, basic: 2)
    static let blue = Hue(accent: 32, basic: nil)
    static let purple = Hue(accent: 133, basic: 5)
    static let red = Hue(accent: 161, basic: nil)
    static let ochre = Hue(accent: 130, basic: nil)
  }

  private static func look(_ role: Role) -> (Hue?, Attributes) {
    switch role {
    case .text, .tab: (nil, [])
    case .dim, .border, .mention: (nil, .dim)
    case .title, .heading, .selectionUnfocused, .only: (nil, .bold)
    case .selection: (nil, .reverse)
    case .borderFocused, .marker, .theme, .shade, .own: (.teal, [])
    case .tabActive: (.teal, [.bold, .underline])
    case .key: (.teal, .bold)
    case .stated: (.green, [])
    case .elsewhere: (.blue, [])
    case .inferred: (.purple, [])
    case .emended, .caution: (.ochre, [])
    case .link: (.blue, .underline)
    case .hit: (.ochre, [.reverse])
    case .counterpart: (.ochre, .underline)
    // Each has an attribute of its own: both together are seen as both.
    case .came: (.green, .bold)
    case .went: (.red, .underline)
    }
  }

  /// Attributes that stand for a colour where there is none; nil where those of the colour scheme do.
  private static func monochrome(_ role: Role) -> Attributes? {
    switch role {
    case .elsewhere: .dim
    case .inferred: .italic
    case .emended: .underline
    case .caution, .borderFocused: .bold
    case .hit: [.bold, .underline]
    default: nil
    }
  }
}

extension Palette {
  /// How the parts look that recur on every screen.
  var widgets: WidgetStyles {
    WidgetStyles(
      text: style(.text), key: style(.key), dim: style(.dim), border: style(.border),
      borderFocused: style(.borderFocused), selection: style(.selection),
      selectionUnfocused: style(.selectionUnfocused), marker: style(.marker), tab: style(.tab),
      tabActive: style(.tabActive))
  }
}

extension Style {
  /// A style with the terminal's own background.
  fileprivate init(_ foreground: Color, _ attributes: Attributes) {
    self.init(foreground, on: .standard, attributes)
  }
}
