import DialogueRecord
import Screen

/// Where one is, in words: a part of the screen, what is selected in it, and which of how many that is.
struct Whereabouts: Sendable, Hashable {
  /// What the part is called.
  var part: String
  /// What is selected; empty where nothing is.
  var name: String
  /// Which one it is, from 1 on; nil where none is counted.
  var place: Int?
  /// How many there are.
  var count: Int
  /// Whether rows are counted.
  var isOfRows: Bool

  init(_ part: String, _ name: String = "", place: Int? = nil, of count: Int = 0, isOfRows: Bool = false) {
    self.part = part
    self.name = name
    self.place = place
    self.count = count
    self.isOfRows = isOfRows
  }
}

extension Catalogue {
  /// Where one is, on one line. Names are cut to so many characters.
  func words(_ place: Whereabouts, longest: Int = .max) -> String {
    guard !place.name.isEmpty else { return text(.whereNothing, ["part": place.part]) }
    let name = place.name.count > longest ? place.name.prefix(max(1, longest - 1)) + "…" : place.name
    var arguments = ["part": place.part, "name": apart(name)]
    guard let number = place.place else { return text(.whereName, arguments) }
    arguments["place"] = self.number(number)
    arguments["count"] = self.number(place.count)
    return text(place.isOfRows ? .whereRow : .wherePlace, arguments)
  }
}

extension Drawing {
  /// Where one is, in a width: of what does not fit the name is cut, and never the number.
  func words(_ place: Whereabouts, width: Int) -> String {
    let whole = catalogue.words(place)
    let over = columns([span(whole)]) - width
    return over <= 0 ? whole : catalogue.words(place, longest: place.name.count - over)
  }
}

extension State {
  /// Where one is, of what lies over the screen or else of the screen; nil where screens do not say so.
  func whereabouts(_ context: Context) -> Whereabouts? {
    guard settings.isPlain else { return nil }
    return overlay?.whereabouts(context) ?? screens.active.whereabouts(context)
  }
}

extension Context {
  /// What a thing is called in a few words.
  func shortName(_ subject: Subject) -> String {
    switch subject {
    case .about: catalogue[.aboutDialogue]
    case .year(let year):
      record.session(year: year) == nil
        ? catalogue.number(year) + catalogue[.comma] + " " + catalogue[.noSession] : catalogue.number(year)
    case .organization(let id): record.organization(id).map { words($0.acronym) } ?? id
    case .group(let id): record.group(id).map { words($0.name) } ?? id
    case .theme(let code): record.theme(code).map { words($0.name) } ?? code
    case .term(let id): record.term(id).map { words($0.text) } ?? id
    case .reference(let id), .mark(let id): id
    case .insight(let page): page.title(catalogue, record)
    case .cell(let theme, let year): cellTitle(theme, year, record)
    case .node(_, let point): point
    }
  }

  /// Where one is in a list.
  func whereabouts<Entry>(_ part: Phrase, _ entries: [Entry], _ index: Int, _ name: (Entry) -> String) -> Whereabouts {
    guard entries.indices.contains(index) else { return Whereabouts(catalogue[part]) }
    return Whereabouts(catalogue[part], name(entries[index]), place: index + 1, of: entries.count)
  }
}
