extension String {
  /// A stretch counted in Unicode scalars; what lies outside is left out.
  package func scalars(_ range: Range<Int>) -> String {
    String(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
  }
}
