import DialogueRecord

extension Interface {
  /// A fault of a pack on one line: file, line, column, place, what is wrong and what was expected.
  public func words(_ fault: Fault) -> String {
    var place = fault.file
    if let line = fault.line { place += ":\(line)" }
    if let column = fault.column { place += ":\(column)" }
    let path = fault.path.isEmpty ? "" : " \(fault.path):"
    return "\(place):\(path) \(words(fault.problem))"
  }

  private func words(_ problem: Problem) -> String {
    switch problem {
    case .missingFile: self[.faultMissingFile]
    case .unreadable(let reason): text(.faultUnreadable, ["reason": reason])
    case .leavesPack: self[.faultLeavesPack]
    case .unexpectedFile: self[.faultUnexpectedFile]
    case .misnamedFile(let expected): text(.faultMisnamedFile, ["expected": expected])
    case .notUTF8: self[.faultNotUTF8]
    case .notJSON(let expected): text(.faultNotJSON, ["expected": self[expected.phrase]])
    case .missingField(let name): text(.faultMissingField, ["name": name])
    case .unknownField(let name, let nearest):
      [text(.faultUnknownField, ["name": name]), nearest.map { text(.didYouMean, ["name": $0]) }]
        .compactMap { $0 }.joined(separator: "; ")
    case .repeatedField(let name): text(.faultRepeatedField, ["name": name])
    case .wrongType(let found, let expected):
      text(.faultWrongType, ["found": self[found.phrase], "expected": self[expected.phrase]])
    case .unknownValue(let value, let allowed):
      text(.faultUnknownValue, ["value": value, "expected": allowed.joined(separator: ", ")])
    case .numberOutOfRange(let value, let low, let high):
      text(.faultNumberOutOfRange, ["value": value, "low": String(low), "high": String(high)])
    case .untidyText: self[.faultUntidyText]
    case .emptyList: self[.faultEmptyList]
    case .forbiddenCharacter(let code): text(.faultForbiddenCharacter, ["character": codePoint(code)])
    case .impossibleDate(let value): text(.faultImpossibleDate, ["value": value])
    case .datesReversed: self[.faultDatesReversed]
    case .duplicateID(let id, let first): text(.faultDuplicateID, ["id": id, "first": first])
    case .misplacedID(let id, let expected): text(.faultMisplacedID, ["id": id, "expected": expected])
    case .unknownID(let kind, let id): text(.faultUnknownID, ["kind": self[kind.phrase], "id": id])
    case .missingFact(let kind): text(.faultMissingFact, ["kind": kind.rawValue])
    case .parentNotEarlier(let id): text(.faultParentNotEarlier, ["id": id])
    case .descentNotBackward(let id): text(.faultDescentNotBackward, ["id": id])
    case .unfoundedConfidence: self[.faultUnfoundedConfidence]
    case .originalReading(let reading, let count):
      text(.faultOriginalReading, ["text": reading, "count": String(count)])
    case .halfEmendation: self[.faultHalfEmendation]
    case .lineOutsideDocument(let line, let lines):
      text(.faultLineOutsideDocument, ["line": String(line), "lines": String(lines)])
    case .lineTaken(let line): text(.faultLineTaken, ["line": String(line)])
    case .linesMissing(let lines):
      text(.faultLinesMissing, ["lines": lines.map { String($0) }.joined(separator: ", ")])
    case .documentDiffers(let expected, let found):
      text(.faultDocumentDiffers, ["expected": expected, "found": found])
    case .newerFormat(let found, let supported):
      text(.faultNewerFormat, ["found": String(found), "supported": String(supported)])
    }
  }

  /// `U+202E`: never the character itself, which could hide in the message as it hid in the text.
  private func codePoint(_ code: UInt32) -> String {
    let hex = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}

extension JSONExpectation {
  var phrase: Phrase {
    switch self {
    case .value: .jsonValue
    case .fieldName: .jsonFieldName
    case .colon: .jsonColon
    case .commaOrBrace: .jsonCommaOrBrace
    case .commaOrBracket: .jsonCommaOrBracket
    case .closingQuote: .jsonClosingQuote
    case .escape: .jsonEscape
    case .endOfFile: .jsonEndOfFile
    case .lessNesting: .jsonLessNesting
    }
  }
}

extension JSONType {
  var phrase: Phrase {
    switch self {
    case .null: .typeNull
    case .bool: .typeBool
    case .number: .typeNumber
    case .string: .typeString
    case .array: .typeArray
    case .object: .typeObject
    }
  }
}

extension EntityKind {
  var phrase: Phrase {
    switch self {
    case .session: .kindSession
    case .passage: .kindPassage
    case .organization: .kindOrganization
    case .group: .kindGroup
    case .theme: .kindTheme
    case .lineage: .kindLineage
    case .term: .kindTerm
    case .emendation: .kindEmendation
    case .reference: .kindReference
    case .section: .kindSection
    }
  }
}
