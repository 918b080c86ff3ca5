import DialogueRecord
import DialogueSearch
import Lexis
import Screen
import Widgets

/// One field for everything that has a name: actions, and the things of the record and of the user. What is found stands below it, the
/// best first; Enter goes there or does it.
struct Finder: Sendable {
  var field = TextField()
  private(set) var selected = 0
  /// What is shown below the field.
  private(set) var found: [FinderEntry]
  /// Whether nothing was found but by forgiving an error of typing.
  private(set) var isNear = false

  private let record: Record
  private let catalogue: Catalogue
  private let entries: NamedEntries
  /// What stands there while nothing is typed.
  private let useful: [FinderEntry]
  /// How many points are listed whose ids begin with what is typed.
  private static let points = 50
  /// How far a page key goes.
  private static let page = 10

  /// `useful` are the actions that are offered while nothing is typed.
  init(_ context: Context, _ catalogues: [Catalogue], useful: [Action]) {
    record = context.record
    catalogue = context.catalogue
    let entries = FinderEntries(context: context, catalogues: catalogues).all
    self.entries = NamedEntries(all: entries, bindings: context.settings.bindings)
    self.useful = useful.compactMap { action in entries.first { $0.action == action } }
    found = self.useful
  }

  /// What is selected; nil where nothing is found.
  var selection: FinderEntry? { found.indices.contains(selected) ? found[selected] : nil }

  // MARK: Keys

  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    switch key {
    case .escape: return .closed
    case .backspace where field.text.isEmpty: return .closed
    case .control("c"): return .quit
    case .enter: return choose()
    case .down, .tab, .control("n"): move(by: 1)
    case .up, .backTab, .control("p"): move(by: -1)
    case .pageDown: move(by: Finder.page)
    case .pageUp: move(by: -Finder.page)
    default:
      let before = field.text
      _ = field.take(key, context.catalogue.direction)
      if field.text != before { look() }
    }
    return OverlayAnswer()
  }

  mutating func paste(_ text: String) {
    field.insert(text)
    look()
  }

  private mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, found.count - 1))
  }

  /// Does what Enter does on what stands in a place.
  mutating func choose(_ place: Int) -> OverlayAnswer {
    selected = place
    return choose()
  }

  private func choose() -> OverlayAnswer {
    switch selection?.target {
    case .action(let action): return OverlayAnswer(isOpen: false, action: action)
    case .thing(let id), .mark(let id):
      let destination = record.thing(id).flatMap { Destination($0, record) }
      return OverlayAnswer(isOpen: false, outcome: [destination.map { .go($0) } ?? .say(catalogue[.markGone])])
    case .page(let page): return OverlayAnswer(isOpen: false, outcome: [.go(Destination(.insight(page)))])
    case .years(let years): return OverlayAnswer(isOpen: false, outcome: [.open(.years(years))])
    case .search(let words): return OverlayAnswer(isOpen: false, outcome: [.show(.search), .query(words)])
    case nil: return OverlayAnswer()
    }
  }

  // MARK: Finding

  private mutating func look() {
    selected = 0
    let typed = field.text.trimmed
    guard !typed.isEmpty else {
      (found, isNear) = (useful, false)
      return
    }
    let (named, points) = (entries.ranked(typed, forgivesErrors: false), points(typed))
    // What begins with the id of a session and goes on is no name.
    let isPoint = !points.isEmpty && record.session(year: Int(typed.folded()) ?? 0) == nil
    var best = entries.byKey(typed) + (isPoint ? points + named : named + points)
    isNear = best.isEmpty && comparison(typed).isEmpty
    if isNear { best = entries.ranked(typed, forgivesErrors: true) }
    isNear = !best.isEmpty && isNear
    found = comparison(typed) + best.unique + (typed.words.isEmpty ? [] : [search(typed)])
  }

  /// Points of sessions by the beginning of their ids, the one with this id first.
  private func points(_ typed: String) -> [FinderEntry] {
    let typed = typed.folded()
    let session = record.sessions.first { typed.hasPrefix($0.id.lowercased()) }
    guard let points = session?.statement.points else { return [] }
    let begin = points.lazy.filter { $0.id.lowercased().hasPrefix(typed) }.prefix(Finder.points)
    return begin.filter { $0.id.lowercased() == typed }.map(entry)
      + begin.filter { $0.id.lowercased() != typed }.map(entry)
  }

  private func entry(_ point: Passage) -> FinderEntry {
    FinderEntry(
      target: .thing(point.id), kind: .kindPassage, label: String(point.text[catalogue.language].prefix(200)),
      id: point.id, texts: FilterableTexts(names: []))
  }

  /// The comparison of several years, or of a span of them, as the command line takes them.
  private func comparison(_ typed: String) -> [FinderEntry] {
    let known = record.years.map(\.year)
    let spans = typed.folded().split { $0 == " " || $0 == "," || $0 == "،" }.map { Query("year:\($0)") }
    let wanted = spans.map(\.filters.years)
    guard spans.allSatisfy(\.clauses.isEmpty),
      wanted.allSatisfy({ years in known.contains { year in years.contains { $0.contains(year) } } })
    else { return [] }
    let years = known.filter { year in wanted.joined().contains { $0.contains(year) } }
    guard years.count > 1 else { return [] }
    let words = years.map { catalogue.number($0) }.joined(separator: catalogue[.comma] + " ")
    return [
      FinderEntry(
        target: .years(years), kind: .kindAction, label: catalogue.text(.finderCompare, ["years": words]),
        id: entries.bindings.title(of: .compareTab) ?? "", texts: FilterableTexts(names: []))
    ]
  }

  /// What is named nowhere may be said in the texts.
  private func search(_ typed: String) -> FinderEntry {
    FinderEntry(
      target: .search(typed), kind: .kindAction, label: catalogue.text(.wordsSearch, ["words": typed]),
      id: entries.bindings.title(of: .searchTab) ?? "",
      texts: FilterableTexts(names: []))
  }
}
