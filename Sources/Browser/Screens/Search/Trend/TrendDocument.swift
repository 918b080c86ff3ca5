import BidiText
import DialogueRecord
import DialogueSearch
import Screen
import Widgets

// A trend as a document: for each word a row a year with its count, its share and a bar; below them what was counted, and in what.

extension DocumentBuilder {
  /// Forms beyond these are counted and not named.
  static let formLimit = 8

  /// The words through the years. A year without a session is a gap and no zero, and so is one that the filters leave no points.
  mutating func add(_ trend: Trend, columns: Int) {
    let most = trend.series.flatMap(\.values).compactMap(\.perThousand).max() ?? 0
    // What stands beside the bar has to fit as well.
    let bar = Double(min(30, max(1, columns - 58)))
    for series in trend.series {
      let text = series.query.text
      add(.flow([StyledText(text, style(.title), direction: TextField(text).direction(catalogue.direction))]))
      for note in catalogue.notes(on: series) { add(.paragraph(note, catalogue.direction, .caution), indent: 2) }
      for value in series.values {
        let length = most > 0 ? ((value.perThousand ?? 0) / most * bar).rounded(.up) : 0
        add(.flow(row(of: value, series, String(repeating: "█", count: Int(length)))), indent: 2)
      }
      addForms(series.forms, catalogue[.trendForms])
      if let counterpart = series.counterpart {
        addForms(
          counterpart.forms, catalogue.text(.trendCounterparts, ["language": catalogue[counterpart.language.phrase]]))
      } else if !series.isEmpty {
        add(.paragraph(catalogue[.trendNoCounterpart], catalogue.direction, .dim), indent: 2)
      }
      add(.paragraph(catalogue.basis(of: series), catalogue.direction, .dim), indent: 2)
      addBlank()
    }
  }

  private func row(of value: Trend.Value, _ series: Trend.Series, _ bar: String) -> [StyledText] {
    let year = span(catalogue.number(value.year) + " ")
    guard !value.isGap else { return [year, span(" – " + catalogue[.noSession], .dim)] }
    guard let count = value.count, let share = value.perThousand else {
      return [year, span(" – " + catalogue[.trendNoPoints], .dim)]
    }
    let own = catalogue.count(count, in: series.language)
    let other = value.counterpart.flatMap { count in
      series.counterpart.map { span(" · " + catalogue.count(count, in: $0.language), .dim) }
    }
    guard count > 0 else {
      return [year, span(" " + catalogue.text(.trendZero, ["count": own]), .dim)] + [other].compactMap { $0 }
    }
    let numbers = ["count": own, "share": catalogue.decimal(share)]
    // A plain screen has no bars; the numbers say the same.
    let shade = settings.isPlain ? [] : [span(" " + bar, .shade)]
    return [year] + shade + [span(" " + catalogue.text(.trendValue, numbers))] + [other].compactMap { $0 }
  }

  private mutating func addForms(_ forms: [Trend.Form], _ label: String) {
    guard !forms.isEmpty else { return }
    var spans = [span(label, .dim)]
    for (index, form) in forms.prefix(DocumentBuilder.formLimit).enumerated() {
      spans.append(span(index == 0 ? " " : " · ", .dim))
      let direction = TextField(form.text).direction(catalogue.direction)
      spans.append(StyledText(form.text, style(.text), direction: direction))
      spans.append(span(" (\(catalogue.number(form.count)))"))
    }
    let more = forms.count - DocumentBuilder.formLimit
    if more > 0 { spans.append(span(" · " + catalogue.count(.trendMoreForms, more), .dim)) }
    add(.flow(spans), indent: 2)
  }
}

extension PlainDocument {
  /// The words through the years, with bars for lines of so many columns.
  package init(
    of trend: Trend, _ record: Record, _ catalogue: Catalogue, _ settings: Settings, columns: Int = 80
  ) {
    var builder = DocumentBuilder(record: record, catalogue: catalogue, settings: settings)
    builder.add(trend, columns: columns)
    self.init(builder)
  }
}

extension Catalogue {
  /// In which texts the words of a series were counted, and by what their number was divided.
  func basis(of series: Trend.Series) -> String {
    let filters = series.query.filterText
    let language = self[series.language == .arabic ? .trendInArabic : .trendInEnglish]
    return filters.isEmpty
      ? text(.trendBasis, ["language": language])
      : text(.trendBasisFiltered, ["language": language, "filters": apart(filters)])
  }

  /// How often something stands in the texts of a language: `Arabic source 4`.
  fileprivate func count(_ count: Int, in language: Language) -> String {
    "\(self[language.phrase]) \(number(count))"
  }

  /// A number with one decimal.
  func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return digits(in: "\(tenths / 10)\(language == .english ? "." : digits == .arabic ? "٫" : ",")\(tenths % 10)")
  }
}

extension Language {
  /// What texts in it are: the source, or the translation.
  package var phrase: Phrase { self == .arabic ? .textOfSource : .textOfTranslation }
}
