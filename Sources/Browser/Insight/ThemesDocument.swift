import DialogueComparison
import DialogueExport
import DialogueInsight
import DialogueRecord
import Screen

// A theme through the years, and which themes go together.

extension DocumentBuilder {
  /// The pairs of themes, those with the most points first, each with its points.
  mutating func addPairs() {
    add(.paragraph(catalogue[.pairsAre], catalogue.direction, .inferred))
    add(.paragraph(catalogue[.fewCounts], catalogue.direction, .caution))
    add(.paragraph(catalogue[.overlapIs], catalogue.direction, .dim))
    addBlank()
    addTable(
      [
        Table.Column(head: catalogue[.theme], least: Table.leastOfNames),
        Table.Column(head: catalogue[.withTheme], least: Table.leastOfNames),
        Table.Column(head: catalogue[.labelPoints], align: .trailing),
        Table.Column(head: catalogue[.labelOverlap], align: .trailing),
        Table.Column(head: catalogue[.labelPoint], least: Table.leastOfNames),
      ],
      record.themePairs.map { pair in
        Entry(
          "pair-\(pair.id)", to: .several([pair.first.id, pair.second.id] + pair.points),
          [
            cell(pair.first.name[settings.language], .link), cell(pair.second.name[settings.language], .link),
            cell(catalogue.number(pair.points.count)),
            cell(catalogue.digits(in: "\(Int((pair.overlap * 100).rounded()))%"), .dim), points(pair.points),
          ])
      })
  }

  /// Ids of points in a column, each a link.
  func points(_ ids: [String]) -> TableRow.Cell { TableRow.Cell(text: links(ids)) }

  /// Ids of points, each once and a link; behind one that is there several times, how often: `2017.4.4 2021.4 ×3`.
  func links(_ ids: [String]) -> StyledText {
    var once: [(id: String, count: Int)] = []
    for id in ids {
      if let place = once.firstIndex(where: { $0.id == id }) { once[place].count += 1 } else { once.append((id, 1)) }
    }
    let text = once.map { $0.count == 1 ? $0.id : "\($0.id) ×\(catalogue.number($0.count))" }.joined(separator: " ")
    return code(text, .link).leading(to: once.map(\.id).joined(separator: " "))
  }

  /// When a theme is a main subject, as a row of signs and as a sentence.
  mutating func addCourse(of page: ThemePage) {
    let anchor = Anchor(id: "course")
    add(
      .flow(
        zip(record.years, course(of: page.row)).flatMap { year, sign in
          [code("  "), span(catalogue.number(year.year) + " ", .dim), settings.isPlain ? span(sign.words) : sign.text]
        }), anchor)
    guard let span = page.span else { return }
    let words = catalogue.text(
      span.count == 1 ? .themeOnlyIn : .themeFirstLast,
      ["first": catalogue.number(span.lowerBound), "last": catalogue.number(span.upperBound)])
    add(.paragraph(words, catalogue.direction, .dim), anchor)
  }

  /// One point a year, the words that changed along lines of descent, and what the theme goes together with.
  mutating func addSections(of page: ThemePage) {
    if !page.pairs.isEmpty {
      addRule(.goesTogetherWith)
      for pair in page.pairs {
        let other = pair.first.id == page.row.id ? pair.second : pair.first
        addLink(
          "pair-\(other.id)", to: .subject(.theme(other.code)),
          [
            span(other.name[settings.language], .link),
            span("  " + catalogue.count(.points, pair.points.count) + "  ", .dim),
            links(pair.points),
          ])
      }
    }
    if !page.statements.isEmpty {
      addRule(.onePointAYear)
      add(.paragraph(catalogue[.onePointHow], catalogue.direction, .inferred))
      for point in page.statements { addPointOfYear(point) }
    }
    guard !page.links.isEmpty else { return }
    addRule(.wordsThatChanged)
    for link in page.links { addLink(link) }
  }

  private mutating func addPointOfYear(_ point: Passage) {
    let anchor = Anchor(id: "statement-\(point.id)", target: .passage(point.id))
    addBlank()
    let year = record.session(of: point.id).map { catalogue.number($0.year) + "  " } ?? ""
    add(
      .flow([
        code(DocumentBuilder.linkSign, .marker), span(year, .heading), code(point.id, .link).leading(to: point.id),
      ]),
      anchor)
    add(.parallel(point.text, .text, marks: [:]), anchor, indent: 2)
  }
}
