import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

/// A screen: what it remembers, what its keys and the mouse do there, and how it is drawn. All of them go by the same frames, worked out
/// from the screen and the context. A screen changes nothing but itself and asks for the rest. Places are logical: column 0 is where the
/// interface is read from.
protocol ScreenModel: Sendable {
  /// The entry of the first row that is lit while the screen is shown.
  var tab: ScreenTab { get }

  /// Keeps the layout of what is shown, so that a key that only moves lays nothing out.
  mutating func layOut(_ context: Context)
  /// Brings what is selected back into sight after a change of size.
  mutating func fit(_ context: Context)

  /// The screen is shown: anew or, where `isResumed`, as it was left, with what the screen before hands over.
  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome
  /// What the screen hands over to one that is shown after it; nil where it has nothing to hand over.
  func handover(_ context: Context) -> Handover?
  /// Goes back to how the screen stood when it was left.
  mutating func restore(from left: any ScreenModel, _ context: Context)
  /// Whether the reader of the screen shows a thing.
  func holds(_ subject: Subject) -> Bool
  /// Shows a thing that it holds, and gives the keys to the reader.
  mutating func reveal(_ destination: Destination, _ context: Context)

  /// A key while a field is open; nil where none is.
  mutating func type(_ key: Key, _ context: Context) -> Outcome?
  /// Text that was pasted into an open field.
  mutating func paste(_ text: String, _ context: Context)
  /// Does an action; nil where it means nothing here.
  mutating func perform(_ action: Action, _ context: Context) -> Outcome?
  /// Why an action cannot be done here now; nil where it can.
  func reason(against action: Action, _ context: Context) -> Phrase?
  /// A click.
  mutating func click(_ position: Position, _ context: Context) -> Click
  /// The pointer is drawn over what is no list. Gives the words that are chosen so, and has the drag know how far it has scrolled them.
  mutating func drag(_ drag: inout Drag, _ context: Context) -> DraggedText?
  /// The lists on the screen, which the mouse scrolls without selecting anything in them.
  func lists(_ context: Context) -> [ShownList]
  /// The wheel over anything else, by rows.
  mutating func scroll(at position: Position, by rows: Int, _ context: Context)
  /// Keeps what is typed and gives the keys back to the screen, where a field is open.
  mutating func leaveField(_ context: Context)

  /// Whether something to read is on the screen, wherever the keys go.
  func showsReader(_ context: Context) -> Bool
  /// Whether two panes share the screen, or would if one had not taken it all.
  func hasTwoPanes(_ context: Context) -> Bool
  /// Scrolls so that the selected entry of the reader stands at a height.
  mutating func place(at height: EntryHeight, _ context: Context)

  /// What of the screen is there again in the next run.
  var kept: JSON { get }
  /// Takes up what was kept, as far as the record has it. What costs time is left for `wakeUp`.
  mutating func take(_ kept: JSON, _ context: Context)
  /// Works out what is shown where that was only taken up.
  mutating func wakeUp(_ context: Context) -> Outcome

  /// The keys that matter most here, with what they do.
  func hints(_ context: Context) -> [Hint]
  func draw(on drawing: inout Drawing)
  /// Where one is on the screen, for the last row of plain screens.
  func whereabouts(_ context: Context) -> Whereabouts

  /// What the reader of the screen shows; nil where there is none.
  var subject: Subject? { get }
  /// Whether keys go to the reader.
  var isReading: Bool { get }
  /// What is selected, to be copied and cited.
  func selected(_ context: Context) -> Selected?
  /// The passage that is selected.
  func selectedPassage(_ context: Context) -> Passage?
  /// The year that can be marked here.
  func markableYear(_ context: Context) -> Int?
  /// What can be saved here.
  func saveable(_ context: Context) -> Saveable?
}

/// An entry of the first row.
struct ScreenTab: Sendable, Hashable {
  /// What opens the screen.
  var action: Action
  /// The name of the screen.
  var title: Phrase
}

/// What one screen hands over to the next: the place in the record where one was.
struct Handover: Sendable {
  /// Whether it is the same screen, shown anew.
  var isSameScreen = false
  /// The selected year.
  var year: Int?
  /// Id of the selected theme.
  var theme: String?
  /// The years that were compared.
  var compared: ComparedYears?
}

// What a screen has that neither types nor reads nor compares.
extension ScreenModel {
  mutating func layOut(_ context: Context) {}
  mutating func fit(_ context: Context) {}
  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome { [] }
  func handover(_ context: Context) -> Handover? { nil }
  func holds(_ subject: Subject) -> Bool { false }
  mutating func reveal(_ destination: Destination, _ context: Context) {}
  mutating func wakeUp(_ context: Context) -> Outcome { [] }
  mutating func type(_ key: Key, _ context: Context) -> Outcome? { nil }
  mutating func paste(_ text: String, _ context: Context) {}
  mutating func leaveField(_ context: Context) {}
  func lists(_ context: Context) -> [ShownList] { [] }
  mutating func drag(_ drag: inout Drag, _ context: Context) -> DraggedText? { nil }
  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {}
  var subject: Subject? { nil }
  var isReading: Bool { false }
  func markableYear(_ context: Context) -> Int? { nil }
  func showsReader(_ context: Context) -> Bool { false }
  func hasTwoPanes(_ context: Context) -> Bool { false }
  mutating func place(at height: EntryHeight, _ context: Context) {}
  func saveable(_ context: Context) -> Saveable? { nil }

  /// What stands against an action that a screen leaves to all of them.
  func commonReason(against action: Action, _ context: Context) -> Phrase? {
    switch action {
    case .copy: selected(context) == nil ? .disabledNothingSelected : nil
    case .choosePart: selected(context)?.ids.isEmpty == false ? nil : .disabledNothingSelected
    case .bookmark, .remark: selected(context)?.ids.isEmpty == false ? nil : .disabledNoID
    case .toEarlier: selectedPassage(context)?.follows.isEmpty == false ? nil : .disabledNoEarlier
    case .toLater:
      selectedPassage(context).map { !context.record.successors(of: $0.id).isEmpty } == true ? nil : .disabledNoLater
    case .mark: markableYear(context) == nil ? .disabledNoYear : nil
    case .export: saveable(context) == nil ? .disabledNothingToSave : nil
    case .readerDown, .readerUp, .nextHeading, .previousHeading, .placeEntry:
      showsReader(context) ? nil : action.elsewhere
    case .maximize: hasTwoPanes(context) ? nil : action.elsewhere
    default: action.elsewhere
    }
  }

  func reason(against action: Action, _ context: Context) -> Phrase? { commonReason(against: action, context) }
}
