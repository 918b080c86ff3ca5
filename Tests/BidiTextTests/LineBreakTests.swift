import Testing

@testable import BidiText

struct LineBreakTests {
  /// Each text with a bar wherever a line may end, and two where it must.
  @Test(
    "a line may end where UAX #14 and Arabic custom let it",
    arguments: [
      // Words and the punctuation that belongs to them.
      "شبكة |الإنتربول |المأمونة |I-24/7 |(منذ |2017)، |لا |سيما |كوفيد-19",
      "الوكالة |الأوروبية |- |فرونتكس، |وجهاز",
      "ما |هو |الحوار؟",
      "الميدانية؛ |«نص» |[نص] |“نص” |‹نص›",
      "The |police |(in |the |front |line), |too: |yes! |No? |“Well” |[sic] |{x}; |‘so’.",
      "into |the |line … |and",
      "on…",
      "I-24/7 ؛",
      "wait ! |not ? |so ; |is : |it",
      "« texte » |et |« deux », |(« trois »)",
      "’1‘ |استحداث |’2‘ |توصية",
      "السيبرية.تبسيط |الإنتربولI-24/7",
      "أفريبول، |وأميريبول",
      // What holds together.
      "COVID-19 |كوفيد-19 |كوفيد-.19 |I-24/7",
      "1,234.5 |2016–2021 |٢٠١٦–٢٠٢١ |١٬٢٣٤٫٥ |12:30 |-5 |10% |٪١٠ |$5 |3.5°",
      "a\u{A0}b |c\u{202F}d |e\u{2060}f |g \u{2060}h |i\u{2011}j",
      "the |members’ |don't |interpol.int",
      // Hyphens, dashes and slashes.
      "counter-|terrorism |self-|made |well–|known |so—|called",
      "أيار/|مايو |2017 |24/7 |and/|or",
      "- |item |– |item |-x |x- |y",
      // Spaces and controls.
      "  two |words",
      "two\n‖  words |( at |once )",
      "a   |b",
      "a\u{200B}|b",
      "a\u{200E} \u{202B}|b\u{202C} |c",
      "a\t|b",
      "a \u{0651}b",
      "a\n‖b\r\n‖c\u{2028}‖d\u{85}‖e",
      // Characters that are words by themselves, and their punctuation.
      "漢|字、|漢|字。", "x-漢|字\u{A0}漢|字\u{2060}漢",
      "ok|🙂|🙂!",
      "",
    ])
  func places(_ marked: String) {
    let text = marked.filter { $0 != "|" && $0 != "‖" }
    #expect(placesMarked(in: text) == marked)
  }

  private func placesMarked(in text: String) -> String {
    var marked = ""
    let paragraph = Paragraph(text, direction: .leftToRight, options: TextOptions(order: .logical))
    var last = 0
    for cell in paragraph.cells {
      // What has no cell stays with the cell before it.
      marked.unicodeScalars.append(contentsOf: paragraph.scalars[last..<cell.range.lowerBound])
      last = cell.range.upperBound
      switch cell.lineBreak {
      case .prohibited: break
      case .allowed: marked.append("|")
      case .mandatory: marked.append("‖")
      }
      marked.unicodeScalars.append(contentsOf: paragraph.scalars[cell.range])
    }
    marked.unicodeScalars.append(contentsOf: paragraph.scalars[last...])
    return marked
  }
}
