extension StringProtocol {
  /// A folded word of Arabic without its article.
  package var withoutArticle: String {
    hasPrefix("ال") && count > 4 ? String(dropFirst(2)) : String(self)
  }
}
