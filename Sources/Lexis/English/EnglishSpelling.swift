/// British and American spellings in one form. The forms are made for comparing and need not be anybody's spelling: whatever
/// befalls one form of a word befalls all of them.
enum EnglishSpelling {
  /// The letters of a folded word, levelled.
  static func levelled(_ word: String) -> [UInt8] {
    var letters = Array((words[word] ?? word).utf8)
    guard letters.count >= 5 else { return letters }
    levelIse(&letters)
    levelOur(&letters)
    levelTre(&letters)
    return letters
  }

  /// Words that no rule covers.
  private static let words: [String: String] = [
    "programme": "program", "programmes": "programs", "defence": "defense", "defences": "defenses",
    "offence": "offense",
    "offences": "offenses", "licence": "license", "licences": "licenses", "practise": "practice",
    "practised": "practiced",
    "practises": "practices", "practising": "practicing", "grey": "gray", "cheque": "check", "cheques": "checks",
    "sceptic": "skeptic", "sceptics": "skeptics", "sceptical": "skeptical", "catalogue": "catalog",
    "catalogues": "catalogs", "judgement": "judgment", "judgements": "judgments", "acknowledgement": "acknowledgment",
    "ageing": "aging", "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "instalment": "installment",
    "centred": "centered", "centring": "centering", "dialog": "dialogue", "dialogs": "dialogues",
    "jewellery": "jewelry", "paediatric": "pediatric", "paediatrics": "pediatrics", "encyclopaedia": "encyclopedia",
    "instalments": "installments", "skilful": "skillful", "artefact": "artifact", "artefacts": "artifacts",
  ]

  /// organise, organisation, analyse: with z.
  private static func levelIse(_ letters: inout [UInt8]) {
    for ending in iseEndings where letters.ends(with: ending) {
      let start = letters.count - ending.utf8CodeUnitCount
      if start >= 2 { letters[start + 1] = UInt8(ascii: "z") }
      return
    }
  }

  private static let iseEndings: [StaticString] = [
    "isational", "isations", "isation", "isers", "iser", "ising", "ised", "ises", "ise", "ysers", "yser", "ysing",
    "ysed",
    "yse",
  ]

  private static let ourEndings: [StaticString] = [
    "our", "ours", "oured", "ouring", "ourer", "ourers", "ourable", "ourably", "oural", "ourism", "ourist", "ourless",
    "ourhood", "ourly", "oury", "ourite", "ourites",
  ]

  /// labour, endeavours, neighbouring: without u. Three letters have to come before it: four and hour stay.
  private static func levelOur(_ letters: inout [UInt8]) {
    for ending in ourEndings where letters.ends(with: ending) && letters.count - ending.utf8CodeUnitCount >= 3 {
      letters.remove(at: letters.count - ending.utf8CodeUnitCount + 1)
      return
    }
  }

  private static let treEndings: [StaticString] = ["tre", "tres", "bre", "bres"]

  /// centre, metres: as in center.
  private static func levelTre(_ letters: inout [UInt8]) {
    for ending in treEndings where letters.ends(with: ending) {
      let r = letters.count - ending.utf8CodeUnitCount + 1
      letters.swapAt(r, r + 1)
      return
    }
  }
}
