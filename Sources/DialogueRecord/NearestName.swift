/// The one of some names that a mistyped name most likely means: one letter away, or two where it has more than five; S1 means S01.
package func nearestName(to name: String, among names: [String]) -> String? {
  // Nothing that long is a slip of the fingers.
  guard name.utf8.count <= 256 else { return nil }
  if name.contains(where: \.isNumber), let same = names.first(where: { $0.withoutZeros == name.withoutZeros }) {
    return same
  }
  let wanted = Array(name.lowercased())
  let best = names.map { (name: $0, distance: editDistance(wanted, Array($0.lowercased()))) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
  guard let best, best.distance <= (wanted.count > 5 ? 2 : 1), best.distance * 2 < max(2, wanted.count)
  else { return nil }
  return best.name
}

/// How many letters have to be put in, taken out, exchanged, or changed over with the next one.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var before: [Int] = []
  var last = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var row = [i + 1]
    for (j, b) in right.enumerated() {
      var least = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { least = min(least, before[j - 1] + 1) }
      row.append(least)
    }
    (before, last) = (last, row)
  }
  return last[right.count]
}

extension String {
  /// In small letters, and without the zeros that a number may begin with.
  fileprivate var withoutZeros: String {
    var out = ""
    for letter in lowercased() where letter != "0" || out.last?.isNumber == true { out.append(letter) }
    return out
  }
}
