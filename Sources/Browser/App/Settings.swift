import BidiText
import DialogueRecord

/// Which languages of the record are shown.
package enum TextChoice: String, CaseIterable, Sendable, Hashable {
  case both
  case english = "en"
  case arabic = "ar"

  /// The languages, Arabic first: it is the record.
  package var languages: [Language] {
    switch self {
    case .both: [.arabic, .english]
    case .english: [.english]
    case .arabic: [.arabic]
    }
  }

  /// The next choice of a round.
  package var next: TextChoice {
    switch self {
    case .both: .english
    case .english: .arabic
    case .arabic: .both
    }
  }
}

/// What the user chooses, apart from places.
package struct Settings: Sendable, Hashable {
  /// The language of the interface.
  package var language: Language
  /// The digits of the interface.
  package var digits: Digits
  /// The languages of the record that are shown.
  package var texts: TextChoice
  /// Whether the source's own readings stand where it was emended.
  package var showsSourceReadings = false
  /// Whether notes, reasons and sources are shown in full.
  package var showsDetails = false
  /// Whether screens go without frames and ornaments, and say where one is.
  package var isPlain = false
  /// How texts become cells.
  package var layout: TextOptions
  /// What decides about the colours.
  package var coloring: Coloring
  /// The colours.
  package var palette: Palette { coloring.palette }
  /// Which keys do what.
  package var bindings = KeyBindings.standard

  /// Settings to start with.
  package init(
    language: Language = .english, digits: Digits = .latin, texts: TextChoice = .both,
    layout: TextOptions = TextOptions(), coloring: Coloring = Coloring()
  ) {
    self.language = language
    self.digits = digits
    self.texts = texts
    self.layout = layout
    self.coloring = coloring
  }
}
