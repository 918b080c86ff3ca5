import DialogueComparison
import DialogueRecord

// The courses of the themes through the years, each a picture in a row of a table that tells the same in words.

extension WholeHTML {
  /// What a theme is in a year.
  private enum Place {
    case core(Int), mention, none, noSession
  }

  private static let step = 54
  private static let height = 24

  var courses: Part {
    let matrix = ThemeMatrix(record, years: report.years.years.map(\.year))
    let years = matrix.years.years.map { HTMLText.code(words.number($0.year)) }
    let width = WholeHTML.step * years.count
    let axis = "<span class=\"axis\">" + years.map { "<span>\($0)</span>" }.joined() + "</span>"
    let head = [
      said(words[.theme]), said(words[.labelCode]), axis, said(words.compare[.compareCourse]),
    ]
    let groups = (families.map { Optional($0) } + [nil]).enumerated().map { place, family in
      (place: place, family: family, rows: matrix.rows.filter { $0.theme.family == family })
    }
    let body = groups.filter { !$0.rows.isEmpty }.flatMap { group in
      ["<tbody class=\"hue\(group.place % WholeHTMLStyle.hues)\">"]
        + (families.isEmpty ? [] : [familyRow(group.family)])
        + group.rows.map { courseRow($0, width, matrix.years.years) } + ["</tbody>"]
    }
    return Part(
      anchor: "part:courses", title: words[.themesThroughYears],
      body: [signs] + table(words[.themesThroughYears], "courses", head: head, body: body))
  }

  /// The family names its hue.
  private func familyRow(_ family: Bilingual?) -> String {
    let name = family.map { said($0[words.language]) } ?? said(words[.reportNoFamily])
    let swatch = "<span class=\"swatch\" aria-hidden=\"true\"></span>"
    return "<tr><th class=\"family\" scope=\"rowgroup\" colspan=\"4\">\(swatch)\(name)</th></tr>"
  }

  private func courseRow(_ row: ThemeMatrix.Row, _ width: Int, _ years: [YearEntry]) -> String {
    let name = link(row.id, said(row.theme.name[words.language]))
    return "<tr><th scope=\"row\">\(name)</th><td>\(HTMLText.code(row.theme.code))</td>"
      + "<td class=\"picture\">\(picture(row, width, years))</td>"
      + "<td>\(said(words.compare.status(row.course)))</td></tr>"
  }

  private func place(_ cell: ThemeMatrix.Cell?) -> Place {
    guard let cell else { return .noSession }
    return cell.core.isEmpty ? cell.mention.isEmpty ? .none : .mention : .core(cell.core.count)
  }

  /// Years run as one reads.
  private func x(_ index: Int, of count: Int) -> Int {
    WholeHTML.step * (words.language == .arabic ? count - 1 - index : index) + WholeHTML.step / 2
  }

  private func picture(_ row: ThemeMatrix.Row, _ width: Int, _ years: [YearEntry]) -> String {
    let places = row.cells.map(place)
    let said = zip(years, places).map { "\(words.number($0.year)): \(meaning($1))" }
    let title = row.theme.name[words.language] + " — " + said.joined(separator: "; ")
    return svg(width, HTMLText.escaped(title))
      + thread(places)
      + places.enumerated().map { mark($1, x($0, of: places.count)) }.joined() + "</svg>"
  }

  private func svg(_ width: Int, _ title: String?) -> String {
    let size = "width=\"\(width)\" height=\"\(WholeHTML.height)\" viewBox=\"0 0 \(width) \(WholeHTML.height)\""
    return title.map { "<svg role=\"img\" \(size)><title>\($0)</title>" } ?? "<svg aria-hidden=\"true\" \(size)>"
  }

  /// Lines between neighbouring sessions that both have the theme.
  private func thread(_ places: [Place]) -> String {
    let held = places.enumerated().filter { if case .noSession = $0.element { false } else { true } }
    return zip(held, held.dropFirst()).compactMap { one, other -> String? in
      guard case .core = one.element, case .core = other.element else { return nil }
      let ends = [x(one.offset, of: places.count), x(other.offset, of: places.count)]
      return "<line class=\"thread\" x1=\"\(ends[0])\" y1=\"12\" x2=\"\(ends[1])\" y2=\"12\"/>"
    }.joined()
  }

  private func mark(_ place: Place, _ x: Int) -> String {
    switch place {
    case .core: "<circle class=\"core\" cx=\"\(x)\" cy=\"12\" r=\"7\"/>"
    case .mention: "<circle class=\"mention\" cx=\"\(x)\" cy=\"12\" r=\"6\"/>"
    case .none: "<circle class=\"none\" cx=\"\(x)\" cy=\"12\" r=\"2\"/>"
    case .noSession: "<line class=\"gap\" x1=\"\(x - 5)\" y1=\"12\" x2=\"\(x + 5)\" y2=\"12\"/>"
    }
  }

  private func meaning(_ place: Place) -> String {
    switch place {
    case .core(let count): words[.reportMainSubject] + words.compare[.comma] + " " + words.points(count)
    case .mention: words[.onlyMentioned]
    case .none: words[.noneHere]
    case .noSession: words[.noSession]
    }
  }

  private var signs: String {
    let entries = [
      (Place.core(1), words[.reportMainSubject]), (.mention, words[.onlyMentioned]), (.none, words[.noneHere]),
      (.noSession, words[.noSession]),
    ]
    let items = entries.map { place, meaning in
      "<li>\(svg(WholeHTML.height, nil))\(mark(place, WholeHTML.height / 2))</svg> \(said(meaning))</li>"
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }
}
