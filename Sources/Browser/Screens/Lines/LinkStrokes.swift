import DialogueComparison
import DialogueRecord

/// The links of a line of descent as box-drawing characters in the cells of a grid: heavy where the texts show a link, dashed
/// where it is inferred.
struct LinkStrokes {
  /// A cell of the grid.
  struct Place: Hashable {
    var column: Int
    var row: Int
  }

  /// What goes through a cell.
  struct Stroke: Hashable {
    fileprivate var sides: Sides = []
    /// The arrow with which a link ends here.
    fileprivate var arrow: Character?
    /// Whether a link that the texts show goes through here.
    var isTextual = false
    /// Whether a link of the selected point goes through here.
    var isSelected = false

    /// The character for it, to be mirrored with the canvas.
    var symbol: Character {
      arrow ?? (isTextual ? Stroke.heavy : Stroke.dashed)[sides.rawValue] ?? " "
    }

    // By the sides that meet: 1 before, 2 after, 4 above, 8 below.
    private static let heavy: [Int: Character] = [
      1: "━", 2: "━", 3: "━", 4: "┃", 8: "┃", 12: "┃", 10: "┏", 9: "┓", 6: "┗", 5: "┛", 14: "┣", 13: "┫", 11: "┳",
      7: "┻", 15: "╋",
    ]
    private static let dashed: [Int: Character] = [
      1: "╌", 2: "╌", 3: "╌", 4: "╎", 8: "╎", 12: "╎", 10: "┌", 9: "┐", 6: "└", 5: "┘", 14: "├", 13: "┤", 11: "┬",
      7: "┴", 15: "┼",
    ]
  }

  fileprivate struct Sides: OptionSet, Hashable {
    let rawValue: Int
    static let before = Sides(rawValue: 1)
    static let after = Sides(rawValue: 2)
    static let above = Sides(rawValue: 4)
    static let below = Sides(rawValue: 8)
  }

  private(set) var strokes: [Place: Stroke] = [:]

  /// `step` is how many columns of the grid a year takes. Each id stands at the beginning of its year.
  init(_ chain: LineageChain, step: Int, selected: String?) {
    let nodes = Dictionary(chain.nodes.map { ($0.id, $0) }) { first, _ in first }
    for link in chain.links {
      guard let from = nodes[link.from.id], let to = nodes[link.to.id] else { continue }
      let isTextual = link.ground == .textual
      let isSelected = selected == from.id || selected == to.id
      func draw(_ column: Int, _ row: Int, _ sides: Sides) {
        let place = Place(column: column, row: row)
        strokes[place, default: Stroke()].sides.formUnion(sides)
        if isTextual { strokes[place]?.isTextual = true }
        if isSelected { strokes[place]?.isSelected = true }
      }
      func end(_ column: Int) {
        draw(column, to.row, [.before, .after])
        strokes[Place(column: column, row: to.row)]?.arrow = from.column == to.column ? "◂" : "▸"
      }
      let isDown = to.row > from.row
      let (out, into): (Sides, Sides) = isDown ? (.below, .above) : (.above, .below)
      if from.column == to.column {
        // Within a year: out behind the earlier point and back to the later one.
        let turn = from.column * step + max(from.id.count, to.id.count) + 2
        for column in from.column * step + from.id.count + 1..<turn { draw(column, from.row, [.before, .after]) }
        draw(turn, from.row, [.before, out])
        for row in min(from.row, to.row) + 1..<max(from.row, to.row) { draw(turn, row, [.above, .below]) }
        draw(turn, to.row, [.before, into])
        end(turn - 1)
        continue
      }
      let turn = to.column * step - 3
      for column in from.column * step + from.id.count + 1..<max(turn, from.column * step + from.id.count + 1) {
        draw(column, from.row, [.before, .after])
      }
      if from.row == to.row {
        draw(turn, from.row, [.before, .after])
      } else {
        draw(turn, from.row, [.before, out])
        for row in min(from.row, to.row) + 1..<max(from.row, to.row) { draw(turn, row, [.above, .below]) }
        draw(turn, to.row, [into, .after])
      }
      end(turn + 1)
    }
  }
}
