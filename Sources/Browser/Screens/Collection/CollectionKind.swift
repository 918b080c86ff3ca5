import DialogueRecord
import Lexis

/// What a screen of a list beside the reader collects.
enum CollectionKind: Sendable, Hashable {
  /// Themes, then terms; references are read beside them.
  case terms
  /// What the record shows only when it is put together.
  case insights

  var tab: ScreenTab {
    switch self {
    case .terms: ScreenTab(action: .termsTab, title: .tabTerms)
    case .insights: ScreenTab(action: .insightsTab, title: .tabInsights)
    }
  }

  /// What stands over the list.
  var title: Phrase {
    switch self {
    case .terms: .themesAndTerms
    case .insights: .insights
    }
  }

  /// What stands before the field of the filter.
  var filterLabel: Phrase { .filterTerms }

  /// What is said where the filter leaves nothing.
  var nothing: Phrase {
    switch self {
    case .terms: .noTermMatches
    case .insights: .finderNone
    }
  }

  /// What the list is called in the name of a file.
  var fileName: String {
    switch self {
    case .terms: "terms"
    case .insights: "insights"
    }
  }

  /// The first entry.
  func first(of record: Record) -> Subject? {
    switch self {
    case .terms: record.themes.first.map { .theme($0.code) }
    case .insights: .insight(.overview)
    }
  }

  /// The entries that a filter leaves, by their names in either language, their codes or ids.
  func entries(_ context: Context, left filter: WordFilter) -> [Subject] {
    let record = context.record
    switch self {
    case .terms:
      let themes = record.themes.filter { filter.matches([$0.name.ar, $0.name.en, $0.code, $0.id]) }
      let terms = record.terms.filter { filter.matches([$0.text.ar, $0.text.en, $0.id]) }
      return themes.map { .theme($0.code) } + terms.map { .term($0.id) }
    case .insights:
      let pages = Insight.listed(record).filter { page in
        filter.matches([page.id] + context.catalogues.map { page.title($0, record) })
      }
      return pages.map { .insight($0) }
    }
  }

  /// Whether the reader of the screen shows a thing.
  func holds(_ subject: Subject) -> Bool {
    switch subject {
    case .theme, .term, .reference: self == .terms
    case .insight: self == .insights
    default: false
    }
  }

  /// Whether a thing that it shows stands in its list.
  func lists(_ subject: Subject, _ record: Record) -> Bool {
    switch subject {
    case .theme, .term: true
    case .insight(let page): Insight.listed(record).contains(page)
    default: false
    }
  }
}
