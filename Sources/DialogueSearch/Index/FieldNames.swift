import DialogueRecord

extension FactKind {
  /// By what words a reader asks for facts of a kind: `founded`, `seat`, `who attended`. Nil for kinds whose names are words that
  /// one looks for in the texts, or that every card has.
  var searchedNames: Bilingual? {
    switch self {
    case .seat: Bilingual(ar: "المقر مقره مقرها", en: "seat headquarters headquartered based")
    case .founded:
      Bilingual(ar: "التأسيس تأسست تأسس أسست أسس أنشئت أنشئ", en: "founded founding established foundation created")
    case .region: Bilingual(ar: "المنطقة", en: "region")
    case .site: Bilingual(ar: "الموقع الشبكي", en: "website web site")
    case .history: Bilingual(ar: "نبذة تاريخية تاريخ", en: "history")
    case .place: Bilingual(ar: "المكان المدينة عقدت", en: "place city venue held")
    case .venue: Bilingual(ar: "مقر مكان الانعقاد المبنى", en: "venue building")
    case .host: Bilingual(ar: "المضيف المضيفة استضافت استضاف الاستضافة", en: "host hosted hosts hosting")
    case .chair: Bilingual(ar: "الافتتاح والإدارة افتتح أدار", en: "opening opened moderator moderated chair chaired")
    case .subject: Bilingual(ar: "الموضوع", en: "subject topic")
    case .outcome: Bilingual(ar: "حصيلة الجولة", en: "outcome")
    case .attendance:
      Bilingual(
        ar: "الحضور حضر حضرت الحاضرون المشاركون شارك شاركت", en: "attended attendance attend present participants")
    case .standing: Bilingual(ar: "طبيعة الفريق", en: "status standing")
    case .purpose: Bilingual(ar: "الغرض", en: "purpose")
    case .acronym, .name, .role, .link, .evidence, .against, .caution: nil
    }
  }
}
