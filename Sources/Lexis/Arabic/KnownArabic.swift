/// Words of Arabic by which rules are kept from going wrong: none of them says anything about what a text is likely to hold.
enum KnownArabic {
  /// Nouns of two letters: behind a particle and before an ending, two letters are enough for them. In plain letters.
  static let short: Set<[UInt8]> = plain(
    "حد خط حق نص سر رد ظل حل شك ضد عم جد فن كف سد صف لص مد يد دم فم اب اخ ام حي حج ذم رب رق زر شر شق صك ضم طب ظن عد غش فك قص كم هم ود جو سن قط"
  )

  /// Adjectives of three letters, whose feminine is the same word. In plain letters.
  static let adjectives: Set<[UInt8]> = plain("صعب سهل ضخم مهم صلب حسن نشط عذب رحب خصب وعر هرم خطر قذر جلي")

  /// Nouns in ية that are no adjectives: عملية is not of عمل as ميدانية is of ميدان. In plain letters, without ة.
  static let nounsInYa: Set<[UInt8]> = plain(
    "عملي جمعي اتفاقي مسؤولي اقلي اغلبي جنسي بلدي ميزاني شخصي نوعي خلفي صلاحي امكاني فعالي عضوي اولوي خصوصي شرعي آلي ملكي حصاني"
  )

  /// Nouns of three letters without ة whose plural ends in ات: ملفات, سجلات. In plain letters.
  static let masculine: Set<[UInt8]> = plain("ملف مقر محل ممر مفر مصب مضخ سجل طلب")

  /// Nouns of action of the form of a broken plural, and nouns like them: وصول is no plural of وصل. In plain letters.
  static let actions: Set<[UInt8]> = plain(
    """
    وصول دخول حصول وقوع وجود قبول ظهور خروج حضور صدور مرور نزول رجوع وقوف سقوط هبوط صعود نفوذ نشوء شروع شعور جلوس سكوت نمو
    خضوع لجوء هجوم قدوم طلوع غروب عبور بلوغ رسوخ حدوث جنوب شمول عزوف نكوص عثور فجور فتور ركود صمود سلوك غموض وضوح فضول
    جمود خمول نهوض خلود ذهول سجود جحود هروب عدول لزوم قعود ذبول خشوع هدوء نضوب
    """)

  /// Nouns that begin with ن and look like a verb of "we".
  static let nounsInNun: Set<[UInt8]> = Set(
    words(
      "نتائج نموذج نماذج نوافذ نظائر نوادر نواحي نواة نخبة نقابة نسبة نشأة نصيب نساء نظام نصيحة نسيج نظير نبات نهار نزاع نضال نفوذ نجاح نحاس نخيل نزيه نبيل نقاش نشاط نفاذ نداء نواة نائب نادي نفط نقد نفق نقص نسخ نشر نقل نهج نصر نبض نبذ نزف"
    )
    .map { ArabicEnding.stem($0[...]) })

  /// Whether the letters of a word that look like an article are its own, in any form of it.
  static func hasLettersOfArticle(_ word: ArabicWord.Letters) -> Bool {
    guard word.dropFirst().begins(with: "l") || word.dropFirst().begins(with: "Al") else { return false }
    return likeArticled.contains(ArabicEnding.stem(word))
  }

  private static let likeArticled: Set<[UInt8]> = Set(
    words(
      """
      التزام التهاب التقاء التفاف التحاق التماس التباس التفات التقاط التواء التهام التئام التصاق الغاء الكترون الكتروني المانيا الماني
      آلية آليات آلي آلة آلات الله والد والدة والي والى بالغ بالغة بالون بال بالي فالق فالوجة كالح التقائي الزام الزامي الهام الحاد الحاح الماس
      """
    ).map { ArabicEnding.stem($0[...]) })

  /// Nouns with a ت at their end that is no sign of a verb.
  static let endingInTa: Set<[UInt8]> = plain(
    "إنترنت انترنت أنترنت إسمنت سبت زفت أخت بنت كنت صامت ثابت باهت لافت ساكت خافت قانت شامت نابت بيت وقت صوت موت زيت حوت تحت صمت بابت فائت بائت مائت"
  )

  /// Whether the first letter of a word is its own though it looks like a particle: of وزير, فريق and كتاب, in any form, and of
  /// the broken plurals of these.
  static func beginsWithRadical(_ word: ArabicWord.Letters) -> Bool {
    guard let first = word.first, "wfblky".utf8.contains(first) else { return false }
    return radical.contains(ArabicEnding.stem(word))
      || ArabicPlural.singulars(of: word).contains(where: radical.contains)
  }

  private static let radical: Set<[UInt8]> = Set(
    words(
      """
      بلد بلاد بيان بناء بحث بحر برنامج بنك بيت باب بريد بديل بوابة بنية بيئة بند بداية بعثة بشر بطاقة بضاعة بقاء بسيط بعيد بنت
      بترول برلمان بطل بصمة بلدية بلوغ بيع بذل بلاغ برهان بركة بركان بستان بقرة
      وزير وزارة وثيقة وسيلة وحدة وكالة وظيفة وباء وقاية ولاية وصول وجود وضع وقت وطن ورقة ورشة وحيد وفد وفاة وصف وعي واقع وجه
      وضوح وزن وسط وفاق وقود ولد ولي وريد وعد وقف وقع وسام وديعة وصية وساطة
      فريق فرصة فكرة فساد فقر فقير فترة فئة فرع فعل فضاء فصل فصيل فحص فتح فرد فيلم فن فيروس فندق فاتورة فقرة فلاح فضل فائدة فستان
      لجنة لغة لقاء لسان لاجئ لاعب لحظة لوحة لقاح لبنان لائحة لباس لص ليبيا لواء لعبة لطيف لئيم
      واحد والد والدة واقع واسع واجب واضح وارد وافد واحة وادي واع واعد واثق وافر وال
      يوم يمين يقين يسار يهود يونان يابان يتيم ينبوع يناير يونيو يوليو يورو يوروبول
      كتاب كتابة كيان كلمة كبير كثير كفاءة كارثة كامل كلية كتلة كمية فيديو كوكب كرسي كرامة كفالة كهرباء كوفيد كشف كلام كريم كنز كمال كتيبة
      """
    ).map { ArabicEnding.stem($0[...]) })

  private static func plain(_ text: String) -> Set<[UInt8]> {
    Set(words(text).map { $0.map(Buckwalter.plain) })
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).compactMap { Buckwalter.word(String($0)) }
  }
}
