import DialogueRecord

extension Catalogue {
  /// A fault of a pack on one line: file, line, column, place, what is wrong and what was expected.
  package func words(_ fault: Fault) -> String {
    var place = quote(fault.file)
    if let line = fault.line { place += ":\(line)" }
    if let column = fault.column { place += ":\(column)" }
    let path = fault.path.isEmpty ? "" : " \(quote(fault.path)):"
    return "\(place):\(path) \(words(fault.problem))"
  }

  private func words(_ problem: Problem) -> String {
    let words = text(problem.phrase, arguments(problem).mapValues { quote($0) })
    guard case .unknownField(_, let nearest?) = problem else { return words }
    return words + "; " + text(.didYouMean, ["name": nearest])
  }

  /// What is put into the words for a problem.
  private func arguments(_ problem: Problem) -> [String: String] {
    switch problem {
    case .missingFile, .leavesPack, .notPlainFile, .unexpectedFile, .notUTF8, .untidyText, .emptyList, .datesReversed,
      .halfEmendation, .unfoundedConfidence, .severalBlanks, .otherScript:
      [:]
    case .unreadable(let reason): ["reason": reason]
    case .tooLarge(let megabytes): ["limit": String(megabytes)]
    case .misnamedFile(let expected): ["expected": expected]
    case .notJSON(let expected): ["expected": self[expected.phrase]]
    case .missingField(let name), .unknownField(let name, _), .repeatedField(let name): ["name": name]
    case .wrongType(let found, let expected): ["found": self[found.phrase], "expected": self[expected.phrase]]
    case .unknownValue(let value, let allowed): ["value": value, "expected": allowed.joined(separator: ", ")]
    case .numberOutOfRange(let value, let low, let high): ["value": value, "low": String(low), "high": String(high)]
    case .forbiddenCharacter(let code): ["character": codePoint(code)]
    case .impossibleDate(let value): ["value": value]
    case .duplicateID(let id, let first): ["id": id, "first": first]
    case .misplacedID(let id, let expected): ["id": id, "expected": expected]
    case .unknownID(let kind, let id): ["kind": self[kind.phrase], "id": id]
    case .missingFact(let kind): ["kind": kind.rawValue]
    case .parentNotEarlier(let id), .descentNotBackward(let id): ["id": id]
    case .originalReading(let reading, let count): ["text": reading, "count": String(count)]
    case .lineOutsideDocument(let line, let lines): ["line": String(line), "lines": String(lines)]
    case .parentAgainstID(let expected): ["expected": expected ?? ""]
    case .themeTwice(let code): ["id": code]
    case .organizationTwice(let id, let first): ["id": id, "first": first]
    case .dateOutsideYear(let date, let year): ["date": date, "year": String(year)]
    case .editionTaken(let edition, let first): ["number": String(edition), "first": first]
    case .lineTaken(let line, let document, let first): ["line": String(line), "document": document, "first": first]
    case .linesMissing(let lines, let document), .linesNotHeld(let lines, let document):
      ["lines": enumeration(ofLines: lines), "document": document]
    case .notAFingerprint(let text): ["value": text]
    case .documentDiffers(let document, let expected, let found):
      ["document": document, "expected": expected, "found": found]
    case .writtenBefore(let asOf, let last): ["year": String(asOf), "last": String(last)]
    case .markLeft(let mark): ["mark": mark]
    case .presentationForms(let count): ["count": String(count)]
    case .idGap(let expected): ["expected": expected]
    case .newerFormat(let found, let supported): ["found": String(found), "supported": String(supported)]
    }
  }

  /// `1, 4–7`.
  private func enumeration(ofLines lines: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for line in lines {
      if let last = spans.last, last.upperBound + 1 == line {
        spans[spans.count - 1] = last.lowerBound...line
      } else {
        spans.append(line...line)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(
      separator: ", ")
  }

  /// `U+202E`: never the character itself, which could hide in the message as it hid in the text.
  private func codePoint(_ code: UInt32) -> String {
    let hex = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
