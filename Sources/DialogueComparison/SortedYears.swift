extension [Int] {
  /// Whether a number is among these, which ascend: found by halves, since a record may have thousands of sessions.
  func ascendingContains(_ number: Int) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number
  }
}
