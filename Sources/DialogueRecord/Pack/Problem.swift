/// The kinds of things that a pack gives ids to.
package enum EntityKind: String, Sendable, Hashable, CaseIterable {
  case session, passage, organization, group, theme, lineage, term, emendation, reference, section
}

/// What is wrong at a place of a pack, and what was expected there. The words are made in one place, by the interface.
package enum Problem: Sendable, Hashable {
  /// The file is not there.
  case missingFile
  /// The file cannot be read; the system's reason.
  case unreadable(String)
  /// It is no plain file.
  case notPlainFile
  /// The file is longer than so many megabytes.
  case tooLarge(megabytes: Int)
  /// The file leads out of the pack through a link.
  case leavesPack
  /// A `.json` file of which the format knows nothing.
  case unexpectedFile
  /// The name of a session's file is not its year.
  case misnamedFile(expected: String)
  /// The bytes are not UTF-8, or begin with a byte order mark.
  case notUTF8
  /// The text is not JSON.
  case notJSON(JSONExpectation)
  /// A required field is not there.
  case missingField(String)
  /// The format has no such field here; the nearest that it has.
  case unknownField(String, nearest: String?)
  /// A field comes twice in one object.
  case repeatedField(String)
  /// The value is of another type.
  case wrongType(found: JSONType, expected: JSONType)
  /// The value is none of those that may stand here.
  case unknownValue(String, allowed: [String])
  /// The number is out of range, or not whole.
  case numberOutOfRange(String, low: Int, high: Int)
  /// The text is empty, or has blanks at an end.
  case untidyText
  /// A list that must hold something is empty.
  case emptyList
  /// A control character, or one that changes the direction of text; its code point.
  case forbiddenCharacter(UInt32)
  /// No such day, or not written as in ISO 8601.
  case impossibleDate(String)
  /// The last day comes before the first one.
  case datesReversed
  /// The id is taken; where it was given first.
  case duplicateID(String, first: String)
  /// The id does not begin as it must, such as with the year of its session.
  case misplacedID(String, expected: String)
  /// Nothing has this id.
  case unknownID(EntityKind, String)
  /// A fact of this kind must be there.
  case missingFact(FactKind)
  /// The parent is not an earlier point of the same session.
  case parentNotEarlier(String)
  /// The point stands by its id below another one than its parent says, or below none.
  case parentAgainstID(expected: String?)
  /// A theme is named twice for one passage.
  case themeTwice(String)
  /// An organization is named twice for one session; where it is named first.
  case organizationTwice(String, first: String)
  /// The session begins in another year than its own.
  case dateOutsideYear(String, year: Int)
  /// Another session has the ordinal; where that stands.
  case editionTaken(Int, by: String)
  /// A line of descent must lead back to an earlier point.
  case descentNotBackward(String)
  /// High confidence in what only secondary references say, or none.
  case unfoundedConfidence
  /// The original reading does not stand exactly once in the text; how often it does.
  case originalReading(String, count: Int)
  /// Only one of the two readings is given.
  case halfEmendation
  /// The line is outside the document.
  case lineOutsideDocument(Int, lines: Int)
  /// The line of the document is taken by another text; where that stands.
  case lineTaken(Int, document: String, by: String)
  /// No text of the pack fills these lines of the document.
  case linesMissing([Int], document: String)
  /// No SHA-256 in hexadecimal digits.
  case notAFingerprint(String)
  /// The document rebuilt from the pack is another one.
  case documentDiffers(String, expected: String, found: String)
  // What follows makes no pack unsound, but somebody should look at it.
  /// A text begins with what looks like a bullet or an enumerator.
  case markLeft(String)
  /// A text holds letters in presentation forms, as they come out of a PDF; how many.
  case presentationForms(Int)
  /// Several blanks in a row.
  case severalBlanks
  /// The Arabic is in Latin letters, or the English in Arabic ones.
  case otherScript
  /// An id that does not follow the one before it.
  case idGap(expected: String)
  /// Lines of a document that the pack does not hold, which nobody can count here.
  case linesNotHeld([Int], document: String)
  /// The sentences of the file were written when the record had no later session.
  case writtenBefore(asOf: Int, last: Int)
  /// The pack is of a format that this program does not know yet.
  case newerFormat(found: Int, supported: Int)
}
