/// The one of some names that a mistyped name most likely means: at most two letters away, and fewer than half of them.
package func nearestName(to name: String, among names: [String]) -> String? {
  let wanted = Array(name.lowercased())
  let best = names.map { (name: $0, distance: editDistance(wanted, Array($0.lowercased()))) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
  guard let best, best.distance <= 2, best.distance * 2 < max(2, wanted.count) else { return nil }
  return best.name
}

/// Levenshtein's distance: how many letters have to be put in, taken out or exchanged.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(diagonal + (a == b ? 0 : 1), above + 1, row[j] + 1)
      diagonal = above
    }
  }
  return row[right.count]
}
