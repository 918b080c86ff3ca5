extension ArraySlice<UInt8> {
  /// Whether some bytes stand in it, one after the other.
  package func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    for start in startIndex...(endIndex - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
