import DialogueComparison
import DialogueRecord

/// The years that stand side by side: which have a column, and which one is selected.
struct SideBySideColumns: Sendable, Hashable {
  /// The years asked for. None is dropped: its sessions that have no column wait beside the screen.
  let compared: ComparedYears
  /// Years with a session that were not asked for and stand beside those: neighbours, and what took the place of a column.
  var added: Set<Int>
  /// The columns, oldest first.
  private(set) var years: [Int]
  /// The year of the selected column.
  private(set) var year: Int
  /// For how many columns there was room when they were chosen.
  private(set) var room: Int

  /// As many of the years as there is room for, around one of them.
  init(_ compared: ComparedYears, added: Set<Int>, around year: Int, room: Int) {
    self.compared = compared
    self.added = added
    self.year = year
    self.room = room
    years = [year]
    fillUp()
  }

  /// The columns as they were left; nil where they do not go together.
  init?(_ compared: ComparedYears, added: Set<Int>, years: [Int], selected year: Int, room: Int) {
    self.compared = compared
    self.added = added
    self.years = Set(years).sorted()
    self.year = year
    self.room = room
    guard years.contains(year), Set(years).isSubset(of: all), (1...4).contains(room) else { return nil }
  }

  /// Every session that is compared, with a column or without, oldest first.
  var all: [Int] { added.union(compared.sessions.map(\.year)).sorted() }

  /// The sessions that are compared and have no column, oldest first.
  var hidden: [Int] { all.filter { !years.contains($0) } }

  /// How many columns a screen has room for: each about 38 wide.
  static func count(on width: Int) -> Int {
    width < 60 ? 1 : min(4, max(2, width / 40))
  }

  /// Makes room for another number of columns: those far from the selected one leave, or hidden ones come in.
  mutating func fit(_ room: Int) {
    guard room != self.room else { return }
    self.room = room
    leaveRoom()
    fillUp()
  }

  /// Selects a year, which gets a column if it has none; the farthest column leaves for it.
  mutating func select(_ year: Int) {
    self.year = year
    guard !years.contains(year) else { return }
    years = (years + [year]).sorted()
    leaveRoom()
  }

  /// The year before or after the selected column: that of the next column, beyond the last one the next that is hidden.
  func neighbour(_ step: Int) -> Int? {
    let further = years.filter { step > 0 ? $0 > year : $0 < year }
    let beyond = hidden.filter { step > 0 ? $0 > year : $0 < year }
    return step > 0 ? further.first ?? beyond.first : further.last ?? beyond.last
  }

  /// Puts a year in the place of the selected one.
  mutating func exchange(for other: Int) {
    years = (years.filter { $0 != year } + [other]).sorted()
    added.remove(year)
    if !compared.sessions.contains(where: { $0.year == other }) { added.insert(other) }
    year = other
  }

  private func distance(_ other: Int) -> Int {
    let order = Set(all + years).sorted()
    return abs((order.firstIndex(of: other) ?? 0) - (order.firstIndex(of: year) ?? 0))
  }

  private mutating func leaveRoom() {
    while years.count > room, let farthest = years.max(by: { distance($0) < distance($1) }) {
      years.removeAll { $0 == farthest }
    }
  }

  private mutating func fillUp() {
    // Of two that are equally near the later one comes in.
    while years.count < room, let nearest = hidden.reversed().min(by: { distance($0) < distance($1) }) {
      years = (years + [nearest]).sorted()
    }
  }
}
