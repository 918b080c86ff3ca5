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
    addBlank()
    addTable(
      [
        Table.Column(head: catalogue[.labelPoints], align: .trailing),
        Table.Column(head: catalogue[.theme], least: Table.leastOfNames),
        Table.Column(head: catalogue[.withTheme], least: Table.leastOfNames),
        Table.Column(head: catalogue[.labelPoint], least: Table.leastOfNames),
      ],
      record.themePairs.map { pair in
        Entry(
          "pair-\(pair.id)", to: .subject(.theme(pair.first.code)),
          [
            cell(catalogue.number(pair.points.count)), cell(pair.first.name[settings.language], .link),
            cell(pair.second.name[settings.language], .link), points(pair.points),
          ])
      })
  }

  /// Ids of points in a column, each a link.
  func points(_ ids: [String]) -> TableRow.Cell {
    let text = ids.joined(separator: " ")
    return TableRow.Cell(text: code(text, .link).leading(to: text))
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
            code(pair.points.joined(separator: " "), .dim).leading(to: pair.points.joined(separator: " ")),
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
