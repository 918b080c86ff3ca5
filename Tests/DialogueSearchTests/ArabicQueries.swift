/// Arabic queries: other spellings, inflected forms, broken plurals, variants and several words. A point must be found where a
/// form of the same word stands in it; where only a relative by derivation does it may be found.
extension QueryCase {
  static let arabic: [QueryCase] = [
    QueryCase("A01", "الانتربول", must: "about.1 about.2 who.1 2021.3 2019.2.2 2017.4.3 2016.5"),
    QueryCase("A03", "ارهاب", must: "2020.1 2019.1", may: "why.2"),
    QueryCase("A05", "اوروبية", must: "who.1"),
    QueryCase("A07", "الوطنى", must: "2021.1 2019.3.2 2017.4.2"),
    QueryCase("A09", "الحجر الصحي", must: "2020.2"),
    QueryCase("A11", "محفزا", must: "2019.1"),
    QueryCase("A17", "i-24/7", must: "2019.2.2 2017.4.3"),
    QueryCase("A19", "معلومات", must: "about.3 why.2 2020.3 2019.2.2 2019.3.2 2017.2 2017.4.3 2016.1"),
    QueryCase("A21", "منظمة", must: "about.1 who.1 why.1 why.2 2021.3 2017.3 2016.3", may: "2020.1 2019.1"),
    QueryCase("A23", "تنسيق", must: "about.1 why.1 2021.1 2021.3 2019.1 2019.3.1 2017.1 2017.3", may: "about.2 2020.3"),
    QueryCase("A25", "تهديد", must: "about.1 about.2 why.1 2021.1 2020.1 2020.2 2020.3.1 2016.1 2016.5"),
    QueryCase(
      "A27", "شرطة", must: "who.1 why.2 2019.2.2 2017.4.3",
      may: "about.1 why.1 2021.4 2019.3.2 2017.3 2017.4.2 2017.4.4 2016.1 2016.2 2016.4"),
    QueryCase(
      "A29", "تعاون", must: "about.3 who.1 2021.3 2020.2 2020.3.3 2019.2 2019.3.2 2017.4 2017.4.2 2016.2 2016.3"),
    QueryCase("A31", "جمارك", must: "why.2"),
    QueryCase("A33", "قانون", must: "about.3 2021.1 2020.2 2019.3.2 2017.1 2017.2"),
    QueryCase("A35", "جريمة", must: "who.1 why.1 2021.1 2021.2 2021.3 2020.1 2019.1", may: "why.2 2020.2"),
    QueryCase("A37", "خطة", must: "2019.2.1 2017.4.1", may: "2019.3.1"),
    QueryCase("A39", "بلد", must: "2021.3 2020.3.2"),
    QueryCase("A41", "جهد", must: "about.1 about.3 why.1 2020.3 2016.4"),
    QueryCase("A43", "مركز", must: "2017.3 2017.4.2", may: "2016.5"),
    QueryCase("A45", "ثغرة", must: "2016.4"),
    QueryCase("A47", "وكالة", must: "who.1"),
    QueryCase("A49", "سيبرانية", must: "2021.1 2021.2 2021.3 2020.1"),
    QueryCase("A51", "تبادل المعلومات", must: "about.3 why.2 2020.3 2017.2 2016.1"),
    QueryCase("A53", "الفريق العامل", must: "2021.4 2019.3"),
    QueryCase("A55", "عائق", must: "why.2"),
    QueryCase("A57", "اولوية", must: "2019.3.1 2017.4.4"),
    QueryCase("A59", "مشتركة", must: "about.1 2021.3 2019.1 2017.3 2017.4.4 2016.2 2016.3 2016.4"),
    QueryCase("A61", "جهاز", must: "who.1 2020.2 2017.1 2017.2"),
    QueryCase("A63", "مصدر", must: "2019.1"),
    QueryCase("A65", "ممارسة", must: "about.3 2020.3 2019.3.1 2016.2"),
  ]
}
