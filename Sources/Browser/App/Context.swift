import BidiText
import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

/// What every screen is given and none changes: the record, the words of the interface, what the user chose, and the size.
struct Context: Sendable {
  let record: Record
  /// The families of its themes.
  let families: ThemeFamilies
  let catalogue: Catalogue
  /// The words of the interface in all languages, for what is typed in any of them.
  var catalogues: [Catalogue] = []
  let settings: Settings
  let size: Size
  /// The years that are marked to be compared.
  let marked: Set<Int>
  /// The marks of the user.
  let desk: KnownMarks
  /// What marks the words of the query in all texts; nil where nothing is looked for.
  let marks: QueryMarks?
  /// Whether there is a place to go back to.
  let canGoBack: Bool
  /// Whether one step out of what is read leads back to where it was opened.
  let leadsBack: Bool
  /// Lists that stand where the mouse has scrolled them.
  var held = HeldLists()
  /// The words in the reader over which the pointer is being drawn.
  var dragged: DraggedText?

  /// Below this size there is nothing but a word that it is too small.
  static let smallest = Size(columns: 40, rows: 10)

  /// Columns of a list beside a reader.
  static func listWidth(on columns: Int) -> Int {
    columns >= 100 ? min(44, columns * 3 / 10) : columns * 35 / 100
  }

  /// The rows between the first and the last, which belong to no screen.
  var body: Rect { Context.body(size) }

  /// The rows between the first and the last of a size.
  static func body(_ size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
  }
}

/// The words of the last query, to be marked wherever they stand.
struct QueryMarks: Sendable {
  /// The query as it was typed.
  let query: String
  let marker: Marker
}

/// Whatever puts words on the screen: in the language of the interface, in the colours that the user chose.
protocol Writer {
  var catalogue: Catalogue { get }
  var settings: Settings { get }
}

extension Writer {
  func style(_ role: Role) -> Style { settings.palette.style(role) }

  /// A stretch of the interface's own words.
  func span(_ text: String, _ role: Role = .text) -> StyledText {
    StyledText(text, style(role), direction: catalogue.direction)
  }

  /// A text of the record in the language of the interface.
  func words(_ text: Bilingual) -> String { text[catalogue.language] }
}

/// A writer that goes by the context of a screen.
protocol ContextWriter: Writer {
  var context: Context { get }
}

extension ContextWriter {
  var catalogue: Catalogue { context.catalogue }
  var settings: Settings { context.settings }
}

extension Context: Writer {
  /// The interface's own words over as many rows as they need in a width.
  func wrapped(_ text: String, width: Int) -> WrappedText {
    WrappedText(text, catalogue.direction, settings.layout, width: width)
  }
}
