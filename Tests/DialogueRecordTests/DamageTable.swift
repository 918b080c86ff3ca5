@testable import DialogueRecord

extension Damage {
  /// One at least for each kind of fault that has a place in a file.
  static let table: [Damage] = json + fields + values + texts + ids + points + sense

  /// Changes that can be made together, in the order in which their faults are told.
  static let several: [Damage] = [
    Damage(year, #""2019-06-12""#, #"⟦"2019-06-31""#, "dates.start", .impossibleDate("2019-06-31")),
    Damage(year, english, #"⟦"A focus \u202e on""#, "statement.points[1].en", .forbiddenCharacter(0x202E)),
    Damage(year, #"["FRL"]"#, #"[⟦"FLR"]"#, "statement.points[3].core[0]", .unknownID(.theme, "FLR")),
    Damage("themes.json", #""T02""#, #"⟦"T01""#, "themes[1].id", .duplicateID("T01", first: "themes.json:5")),
    Damage("lineages.json", #"["2017.4.1"]"#, #"[⟦"2017"]"#, "lineages[0].origins[0]", .unknownID(.passage, "2017")),
    Damage(
      "glossary.json", "[10, 15, 22]", "[10, ⟦45]", "terms[2].lines[1]", .numberOutOfRange("45", low: 1, high: 44)),
  ]

  private static let year = "sessions/2019.json"
  private static let english = #""A focus on two areas of cooperation:""#
  private static let arabic = #""التركيز على مجالين من مجالات التعاون:""#
  /// The provenance of the caution about the building.
  private static let building = #"{"ground": "elsewhere", "references": ["S09", "S10"], "confidence": "medium"}"#
  /// The provenance of the caution about the genre.
  private static let genre = #"{"ground": "stated", "lines": [22, 30]}"#

  /// The text is no JSON.
  private static let json: [Damage] = [
    Damage(year, #""value": 3,"#, #""value": 3 ⟦"edition""#, "", .notJSON(.commaOrBrace)),
    Damage(year, #""year""#, "⟦year", "", .notJSON(.fieldName)),
    Damage(year, english, "\"A focus⟦\n\"", "", .notJSON(.closingQuote)),
    Damage(year, arabic, "⟦«التركيز»", "", .notJSON(.value)),
    Damage("themes.json", #""code": "INF""#, #""code" ⟦"INF""#, "", .notJSON(.colon)),
    Damage("themes.json", #""INF""#, "⟦INF", "", .notJSON(.value)),
    Damage("themes.json", #""تبادل المعلومات""#, #""تبادل ⟦\المعلومات""#, "", .notJSON(.escape)),
    Damage("lineages.json", #"["2017.4.1"]"#, #"["2017.4.1" ⟦"2017.4.3"]"#, "", .notJSON(.commaOrBracket)),
    Damage("lineages.json", #"["2017.4.1"]"#, String(repeating: "[", count: 61) + "⟦[", "", .notJSON(.lessNesting)),
    Damage("references.json", "{", "{}⟦{", "", .notJSON(.endOfFile)),
  ]

  /// A field is not there, or should not be.
  private static let fields: [Damage] = [
    Damage(year, "{\n  \"id\": \"2019\",", "⟦{", "", .missingField("id")),
    Damage(
      year,
      """
      {
              "id": "2019.2",
              "line": 24,
              "ar": \(arabic),
              "en": \(english),
      """, "⟦{ \"id\": \"2019.2\", \"line\": 24, \"ar\": \(arabic),", "statement.points[1]", .missingField("en")),
    Damage(
      year, "{\n        \"id\": \"2019.2\",\n        \"line\": 24,", "⟦{ \"id\": \"2019.2\",", "statement.points[1]",
      .missingField("line"), and: [.missing(24)]),
    Damage(year, genre, #"⟦{"ground": "stated"}"#, "facts[8].from", .missingField("lines")),
    Damage(
      year, building, #"⟦{"ground": "elsewhere", "confidence": "low"}"#, "facts[5].from", .missingField("references")),
    Damage(
      year, building, #"⟦{"ground": "elsewhere", "references": ["S09"]}"#, "facts[5].from", .missingField("confidence")),
    Damage(year, building, #"⟦{"ground": "inferred", "confidence": "low"}"#, "facts[5].from", .missingField("reason")),
    Damage(
      "themes.json", #""code": "INF","#, #""code": "INF", ⟦"nam": 1,"#, "themes[0].nam",
      .unknownField("nam", nearest: "name")),
    Damage(
      "themes.json", #""code": "INF","#, #""code": "INF", ⟦"colour": {"id": 1},"#, "themes[0].colour",
      .unknownField("colour", nearest: nil)),
    Damage(
      year, #""id": "2019.3","#, #""id": "2019.3", ⟦"emendation": [],"#, "statement.points[4].emendation",
      .unknownField("emendation", nearest: "emendations")),
    Damage(
      "references.json",
      """
      "id": "S01",
            "kind": "official",
            "author": {"ar": "الإنتربول", "en": "INTERPOL"}
      """, #""id": "S01", "kind": "official", "author": ⟦{"ar": "الإنتربول"}"#, "references[0].author",
      .missingField("en")),
    Damage("pack.json", #""format": 1,"#, #""format": 1, ⟦"format": 1,"#, "format", .repeatedField("format")),
  ]

  /// A value is of another type, or none of those that may stand there.
  private static let values: [Damage] = [
    Damage(year, #""year": 2019"#, #""year": ⟦"2019""#, "year", .wrongType(found: .string, expected: .number)),
    Damage(year, #""value": 3"#, #""value": ⟦null"#, "edition.value", .wrongType(found: .null, expected: .number)),
    Damage(year, english, "⟦[]", "statement.points[1].en", .wrongType(found: .array, expected: .string)),
    Damage(
      year, #"["FRL"]"#, #"⟦{"FRL": 1}"#, "statement.points[3].core", .wrongType(found: .object, expected: .array)),
    Damage(year, #"["FRL"]"#, "[⟦true]", "statement.points[3].core[0]", .wrongType(found: .bool, expected: .string)),
    Damage(
      year, after: #""organization": "sco""#, #""virtual": false"#, #""virtual": ⟦0"#, "attendance[8].virtual",
      .wrongType(found: .number, expected: .bool)),
    Damage(
      "lineages.json", after: #""lineages": "#, "[", "[⟦\"hubs\", ", "lineages[0]",
      .wrongType(found: .string, expected: .object)),
    Damage(year, #""value": 3"#, #""value": ⟦3.5"#, "edition.value", .numberOutOfRange("3.5", low: 1, high: 1000)),
    Damage(year, #""value": 3"#, #""value": ⟦0"#, "edition.value", .numberOutOfRange("0", low: 1, high: 1000)),
    Damage(
      year, #""value": 3"#, #""value": ⟦99999999999999999999"#, "edition.value",
      .numberOutOfRange("99999999999999999999", low: 1, high: 1000)),
    Damage(
      "glossary.json", "[10, 15, 22]", "[10, ⟦45]", "terms[2].lines[1]", .numberOutOfRange("45", low: 1, high: 44)),
    Damage("pack.json", #""format": 1"#, #""format": ⟦0"#, "format", .numberOutOfRange("0", low: 1, high: 1)),
    Damage("pack.json", #""format": 1"#, #""format": ⟦2"#, "format", .newerFormat(found: 2, supported: 1)),
    Damage(
      year, #""genre": "jointStatement""#, #""genre": ⟦"joint""#, "statement.genre",
      .unknownValue("joint", allowed: ["finalDeclaration", "jointStatement"])),
    Damage(
      year, after: #""organization": "interpol""#, #""host""#, #"⟦"Host""#, "attendance[7].role",
      .unknownValue("Host", allowed: ["host", "participant", "observer", "named"])),
    Damage(year, #""2019-06-12""#, #"⟦"2019-06-31""#, "dates.start", .impossibleDate("2019-06-31")),
    Damage(year, #""2019-06-13""#, #"⟦"13 June 2019""#, "dates.end", .impossibleDate("13 June 2019")),
    Damage(year, #""2019-06-13""#, #"⟦"2019-06-11""#, "dates.end", .datesReversed),
    Damage(year, "[22, 30]", "⟦[]", "facts[8].from.lines", .emptyList),
    Damage(year, "[22, 30]", "[22, ⟦45]", "facts[8].from.lines[1]", .lineOutsideDocument(45, lines: 44)),
  ]

  /// A text holds what would not be seen, or nothing.
  private static let texts: [Damage] = [
    // Written as an escape the override does not even turn the file's own text round.
    Damage(year, english, #"⟦"A focus \u202e on""#, "statement.points[1].en", .forbiddenCharacter(0x202E)),
    Damage(year, english, "⟦\"A focus \u{2067} on\"", "statement.points[1].en", .forbiddenCharacter(0x2067)),
    Damage(year, english, #"⟦"A focus\non""#, "statement.points[1].en", .forbiddenCharacter(0x0A)),
    Damage(year, english, #"⟦"A focus \u001b[31m""#, "statement.points[1].en", .forbiddenCharacter(0x1B)),
    Damage(year, english, "⟦\"A focus \u{9B}31m\"", "statement.points[1].en", .forbiddenCharacter(0x9B)),
    Damage(year, english, #"⟦"A focus \u0000 on""#, "statement.points[1].en", .forbiddenCharacter(0)),
    Damage(year, english, #"⟦"A focus \u007f on""#, "statement.points[1].en", .forbiddenCharacter(0x7F)),
    Damage(
      year, arabic, #"⟦"التركيز\u200f على مجالين""#, "statement.points[1].ar", .forbiddenCharacter(0x200F),
      and: [.documentDiffers]),
    Damage(
      year, #""2019.2.1",\#n"#, #"⟦"2019.2.1\u200e",\#n"#, "statement.points[2].id", .forbiddenCharacter(0x200E),
      and: [
        .unknown(.passage, "2019.2.1", year, "statement.points[5].follows[0].point")
      ]),
    Damage(
      "pack.json", #""- ""#, #"⟦"\u001b[8m- ""#, "documents[0].bullet", .forbiddenCharacter(0x1B)),
    Damage(year, english, #"⟦"""#, "statement.points[1].en", .untidyText),
    Damage(year, english, #"⟦" A focus""#, "statement.points[1].en", .untidyText),
    Damage(year, english, "⟦\"A focus\u{A0}\"", "statement.points[1].en", .untidyText),
  ]

  /// An id is taken, misplaced, or names nothing.
  private static let ids: [Damage] = [
    Damage("themes.json", #""T02""#, #"⟦"T01""#, "themes[1].id", .duplicateID("T01", first: "themes.json:5")),
    Damage("themes.json", #""T02""#, #"⟦"INF""#, "themes[1].id", .duplicateID("INF", first: "themes.json:6")),
    Damage(
      "themes.json", #""T02""#, #"⟦"2019.1""#, "themes[1].id", .duplicateID("2019.1", first: "sessions/2019.json:152")),
    Damage(
      "sessions/2021.json", #""id": "2021.1""#, #""id": ⟦"2019.9""#, "statement.points[0].id",
      .misplacedID("2019.9", expected: "2021.")),
    Damage(year, #""id": "2019""#, #""id": ⟦"MMXIX""#, "id", .misplacedID("MMXIX", expected: "2019")),
    Damage(year, #"["FRL"]"#, #"[⟦"FLR"]"#, "statement.points[3].core[0]", .unknownID(.theme, "FLR")),
    // Passages name themes by their codes.
    Damage(year, #"["FRL"]"#, #"[⟦"T01"]"#, "statement.points[3].core[0]", .unknownID(.theme, "T01")),
    // An id of another kind of thing.
    Damage(year, #"["FRL"]"#, #"[⟦"sco"]"#, "statement.points[3].core[0]", .unknownID(.theme, "sco")),
    Damage(year, #""sco""#, #"⟦"SCO""#, "attendance[8].organization", .unknownID(.organization, "SCO")),
    Damage(
      year, building, #"{"ground": "elsewhere", "references": ["S09", ⟦"S99"], "confidence": "low"}"#,
      "facts[5].from.references[1]", .unknownID(.reference, "S99")),
    Damage(
      year, #""2017.4.3","#, #"⟦"2017.4.9","#, "statement.points[3].follows[0].point", .unknownID(.passage, "2017.4.9")),
    Damage(
      year, after: #""2017.4.3","#, #""front-line-access""#, #"⟦"front-line""#, "statement.points[3].follows[0].line",
      .unknownID(.lineage, "front-line")),
    Damage(
      "sessions/2020.json", #""E2""#, #"⟦"E9""#, "statement.points[5].emendations[0].id", .unknownID(.emendation, "E9")),
    Damage(
      "working-groups.json", after: #""earlier""#, #""wg-front-line-2019""#, #"⟦"wg""#, "relations[0].earlier[1]",
      .unknownID(.group, "wg")),
    Damage("lineages.json", #"["2017.4.1"]"#, #"[⟦"2017"]"#, "lineages[0].origins[0]", .unknownID(.passage, "2017")),
  ]

  /// What a statement has to be in itself, and with its document.
  private static let points: [Damage] = [
    Damage(
      year, "[\n    {\n      \"kind\": \"place\"", "⟦[\n    {\n      \"kind\": \"venue\"", "facts", .missingFact(.place)
    ),
    Damage(
      year, #""parent": "2019.2""#, #""parent": ⟦"2019.3""#, "statement.points[2].parent", .parentNotEarlier("2019.3")),
    Damage(
      year, #""parent": "2019.2""#, #""parent": ⟦"2017.4""#, "statement.points[2].parent", .parentNotEarlier("2017.4")),
    Damage(
      year, #""parent": "2019.2""#, #""parent": ⟦"2019.2.1""#, "statement.points[2].parent",
      .parentNotEarlier("2019.2.1")),
    // Only a secondary reference says so, or none at all.
    Damage(
      "sessions/2020.json", after: #"["S14"]"#, #""medium""#, #"⟦"high""#, "facts[6].from.confidence",
      .unfoundedConfidence),
    Damage(
      "organizations.json", after: #""en": "ameripol.org""#, #""low""#, #"⟦"high""#,
      "organizations[1].facts[10].from.confidence", .unfoundedConfidence),
    Damage(
      year, "{\n            \"point\": \"2017.4.3\"", "⟦{\n            \"point\": \"2019.3\"",
      "statement.points[3].follows[0]", .descentNotBackward("2019.3")),
    Damage(
      year, "{\n            \"point\": \"2017.4.3\"", "⟦{\n            \"point\": \"2019.2.2\"",
      "statement.points[3].follows[0]", .descentNotBackward("2019.2.2")),
    Damage(
      "sessions/2020.json",
      "[\n          {\n            \"id\": \"E2\",\n            \"original\": \"ما بعد كوفيد-.19\"",
      "⟦[\n          {\n            \"id\": \"E2\",\n            \"original\": \"كوفيد-20\"",
      "statement.points[5].emendations", .originalReading("كوفيد-20", count: 0)),
    Damage(
      "sessions/2020.json",
      "[\n          {\n            \"id\": \"E2\",\n            \"original\": \"ما بعد كوفيد-.19\"",
      "⟦[\n          {\n            \"id\": \"E2\",\n            \"original\": \"في\"",
      "statement.points[5].emendations", .originalReading("في", count: 3)),
    Damage(
      "sessions/2020.json", after: #""id": "E2","#,
      "\n            \"original\": \"ما بعد كوفيد-.19\",\n            \"emended\": ",
      "\"emended\": ⟦", "statement.points[5].emendations[0].emended", .halfEmendation),
    Damage(
      year, "{\n        \"id\": \"2019.2\",\n        \"line\": 24",
      "⟦{\n        \"id\": \"2019.2\",\n        \"line\": 23",
      "statement.points[1]", .lineTaken(23, document: "S01", by: "sessions/2019.json:151"), and: [.missing(24)]),
    Damage(
      year, "{\n        \"id\": \"2019.2\",\n        \"line\": 24",
      "⟦{\n        \"id\": \"2019.2\",\n        \"line\": 45",
      "statement.points[1]", .lineOutsideDocument(45, lines: 44), and: [.missing(24)]),
    Damage(
      year, "{\n      \"line\": 22", "⟦{\n      \"line\": 30", "statement.heading",
      .lineTaken(30, document: "S01", by: "sessions/2017.json:147"), and: [.missing(22)]),
  ]

  /// Each field is as it should be, and together they are not.
  private static let sense: [Damage] = [
    Damage(
      year, after: #""id": "2019.2.2""#, #""parent": "2019.2""#, #""parent": ⟦"2019.1""#, "statement.points[3].parent",
      .parentAgainstID(expected: "2019.2")),
    Damage(
      year, "\"id\": \"2019.3\",", "\"id\": \"2019.3\", \"parent\": ⟦\"2019.1\",", "statement.points[4].parent",
      .parentAgainstID(expected: nil)),
    Damage(
      year, after: #"["FRL"]"#, #""mention": ["#, #""mention": ⟦["FRL", "#, "statement.points[3].mention",
      .themeTwice("FRL")),
    Damage(
      year, #""unodc""#, #"⟦"sco""#, "attendance[9].organization",
      .organizationTwice("sco", first: "sessions/2019.json:125")),
    Damage(
      year, #""2019-06-12""#, #"⟦"2018-06-12""#, "dates.start", .dateOutsideYear("2018-06-12", year: 2019)),
    Damage(year, #""value": 3"#, #""value": ⟦2"#, "edition.value", .editionTaken(2, by: "sessions/2017.json:6")),
    Damage(
      "pack.json", #""cd8b"#, #"⟦"xyz"#, "documents[0].sha256",
      .notAFingerprint("xyzc629f5e2cfec3ec4cfe15bc32e06bc0c9b1a6a82d7e48efe0c9909356146")),
  ]
}
