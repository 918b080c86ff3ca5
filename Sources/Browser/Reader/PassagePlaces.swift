/// Which of the anchors of a document are passages.
struct PassagePlaces: Sendable {
  /// How many anchors the document has.
  private(set) var anchors = 0
  /// How many passages.
  private(set) var passages = 0
  /// For each anchor how many anchors up to it are passages; nil for one that is none.
  private var numbers: [Int?] = []

  init(_ blocks: [Block], isPassage: (String) -> Bool) {
    var last: String?
    var number = 0
    var seen: Set<String> = []
    for id in blocks.compactMap(\.anchor?.id) where id != last {
      last = id
      let counts = isPassage(id)
      if counts { number += 1 }
      if counts, seen.insert(id).inserted { passages += 1 }
      numbers.append(counts ? number : nil)
    }
    anchors = numbers.count
  }

  /// Which of the passages an anchor is, from 1 on; nil for one that is none.
  func number(ofAnchor index: Int) -> Int? { numbers.indices.contains(index) ? numbers[index] : nil }
}
