import BidiText
import Screen

/// What the signs and the marked words of years side by side mean, as entries in rows. On low screens there is none.
struct SideBySideLegend {
  /// An entry: its sign, and what it stands for. Of marked words the entry itself is the sign.
  struct Entry: Sendable, Hashable {
    var sign: String
    var words: String
    var role: Role
  }

  /// The rows that are shown.
  let rows: [[Entry]]

  /// Blanks between two entries.
  static let gap = 3

  /// The legend for a screen: one row where the screen is wide or not high, else two.
  init(_ catalogue: Catalogue, _ settings: Settings, on size: Size) {
    let most = size.rows < 16 ? 0 : size.columns >= 120 || size.rows < 24 ? 1 : 2
    let room = size.columns - 4
    func columns(_ entry: Entry) -> Int {
      Paragraph(entry.sign + entry.words, direction: catalogue.direction, options: settings.layout).columns
    }
    func inRows(_ entries: [Entry]) -> [[Entry]] {
      var rows: [[Entry]] = []
      var used = 0
      for entry in entries {
        let width = columns(entry)
        if rows.isEmpty || used + SideBySideLegend.gap + width > room && rows.count < most {
          rows.append([entry])
          used = width
        } else {
          rows[rows.count - 1].append(entry)
          used += SideBySideLegend.gap + width
        }
      }
      return rows
    }
    func fits(_ rows: [[Entry]]) -> Bool {
      rows.allSatisfy { row in
        row.map(columns).reduce(0, +) + SideBySideLegend.gap * (row.count - 1) <= room
      }
    }
    let signs = [
      Entry(sign: "◆ ", words: catalogue[.legendOnly], role: .only),
      Entry(sign: "◇ ", words: catalogue[.legendDifference], role: .only),
    ]
    let marks = [(Phrase.compareMarkCame, Role.came), (.compareMarkWent, .went)]
    func sample(_ words: String, _ role: Role) -> Entry {
      Entry(sign: "", words: MarkedWords.sample(words, role, settings.palette), role: role)
    }
    let long = inRows(
      signs + marks.map { sample(catalogue[.compareMarkedWords] + " " + catalogue[$0], $1) })
    let short = inRows(signs + marks.map { sample(catalogue[$0], $1) })
    rows = most == 0 ? [] : fits(long) ? long : short
  }
}

extension SideBySideLegend {
  /// Draws the entries in a rectangle that has the rows for them.
  func draw(on drawing: inout Drawing, in rect: Rect) {
    for (index, entries) in rows.prefix(rect.rows).enumerated() {
      let spans = entries.enumerated().flatMap { place, entry in
        [
          drawing.span(String(repeating: " ", count: place == 0 ? 0 : SideBySideLegend.gap)),
          drawing.span(entry.sign, entry.role),
          drawing.span(entry.words, entry.sign.isEmpty ? entry.role : .dim),
        ]
      }
      drawing.canvas.spans(spans, column: rect.column + 1, row: rect.row + index, width: rect.columns - 2)
    }
  }
}
