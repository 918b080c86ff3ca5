@testable import BidiText

/// Texts of the kind the record has, and ways to say in a test what became of them.
enum Samples {
  static let network = "شبكة الإنتربول المأمونة I-24/7 (منذ 2017)، لا سيما كوفيد-19"

  static let arabic = [
    network,
    "الحوار آلية فريدة من نوعها تجمع، تحت مظلة الإنتربول العالمية، منظمات شرطية إقليمية من مختلف أنحاء العالم",
    "- تبعات وباء كوفيد-19 على المشهد الأمني العالمي، ولا سيما الجرائم السيبرية والجرائم التي يسهّل الإنترنت ارتكابها",
    "- ’1‘ استحداث آلية مستدامة وسلسة لتعميم الخطط الاستراتيجية ومواءمة الإجراءات الميدانية؛",
    "- ’3‘ تبسيط الوصول إلى المعلومات الميدانية من خلال الاعتماد على شبكة الإنتربولI-24/7 ؛",
    "جولة الحوار في أيار/مايو 2017: مقتطفات من الإعلان الختامي",
    "والتدابير المرتبطة بالوباء في مرحلة ما بعد كوفيد-.19 وتدابير الحَجْر الصحي",
    "تواصل الكيانات تعزيز التعاون ضد مرتكبي الجريمة السيبرية.تبسيط الفريقين العاملين بشكل جديد",
  ]

  static let english = [
    "The Dialogue is a mechanism of its kind; it brings together, under INTERPOL's umbrella, regional organizations.",
    "counter-terrorism, organized crime and border security (I-24/7), COVID-19 … 2016–2021",
  ]

  static let orders = TextOrder.allCases
}

extension TextLine {
  /// What is sent, from the first cell to the last.
  var text: String { cells.map(\.text).joined() }

  /// The letters of the paragraph themselves, cell by cell as one reads Arabic, from the right end of the line.
  func lettersFromTheRight(of paragraph: Paragraph) -> String {
    cells.reversed().map { cell in
      String(String.UnicodeScalarView(paragraph.scalars[cell.range]))
    }.joined()
  }
}
