import Desk
import DialogueRecord
import Screen
import Widgets

/// Everything that the screen shows. The same state gives the same frame.
package struct State: Sendable {
  /// The record.
  package let record: Record
  private let families: ThemeFamilies
  /// The words of the interface in each language.
  var catalogues: [Language: Catalogue]
  /// Size of the screen.
  package internal(set) var size: Size
  /// What the user chose.
  package internal(set) var settings: Settings
  /// What the user has settled, and who says so.
  package internal(set) var inForce: SettingsInForce
  /// Every screen as it stands.
  var screens: Screens
  /// Places to go back and forward to.
  var history = History()
  /// The years marked to be compared.
  var marked: Set<Int> = []
  /// The marks of the user.
  var desk = KnownMarks()
  /// Marks that were taken away last.
  var takenAway: [TakenMark] = []
  /// A remark that was typed and is not kept yet.
  var draft: RemarkField?
  /// What lies over the screen.
  var overlay: Overlay?
  /// The folder in which something was saved last, as it was typed.
  var savedIn = "."
  /// Whether the next key says where the selected entry is put.
  var asksHeight = false
  /// A line for the user, gone at the next key or click.
  var message: String?
  /// Lists that stand where the mouse has scrolled them, until the next key.
  var held = HeldLists()
  /// The words in the reader over which the pointer is being drawn.
  var dragged: DraggedText?
  /// The drag of the mouse that is under way.
  var drag: Drag?
  /// The last click, as long as a second one on the same place can follow it.
  var clicked: LastClick?
  /// Lines that are said one after the other, each when the one before is gone.
  var waiting: [String] = []

  /// The state at the start.
  package init(
    record: Record, catalogues: [Language: Catalogue], size: Size, settings: Settings,
    inForce: SettingsInForce = .standard
  ) {
    self.record = record
    families = ThemeFamilies(record)
    self.catalogues = catalogues
    self.size = size
    self.settings = settings
    self.inForce = inForce
    screens = Screens(record)
    layOut()
  }

  /// Says something to the user, until the next key.
  package mutating func say(_ text: String) {
    message = text
  }

  /// The words of the interface; nil where there are none at all.
  package var catalogue: Catalogue? { catalogues[settings.language] ?? catalogues.values.first }

  /// What the screens are given; nil where there are no words to be shown.
  var context: Context? {
    catalogue.map {
      Context(
        record: record, families: families, catalogue: $0, catalogues: Array(catalogues.values), settings: settings,
        size: size, marked: marked, desk: desk, marks: screens.search.marks, canGoBack: history.canGoBack,
        leadsBack: readsWhatWasOpened, held: held, dragged: dragged)
    }
  }

  /// The context and the screen that is shown, for what needs both.
  func ask<Answer>(_ question: (any ScreenModel, Context) -> Answer?) -> Answer? {
    context.flatMap { question(screens.active, $0) }
  }

  /// Keeps the layout of what is shown.
  mutating func layOut() {
    guard let context else { return }
    screens.active.layOut(context)
  }

  /// Takes in what was worked out beside the loop.
  package mutating func receive(_ news: News) {
    guard let context else { return }
    screens.search.receive(news, context)
    layOut()
  }
}

/// Which picture a state shows, apart from what is in it: another one leaves nothing of the former on the screen.
package struct Scene: Sendable, Hashable {
  private let screen: ScreenName
  private let isCovered: Bool

  /// The picture of a state.
  package init(_ state: State) {
    screen = state.screens.shown
    isCovered = state.overlay != nil
  }
}
