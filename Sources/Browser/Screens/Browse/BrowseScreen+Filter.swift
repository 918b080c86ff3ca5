import DialogueRecord
import Lexis
import Screen
import Widgets

// Each list of the browse screen has a filter of its own; the keys go to that of the list with the focus.

extension BrowseScreen: FilteredScreen {
  var filter: TextField {
    get { filters[focus] ?? TextField() }
    set { filters[focus] = newValue.text.isEmpty ? nil : newValue }
  }

  /// Whether the filter of a list has a row.
  func showsFilter(_ part: Part) -> Bool { filters[part] != nil || isFiltering && focus == part }

  /// The rows of the filter and of the list, inside the frame of a list.
  func parts(_ part: Part, _ inside: Rect) -> (filter: Rect, list: Rect) {
    let (filter, list) = inside.splitRows(showsFilter(part) ? 1 : 0)
    return (filter, list)
  }

  /// Where the field of the filter stands of the list that has the keys.
  func filterPlace(_ context: Context) -> Rect? {
    guard showsFilter(focus), let frame = layout(context).frames[focus] else { return nil }
    let rect = parts(focus, frame.inset(columns: 1, rows: 1)).filter
    return Drawing(context).place(behind: .filterTerms, in: rect)
  }

  /// What the filter leaves of a list.
  func sifted(_ part: Part, _ record: Record) -> [Subject] {
    guard let filter = filters[part].map({ WordFilter($0.text) }), !filter.isEmpty else { return entries(part, record) }
    return entries(part, record).filter { filter.matches($0.names(in: record)) }
  }

  /// Keeps what the filters leave: looking through all names is not for every key.
  mutating func sift(_ record: Record) {
    for part in Part.lists {
      let text = filters[part]?.text ?? ""
      guard left[part]?.filter != text else { continue }
      left[part] = text.isEmpty ? nil : (text, sifted(part, record))
    }
  }

  mutating func moveInList(by step: Int, _ context: Context) {
    select(list(focus, context.record).entry(after: step))
  }

  mutating func keepSelectionInSight(_ context: Context) {
    sift(context.record)
    let entries = list(focus, context.record).entries
    if selections[focus].map(entries.contains) != true { select(entries.first) }
  }

  /// Opens the filter of the list that has the keys, or of the one that holds what is read.
  mutating func openFilter(_ context: Context) {
    leaveReader(context)
    isFiltering = true
  }

  /// A thing that is gone to is in its list, whatever was filtered there.
  mutating func dropFilter(hiding subject: Subject, in part: Part, _ record: Record) {
    guard filters[part] != nil, !sifted(part, record).contains(subject) else { return }
    filters[part] = nil
  }
}

extension Subject {
  /// By what it is found in a list of the browse screen, in both languages.
  fileprivate func names(in record: Record) -> [String] {
    func both(_ text: Bilingual?) -> [String] { text.map { [$0.ar, $0.en] } ?? [] }
    switch self {
    case .about: return both(record.title)
    case .year(let year):
      guard let session = record.session(year: year) else { return [String(year)] }
      return [String(year)] + both(session.fact(.place)?.text)
    case .organization(let id):
      guard let organization = record.organization(id) else { return [] }
      return [id] + both(organization.acronym) + both(organization.name) + organization.spellings
    case .group(let id):
      guard let group = record.group(id) else { return [] }
      return [id, String(group.year)] + both(group.name)
    default: return []
    }
  }
}
