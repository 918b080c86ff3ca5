/// The letters that an Arabic presentation form or ligature stands for. Texts that come out of a printed document are full of
/// them, and the standard library has no compatibility decomposition (UAX #15).
enum PresentationForms {
  /// The letters behind a scalar, without marks; nil where the scalar is no presentation form.
  static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0xFB50...0xFDFF: tableA[Int(scalar.value) - 0xFB50]
    case 0xFE70...0xFEFC: tableB[Int(scalar.value) - 0xFE70]
    default: nil
    }
  }

  private static let tableA = unfold(formsA)
  private static let tableB = unfold(formsB)

  /// One entry for each scalar of a block, in order. In the literals a number says how many scalars in a row stand for the same
  /// letters, `-` is a form of marks alone, and `.` no presentation form.
  private static func unfold(_ literal: String) -> [[Unicode.Scalar]?] {
    literal.split(separator: " ").flatMap { entry -> [[Unicode.Scalar]?] in
      let letters = Array(entry.unicodeScalars.filter { !("0"..."9").contains($0) })
      let count = Int(entry.filter { ("0"..."9").contains($0) }) ?? 1
      let meaning: [Unicode.Scalar]? = letters == ["."] ? nil : letters == ["-"] ? [] : letters
      return Array(repeating: meaning, count: count)
    }
  }

  /// U+FB50 to U+FDFF.
  private static let formsA = """
    ٱ2 ٻ4 پ4 ڀ4 ٺ4 ٿ4 ٹ4 ڤ4 ڦ4 ڄ4 ڃ4 چ4 ڇ4 ڍ2 ڌ2 ڎ2 ڈ2 ژ2 ڑ2 ک4 گ4 ڳ4 ڱ4 ں2 ڻ4 ۀ2 ہ4 ھ4 ے2 ۓ2 .33 ڭ4 ۇ2 \
    ۆ2 ۈ2 ۇٴ ۋ2 ۅ2 ۉ2 ې4 ى2 ئا2 ئە2 ئو2 ئۇ2 ئۆ2 ئۈ2 ئې3 ئى3 ی4 ئج ئح ئم ئى ئي بج بح بخ بم بى بي تج تح تخ \
    تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم ضج ضح ضخ ضم طح طم ظم عج عم غج غم فج فح \
    فخ فم فى في قح قم قى قي كا كج كح كخ كل كم كى كي لج لح لخ لم لى لي مج مح مخ مم مى مي نج نح نخ نم نى \
    ني هج هم هى هي يج يح يخ يم يى يي ذ ر ى -6 ئر ئز ئم ئن ئى ئي بر بز بم بن بى بي تر تز تم تن تى تي ثر \
    ثز ثم ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني ى ير يز يم ين يى يي ئج ئح \
    ئخ ئم ئه بج بح بخ بم به تج تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم \
    عج عم غج غم فج فح فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له مج مح مخ مم نج نح نخ نم نه هج هم ه يج يح \
    يخ يم يه ئم ئه بم به تم ته ثم ثه سم سه شم شه كل كم لم نم نه يم يه -3 طى طي عى عي غى غي سى سي شى شي \
    حى حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى \
    خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر شج شح شخ شم سه شه طم سج سح سخ شج شح شخ طم ظم ا2 .18 تجم تحج2 \
    تحم تخم تمج تمح تمخ جمح2 حمي حمى سحج سجح سجى سمح2 سمج سمم2 صحح2 صمم شحم2 شجي شمخ2 شمم2 ضحى ضخم2 طمح2 \
    طمم طمي عجم عمم2 عمى غمم غمي غمى فخم2 قمح قمم لحم لحي لحى لجج2 لخم2 لمح2 محج محم محي مجح مجم مخج مخم \
    .2 مجخ همج همم نحم نحى نجم2 نجى نمي نمى يمم2 بخي تجي تجى تخي تخى تمي تمى جمي جحى جمى سخى صحي شحي ضحي \
    لجي لمي يحي يجي يمي ممي قمي نحي قمح لحم عمي كمي نجح مخي لجم كمم لجم نجح جحي حجي مجي فمي بحي كمم عجم \
    صمم سخي نجي .40 صلے قلے الله اكبر محمد صلعم رسول عليه وسلم صلى صلىاللهعليهوسلم جلجلاله ریال .3
    """

  /// U+FE70 to U+FEFC.
  private static let formsB = """
    -3 . - . -10 ء آ2 أ2 ؤ2 إ2 ئ4 ا2 ب4 ة2 ت4 ث4 ج4 ح4 خ4 د2 ذ2 ر2 ز2 س4 ش4 ص4 ض4 ط4 ظ4 ع4 غ4 ف4 ق4 ك4 \
    ل4 م4 ن4 ه4 و2 ى2 ي4 لآ2 لأ2 لإ2 لا2
    """
}
