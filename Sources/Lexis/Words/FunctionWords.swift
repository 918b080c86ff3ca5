/// Words that bind other words and say little by themselves: prepositions, conjunctions, pronouns and the like. In a query of
/// several words they need not be found; that two texts share one of them says nothing, unless it stands in a phrase that they share.
package enum FunctionWords {
  /// Whether a folded word is one of them.
  package static func contains(_ folded: String) -> Bool {
    english.contains(folded) || arabic.contains(folded)
  }

  /// Whether a folded word is an English article.
  package static func isEnglishArticle(_ folded: String) -> Bool {
    englishArticles.contains(folded)
  }

  /// The Arabic ones in Buckwalter's plain letters: no noun whose broken plural anything is.
  static let arabicStems: Set<[UInt8]> = Set(arabic.compactMap(Buckwalter.word))

  private static let englishArticles: Set<String> = ["a", "an", "the"]

  /// Of Arabic, folded. Not إليه, which folds like آلية.
  private static let arabic = words(
    """
    من في علي الي عن مع بين حتي منذ عند لدي ضد نحو عبر خلال حيث ان او ام ثم لا لم لن ما بل لكن اذا لو قد
    كما اما اي كل هو هي هم هما هذا هذه ذلك تلك هءلاء الذي التي الذين ذات غير منه منها منهم فيه فيها فيهم
    عليه عليها عليهم اليها اليهم عنه عنها له لها لهم به بها بهم بينه بينها بينهم لديه لديها لديهم فيما
    مما عما ضمن حول بعد قبل فوق تحت دون امام وراء مثل حسب وفق انه انها اذ لقد ايضا كلا كلتا بعض سوي ليس
    نحن انا انت هذان اولءك هنا هناك اللذين اللتين كان كانت يكون متي اين كيف لماذا هل وهو وهي ومن وفي وعلي ولا وما وان ولم
    """)

  private static let english = words(
    """
    of to in on at by for from with as into onto upon between among within through and or but nor if so
    than then that which who whom whose this these those it its they them their each either both such
    not no is are was were be been being has have had do does did will can must shall a an the over
    under about against what he she his her we us our you your i me my would could may might should
    there when where why how many much
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
