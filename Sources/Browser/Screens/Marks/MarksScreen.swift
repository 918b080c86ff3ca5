import Desk
import DialogueRecord
import Lexis
import Screen
import Widgets

/// The screen of what the user marked: a list beside the reader.
struct MarksScreen: ListScreen {
  /// Id of the selected mark.
  private(set) var selection: String?
  /// Its place in the list: where it is gone, the next one is selected.
  private var place = 0
  var sort = MarkSort.own
  var filter = TextField()
  var isFiltering = false
  var isReading = false
  var pane = ReaderPane()
  private var arranged: Arranged?
  /// What the record has of the marks that were on the screen, after so many changes.
  private var looked: (revision: Int, found: [String: MarkedThing]) = (0, [:])

  /// The marks as they are shown, and what that depends on.
  private struct Arranged: Sendable {
    struct Key: Hashable {
      var revision: Int
      var sort: MarkSort
      var filter: String
    }
    var key: Key
    var marks: [Mark]
  }

  var tab: ScreenTab { ScreenTab(action: .marksTab, title: .tabMarks) }
  var subject: Subject? { selection.map { .mark($0) } }

  /// The marks in the order of the list, without those that the filter leaves out.
  func marks(_ context: Context) -> [Mark] {
    arranged?.key == key(context) ? arranged?.marks ?? [] : arrange(context)
  }

  private func key(_ context: Context) -> Arranged.Key {
    Arranged.Key(revision: context.desk.revision, sort: sort, filter: filter.text)
  }

  private func arrange(_ context: Context) -> [Mark] {
    let filter = WordFilter(filter.text)
    let all = sort.sorted(context.desk.all, in: context.record)
    return filter.isEmpty
      ? all : all.filter { filter.matches([$0.id, $0.remark, $0.texts.ar, $0.texts.en] + $0.tags) }
  }

  /// The ids in the order of the list.
  func list(_ context: Context) -> SelectableList<String> {
    SelectableList(marks(context).map(\.id), selection: selection)
  }

  /// Where the list and the reader stand; the list alone where there is nothing to read.
  func layout(_ context: Context) -> ListBesideReader {
    subject == nil
      ? ListBesideReader(list: context.body)
      : ListBesideReader(context.body, isReading: isReading, isAlone: pane.isAlone)
  }

  func reading(_ context: Context) -> Reading? {
    subject.map { Reading(subject: $0, frame: layout(context).reader ?? context.body) }
  }

  /// The selected mark, or what is selected in the reader.
  func selected(_ context: Context) -> Selected? {
    guard isReading, let id = selectedPassage(context)?.id else { return selection.map(Selected.thing) }
    return .thing(id)
  }

  /// Keeps the list as it is arranged and a mark in it selected.
  mutating func layOut(_ context: Context) {
    let key = key(context)
    if arranged?.key != key { arranged = Arranged(key: key, marks: arrange(context)) }
    if context.desk.revision > 0 { keepSelection(in: marks(context).map(\.id)) }
    lookUp(context)
    if let reading = reading(context) { pane.layOut(reading, context) }
  }

  /// Looks up what is seen of the list, each mark once.
  private mutating func lookUp(_ context: Context) {
    if looked.revision != context.desk.revision { looked = (context.desk.revision, [:]) }
    guard let frame = layout(context).list else { return }
    let list = list(context)
    for id in list.window(rows: frame.rows).shown.map({ list.entries[$0] }) where looked.found[id] == nil {
      looked.found[id] = context.desk[id].map { MarkedThing($0, context.record) }
    }
  }

  /// What the record has of a mark.
  func thing(_ mark: Mark, _ context: Context) -> MarkedThing {
    (looked.revision == context.desk.revision ? looked.found[mark.id] : nil) ?? MarkedThing(mark, context.record)
  }

  /// Before the marks were read for the first time nothing is known of them, and the selection stays.
  private mutating func keepSelection(in ids: [String]) {
    if let index = selection.flatMap(ids.firstIndex) {
      place = index
    } else {
      selection = ids.indices.contains(place) ? ids[place] : ids.last
    }
    if selection == nil { isReading = false }
  }

  // MARK: Coming here

  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    if !isResumed { isReading = false }
    // Other programs may have marked something.
    return [.perform(.readMarks)]
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    let pane = pane
    self = left
    self.pane = pane
    self.pane.stand(as: left.pane, in: subject)
  }

  mutating func select(_ id: String?) {
    if let id { selection = id }
  }

  mutating func moveInList(by step: Int, _ context: Context) { select(list(context).entry(after: step)) }

  /// Laying out sees to that.
  mutating func keepSelectionInSight(_ context: Context) {}
}

extension MarksScreen {
  var kept: JSON {
    [
      "selected": JSON(selection), "sort": .string(sort.rawValue), "filter": filter.kept,
      "isFiltering": .bool(isFiltering),
      "isReading": .bool(isReading), "isAlone": .bool(pane.isAlone),
      "positions": pane.kept(in: subject.map { [$0] } ?? []),
    ]
  }

  mutating func take(_ kept: JSON, _ context: Context) {
    selection = kept["selected"]?.asString
    sort = kept["sort"]?.asString.flatMap(MarkSort.init) ?? sort
    filter = TextField(kept: kept["filter"])
    isReading = kept["isReading"]?.asBool ?? false
    isFiltering = !isReading && kept["isFiltering"]?.asBool == true
    pane.isAlone = kept["isAlone"]?.asBool ?? false
    pane.take(kept["positions"], context.record)
  }
}

/// What the record has of a mark: looking it up and comparing it is not for every key.
struct MarkedThing: Sendable {
  /// The text as it is, else as it was when it was marked.
  let texts: Bilingual
  let standing: Mark.Standing

  init(_ mark: Mark, _ record: Record) {
    texts = record.thing(mark.id)?.texts ?? mark.texts
    standing = mark.standing(in: record)
  }
}
