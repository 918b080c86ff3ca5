/// Words that say little by themselves. In a query of several words they need not be found.
package enum CommonWords {
  /// Whether a folded word is one of them.
  package static func contains(_ folded: String) -> Bool {
    english.contains(folded) || arabic.contains(folded)
  }

  /// The Arabic ones in Buckwalter's plain letters: no noun whose broken plural anything is.
  static let arabicStems: Set<[UInt8]> = Set(arabic.compactMap(Buckwalter.word))

  private static let arabic = FunctionWords.arabic.union(
    words(
      """
      ضمن حول بعد قبل فوق تحت دون امام وراء مثل حسب وفق انه انها اذ لقد ايضا كلا كلتا بعض سوي ليس نحن انا انت هذان
      اولءك هنا هناك اللذين اللتين كان كانت يكون وهو وهي ومن وفي وعلي ولا وما وان ولم
      """))

  private static let english = FunctionWords.english.union(
    words(
      """
      a an the over under about against what he she his her we us our you your i me my would could may might
      should there
      """))

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
