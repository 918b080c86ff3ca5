/// Plurals that no pattern leads back to their singular, or whose pattern would lead too many other words astray: of nouns with
/// two radicals or another root, of فاعل as عمّال, of فعيل as كبار and of فُعُل.
enum IrregularArabic {
  /// From a plural to its singulars, in Buckwalter's plain letters.
  static let singulars: [[UInt8]: [[UInt8]]] = {
    var singulars: [[UInt8]: [[UInt8]]] = [:]
    for line in pairs.split(separator: "،") {
      let words = line.split(whereSeparator: \.isWhitespace).compactMap { Buckwalter.word(String($0)) }
      guard let singular = words.first else { continue }
      for plural in words.dropFirst() { singulars[plural.map(Buckwalter.plain), default: []].append(singular) }
    }
    for plural in own.compactMap(Buckwalter.word) { singulars[plural.map(Buckwalter.plain)] = [] }
    return singulars
  }()

  /// Plurals that have become words of their own: حدود are borders, and whoever looks for them does not mean الحد من.
  private static let own = ["حدود"]

  /// A singular and its plurals.
  private static let pairs = """
    امرأة نساء نسوة، أخ إخوة إخوان، أخت أخوات، بنت بنات، أم أمهات، ماء مياه، فم أفواه، شفة شفاه، يد أيدي أياد أيادي،
    ليلة ليالي ليال، أرض أراضي أراض، أهل أهالي أهال، أول أوائل، رأي آراء، بئر آبار، ميناء موانئ مواني، سنة سنوات سنين سنون،
    شيخ مشايخ، خطر مخاطر، ذو ذوو ذوي، ميت موتى، إمام أئمة، يوم أيام، برنامج برامج، دينار دنانير، قوة قوى، اسم أسامي،
    مهمة مهام، مقر مقار، محل محال، مضرة مضار، مادة مواد، خاصة خواص، حاسة حواس، دابة دواب، مشقة مشاق،
    مدينة مدن، سفينة سفن، صحيفة صحف، جزيرة جزر، كتاب كتب، طريق طرق، سبيل سبل، رسول رسل، نظام نظم، أساس أسس، إطار أطر،
    عمود عمد، فريق فرق، فرقة فرق، جدار جدر،
    شاهد شهود، عامل عمال، طالب طلاب طلبة، تاجر تجار، حاكم حكام، ساكن سكان، حارس حراس، زائر زوار، نائب نواب، رائد رواد،
    راكب ركاب، ثائر ثوار، ضابط ضباط، قارئ قراء، قاتل قتلة، وارث ورثة، كاتب كتبة، صانع صناع، مهاجر مهاجرة،
    كبير كبار، صغير صغار، طويل طوال، قصير قصار، كريم كرام، شديد شداد، ثقيل ثقال، ضعيف ضعاف،
    ثوب ثياب، دار ديار، عين أعين، شهر أشهر، سهم أسهم، وجه أوجه، حرف أحرف، سطر أسطر، نفس أنفس، ذراع أذرع،
    ساحر سحرة، كافر كفرة كفار، خائن خونة، جاهل جهلة، حافظ حفظة، بائع باعة، قائد قادة قواد، سيد سادة، حاج حجاج، سائح سياح،
    يتيم يتامى أيتام، هالك هلكى، حمار حمير حمر، عبد عبيد عباد، نموذج نماذج، فيلم أفلام، زلزال زلازل، سرير سرر، بريء أبرياء، جديد جدد،
    فيلسوف فلاسفة، إمبراطور أباطرة، جبار جبابرة، قسيس قساوسة، مغربي مغاربة، أحمر حمر، أسود سود، أبيض بيض، أخضر خضر، أصفر صفر،
    أزرق زرق، أعمى عميان عمي، حوت حيتان، خروف خرفان، فأر فئران، شاب شبان شباب، أمة أمم، معنى معان، مبنى مبان، مرسى مراس،
    مجرى مجار، مقهى مقاه، منحى مناح، مسعى مساع، ملهى ملاه، مأوى مآو، شفة شفاه، حجر حجارة، ميل أميال، جسد أجساد،
    لسان ألسن، ضلع أضلع، نهر أنهر، كف أكف، صاحب أصحاب، شريف أشراف، ناصر أنصار، طاهر أطهار، حي أحياء، إناء آنية، فتى فتيان فتية، صبي صبيان صبية، غزال غزلان
    """
}
