extension ArraySlice where Element: Equatable {
  /// Whether two words differ by one letter more, less, other, or by two neighbours exchanged (Damerau), or not at all.
  func isOneErrorAway(from other: ArraySlice) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    var same = 0
    while same < count, same < other.count, self[startIndex + same] == other[other.startIndex + same] { same += 1 }
    let left = dropFirst(same)
    let right = other.dropFirst(same)
    if left.count > right.count { return left.dropFirst().elementsEqual(right) }
    if left.count < right.count { return left.elementsEqual(right.dropFirst()) }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && left[left.startIndex] == right[right.startIndex + 1]
      && left[left.startIndex + 1] == right[right.startIndex] && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }

  /// Whether one error at the first difference leaves at most one more.
  func isTwoErrorsAway(from other: ArraySlice) -> Bool {
    guard abs(count - other.count) <= 2 else { return false }
    let same = zip(self, other).prefix { $0 == $1 }.count
    let left = dropFirst(same)
    let right = other.dropFirst(same)
    return left.isOneErrorAway(from: right) || left.dropFirst().isOneErrorAway(from: right.dropFirst())
      || left.dropFirst().isOneErrorAway(from: right) || left.isOneErrorAway(from: right.dropFirst())
  }
}
