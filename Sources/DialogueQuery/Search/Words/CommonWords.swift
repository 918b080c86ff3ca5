/// Words that bind other words and say little by themselves, folded: prepositions, conjunctions, pronouns and the like. In a query
/// of several words they need not be found.
enum CommonWords {
  /// Whether a folded word is one of them.
  static func contains(_ folded: String) -> Bool {
    english.contains(folded) || arabic.contains(folded)
  }

  /// The Arabic ones in Buckwalter's plain letters: no noun whose broken plural anything is.
  static let arabicStems: Set<[UInt8]> = Set(arabic.compactMap(Buckwalter.word))

  private static let arabic = words(
    """
    من في علي الي عن مع بين حتي منذ عند لدي ضد نحو عبر ضمن خلال حيث حول بعد قبل فوق تحت دون امام وراء مثل حسب وفق
    ان انه انها او ام ثم لا لم لن ما بل لكن اذا اذ لو قد لقد كما اما اي ايضا كل كلا كلتا بعض غير سوي ليس
    هو هي هم هما نحن انا انت هذا هذه هذان ذلك تلك هءلاء اولءك هنا هناك الذي التي الذين اللذين اللتين ذات كان كانت يكون
    منه منها منهم فيه فيها فيهم عليه عليها عليهم اليها اليهم عنه عنها له لها لهم به بها بهم بينه بينها بينهم
    لديه لديها لديهم فيما مما عما وهو وهي ومن وفي وعلي والي ولا وما وان ولم
    """)

  private static let english = words(
    """
    a an the of to in on at by for from with as into onto upon between among within through over under about against and or
    but nor if so than then that which who whom whose what this these those it its he she they them their his her we us our
    you your i me my each either both such not no is are was were be been being has have had do does did will would can
    could may might must shall should there
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
