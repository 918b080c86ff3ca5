@testable import DialogueRecord

/// The kinds of faults, without what they say of the case at hand. A new kind does not compile until it stands here, and
/// the test of the table fails until a pack is broken in that way.
enum ProblemKind: CaseIterable {
  case missingFile, unreadable, notPlainFile, tooLarge, leavesPack, unexpectedFile, misnamedFile, notUTF8, notJSON,
    missingField
  case unknownField, repeatedField, wrongType, unknownValue, numberOutOfRange, untidyText, emptyList
  case forbiddenCharacter, impossibleDate, datesReversed, duplicateID, misplacedID, unknownID, missingFact
  case parentNotEarlier, descentNotBackward, unfoundedConfidence, originalReading, halfEmendation, lineOutsideDocument,
    lineTaken
  case linesMissing, documentDiffers, notAFingerprint, newerFormat, parentAgainstID, themeTwice, organizationTwice
  case dateOutsideYear, editionTaken, markLeft, presentationForms, severalBlanks, otherScript, idGap, linesNotHeld,
    writtenBefore

  /// Those of a file as a whole: they have no place in it.
  static let ofFiles: Set<ProblemKind> = [
    .missingFile, .unreadable, .notPlainFile, .tooLarge, .leavesPack, .unexpectedFile, .misnamedFile, .notUTF8,
  ]

  /// Those that make no pack unsound.
  static let warnings: Set<ProblemKind> = [
    .markLeft, .presentationForms, .severalBlanks, .otherScript, .idGap, .linesNotHeld, .writtenBefore,
  ]

  init(_ problem: Problem) {
    switch problem {
    case .missingFile: self = .missingFile
    case .unreadable: self = .unreadable
    case .notPlainFile: self = .notPlainFile
    case .tooLarge: self = .tooLarge
    case .leavesPack: self = .leavesPack
    case .unexpectedFile: self = .unexpectedFile
    case .misnamedFile: self = .misnamedFile
    case .notUTF8: self = .notUTF8
    case .notJSON: self = .notJSON
    case .missingField: self = .missingField
    case .unknownField: self = .unknownField
    case .repeatedField: self = .repeatedField
    case .wrongType: self = .wrongType
    case .unknownValue: self = .unknownValue
    case .numberOutOfRange: self = .numberOutOfRange
    case .untidyText: self = .untidyText
    case .emptyList: self = .emptyList
    case .forbiddenCharacter: self = .forbiddenCharacter
    case .impossibleDate: self = .impossibleDate
    case .datesReversed: self = .datesReversed
    case .duplicateID: self = .duplicateID
    case .misplacedID: self = .misplacedID
    case .unknownID: self = .unknownID
    case .missingFact: self = .missingFact
    case .parentNotEarlier: self = .parentNotEarlier
    case .descentNotBackward: self = .descentNotBackward
    case .unfoundedConfidence: self = .unfoundedConfidence
    case .originalReading: self = .originalReading
    case .halfEmendation: self = .halfEmendation
    case .lineOutsideDocument: self = .lineOutsideDocument
    case .lineTaken: self = .lineTaken
    case .linesMissing: self = .linesMissing
    case .documentDiffers: self = .documentDiffers
    case .newerFormat: self = .newerFormat
    case .notAFingerprint: self = .notAFingerprint
    case .parentAgainstID: self = .parentAgainstID
    case .themeTwice: self = .themeTwice
    case .organizationTwice: self = .organizationTwice
    case .dateOutsideYear: self = .dateOutsideYear
    case .editionTaken: self = .editionTaken
    case .markLeft: self = .markLeft
    case .presentationForms: self = .presentationForms
    case .severalBlanks: self = .severalBlanks
    case .otherScript: self = .otherScript
    case .idGap: self = .idGap
    case .linesNotHeld: self = .linesNotHeld
    case .writtenBefore: self = .writtenBefore
    }
  }
}
