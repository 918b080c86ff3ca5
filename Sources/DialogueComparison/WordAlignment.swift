/// Which words of two texts stayed: the common subsequence with the most words that mean something, then with the most words
/// in unbroken runs, then the longest. A phrase that stayed is not torn apart for a particle that happens to recur, and a
/// function word stays only with its phrase.
struct WordAlignment {
  /// A word of the first and a word of the second text that are one.
  typealias Pair = (old: Int, new: Int)

  /// The words that stayed, ascending in both texts.
  let pairs: [Pair]

  init(_ old: [DiffWord], _ new: [DiffWord]) {
    let (head, tail) = WordAlignment.equalEnds(old, new)
    let oldMiddle = Array(old[head..<old.count - tail])
    let newMiddle = Array(new[head..<new.count - tail])
    let pairs =
      (0..<head).map { Pair($0, $0) }
      + WordAlignment.best(oldMiddle, newMiddle).map { Pair($0.old + head, $0.new + head) }
      + (0..<tail).reversed().map { Pair(old.count - 1 - $0, new.count - 1 - $0) }
    self.pairs = WordAlignment.withoutStrays(pairs, old, new)
  }

  /// Leaves out function words that stay by chance: those that are neither joined to a word that means something, or to the
  /// same end of both texts, nor stand between two words that stay in one of the texts.
  private static func withoutStrays(_ pairs: [Pair], _ old: [DiffWord], _ new: [DiffWord]) -> [Pair] {
    let joined = runs(pairs).filter { run in
      run.contains { !old[$0.old].isFunction }
        || run.contains { $0 == (0, 0) || $0 == (old.count - 1, new.count - 1) }
    }.flatMap { $0 }
    let stayOld = Set(joined.map(\.old))
    let stayNew = Set(joined.map(\.new))
    return pairs.filter { pair in
      stayOld.contains(pair.old)
        || stayOld.isSuperset(of: [pair.old - 1, pair.old + 1]) || stayNew.isSuperset(of: [pair.new - 1, pair.new + 1])
    }
  }

  /// Beyond so many pairs of words what differs between the equal ends of two texts counts as exchanged: no point of a
  /// statement is near it, and a pack must not be able to exhaust the memory.
  private static let limit = 1_000_000

  /// How many words at the beginning and at the end are equal, looked at only where the texts are too long to be aligned whole.
  private static func equalEnds(_ old: [DiffWord], _ new: [DiffWord]) -> (head: Int, tail: Int) {
    guard old.count * new.count > limit else { return (0, 0) }
    let shorter = min(old.count, new.count)
    var (head, tail) = (0, 0)
    while head < shorter, old[head].isSame(as: new[head]) { head += 1 }
    while tail < shorter - head, old[old.count - 1 - tail].isSame(as: new[new.count - 1 - tail]) { tail += 1 }
    return (head, tail)
  }

  /// What the rest of two texts can give at best.
  private struct Rest {
    /// Where the words before are a pair, so that a pair here goes on with their run.
    var inRun: Int32 = 0
    /// Where they are not.
    var fresh: Int32 = 0
  }

  private static func best(_ old: [DiffWord], _ new: [DiffWord]) -> [Pair] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else { return [] }
    let run = Int32(2)
    let width = new.count + 1
    let weights = weights(old, new)
    var rests = [Rest](repeating: Rest(), count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let place = i * width + j
        let skipped = max(rests[place + width].fresh, rests[place + 1].fresh)
        rests[place] = Rest(inRun: skipped, fresh: skipped)
        if weights[place] > 0 {
          let paired = rests[place + width + 1].inRun + weights[place]
          rests[place] = Rest(inRun: max(skipped, paired + run), fresh: max(skipped, paired))
        }
      }
    }
    var pairs: [Pair] = []
    var (i, j, inRun) = (0, 0, false)
    while i < old.count, j < new.count {
      let place = i * width + j
      let here = inRun ? rests[place].inRun : rests[place].fresh
      if weights[place] > 0, here == rests[place + width + 1].inRun + weights[place] + (inRun ? run : 0) {
        pairs.append((i, j))
        (i, j, inRun) = (i + 1, j + 1, true)
      } else {
        (i, j) = here == rests[place + width].fresh ? (i + 1, j) : (i, j + 1)
        inRun = false
      }
    }
    return pairs
  }

  /// The weight of each pair of words, a row for each word of the first text and a column more than the second has words;
  /// nought where the two are not one. No sum of the lesser weights reaches the next one: of two texts within the limit the
  /// shorter has 1,000 words at most, and a function word in a run weighs 3.
  private static func weights(_ old: [DiffWord], _ new: [DiffWord]) -> [Int32] {
    let (meaningful, function) = (Int32(4096), Int32(1))
    let width = new.count + 1
    var places: [[UInt8]: [Int]] = [:]
    for (j, word) in new.enumerated() {
      for form in word.inflection.shared { places[form, default: []].append(j) }
    }
    var weights = [Int32](repeating: 0, count: (old.count + 1) * width)
    for (i, word) in old.enumerated() {
      for j in word.inflection.shared.flatMap({ places[$0] ?? [] })
      where weights[i * width + j] == 0 && word.isSame(as: new[j]) {
        weights[i * width + j] = word.isFunction && new[j].isFunction ? function : meaningful
      }
    }
    return weights
  }

  /// Pairs that follow each other without a break in both texts, together.
  private static func runs(_ pairs: [Pair]) -> [[Pair]] {
    var runs: [[Pair]] = []
    for pair in pairs {
      if let last = runs.last?.last, last.old + 1 == pair.old, last.new + 1 == pair.new {
        runs[runs.count - 1].append(pair)
      } else {
        runs.append([pair])
      }
    }
    return runs
  }
}
