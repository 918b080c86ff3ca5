import Screen

/// The colours of a scheme. Those beside the first 16 are the same on all terminals that have 256; docs and tests hold their contrast against
/// the backgrounds that the scheme is for.
struct Tones: Sendable {
  /// Words, and what stands out among them.
  var text: Color = .standard
  var bright: Color = .standard
  /// Words that yield to others, and frames.
  var quiet: Color
  var line: Color
  /// Keys, what is active, and signs of the program's own.
  var accent: Color
  /// What keys have beside it; bold makes the first eight colours other ones in some terminals.
  var emphasis: Attributes = .bold
  /// The three grounds of what is said.
  var stated: Color
  var elsewhere: Color
  var inferred: Color
  var caution: Style
  var hit: Style
  var counterpart: Color
  /// Words that came and went from one year to another.
  var came: Style
  var went: Style
  var cameAndWent: Style
  /// The row of the selection, where the keys go to it and where they do not.
  var selection: Style
  var resting: Style
  var active: Style
  /// A selected cell among others that have grounds.
  var cell: Style
  /// Under the first and the last row; none where the frame is enough.
  var bar: Color = .standard
  /// A hue for each family of themes, with the grounds of its share of a year from the least to the greatest.
  var families: [Family]

  /// A family of themes.
  struct Family: Sendable {
    var hue: Color
    /// None where a scheme has too few colours: there a bar shows the share.
    var heat: [Style] = []
  }

  /// The family in a place.
  func family(_ place: Int?) -> Family {
    guard let last = families.last else { return Family(hue: accent) }
    return place.map { families[$0 % families.count] } ?? last
  }
}

extension Color: ExpressibleByIntegerLiteral {
  /// A colour by its number.
  package init(integerLiteral value: UInt8) {
    self = .indexed(value)
  }
}

extension Style {
  /// Letters on a ground.
  static func on(_ ground: Color, _ letters: Color, _ attributes: Attributes = []) -> Style {
    Style(letters, on: ground, attributes)
  }

  /// Letters on the terminal's own ground.
  static func letters(_ color: Color, _ attributes: Attributes = []) -> Style {
    Style(color, on: .standard, attributes)
  }
}
