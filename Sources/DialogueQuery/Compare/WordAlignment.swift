/// The longest common subsequence of two lists of words. Among the longest, the one with the most words in unbroken runs: a
/// phrase that stayed is not torn apart for a particle that happens to recur.
struct WordAlignment {
  /// Indices of the words that stayed, in the first and in the second list, both ascending.
  let pairs: [(old: Int, new: Int)]

  /// Beyond so many pairs of words the middle of two texts counts as exchanged: no point of a statement is near it, and a
  /// pack must not be able to exhaust the memory.
  private static let limit = 1_000_000

  init(_ old: [DiffWord], _ new: [DiffWord]) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head].isSame(as: new[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail].isSame(as: new[new.count - 1 - tail]) { tail += 1 }
    var pairs = (0..<head).map { (old: $0, new: $0) }
    pairs += WordAlignment.middle(old[head..<old.count - tail], new[head..<new.count - tail])
    pairs += (0..<tail).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
    self.pairs = pairs
  }

  /// The best that the rest of two lists from a pair of places can give: a word that stays counts far more than a run.
  private struct Best {
    /// With the words before both places in a run that goes on here, if the two are the same word.
    var inRun: Int32 = 0
    /// Without.
    var fresh: Int32 = 0
  }

  private static func middle(_ old: ArraySlice<DiffWord>, _ new: ArraySlice<DiffWord>) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else { return [] }
    let (word, run) = (Int32(1 << 14), Int32(1))
    let oldForms = Array(old)
    let newForms = Array(new)
    let width = newForms.count + 1
    var same = [Bool](repeating: false, count: oldForms.count * width)
    var best = [Best](repeating: Best(), count: (oldForms.count + 1) * width)
    for i in oldForms.indices.reversed() {
      for j in newForms.indices.reversed() {
        let place = i * width + j
        let skipped = max(best[place + width].fresh, best[place + 1].fresh)
        best[place] = Best(inRun: skipped, fresh: skipped)
        if oldForms[i].isSame(as: newForms[j]) {
          same[place] = true
          let kept = best[place + width + 1].inRun + word
          best[place] = Best(inRun: max(skipped, kept + run), fresh: max(skipped, kept))
        }
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (i, j, inRun) = (0, 0, false)
    while i < oldForms.count, j < newForms.count {
      let place = i * width + j
      let here = inRun ? best[place].inRun : best[place].fresh
      if same[place], here == best[place + width + 1].inRun + word + (inRun ? run : 0) {
        pairs.append((old: old.startIndex + i, new: new.startIndex + j))
        (i, j, inRun) = (i + 1, j + 1, true)
      } else {
        (i, j) = here == best[place + width].fresh ? (i + 1, j) : (i, j + 1)
        inRun = false
      }
    }
    return pairs
  }
}
