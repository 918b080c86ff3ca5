// Inlinable, so that a module which compares a whole vocabulary gets code for its kind of letters.
extension ArraySlice where Element: Equatable {
  /// Whether two words differ by one letter more, less, other, or by two neighbours exchanged (Damerau), or not at all.
  @inlinable package func isOneErrorAway(from other: ArraySlice) -> Bool {
    isAway(from: other) { $0.elementsEqual($1) }
  }

  /// Whether one error at the first difference leaves at most one more.
  @inlinable package func isTwoErrorsAway(from other: ArraySlice) -> Bool {
    isAway(from: other) { $0.isOneErrorAway(from: $1) }
  }

  /// Whether what is left behind an error at the first difference is near enough.
  @inlinable func isAway(from other: ArraySlice, _ isNear: (ArraySlice, ArraySlice) -> Bool) -> Bool {
    guard abs(count - other.count) <= 2 else { return false }
    var same = 0
    while same < count, same < other.count, self[startIndex + same] == other[other.startIndex + same] { same += 1 }
    let left = dropFirst(same)
    let right = other.dropFirst(same)
    if left.isEmpty, right.isEmpty { return true }
    let isExchange =
      left.count >= 2 && right.count >= 2 && left[left.startIndex] == right[right.startIndex + 1]
      && left[left.startIndex + 1] == right[right.startIndex]
    return isNear(left.dropFirst(), right.dropFirst()) || isNear(left.dropFirst(), right)
      || isNear(left, right.dropFirst()) || (isExchange && isNear(left.dropFirst(2), right.dropFirst(2)))
  }
}
