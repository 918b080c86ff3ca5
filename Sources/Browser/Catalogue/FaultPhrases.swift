import DialogueRecord

extension Problem {
  var phrase: Phrase {
    switch self {
    case .missingFile: .faultMissingFile
    case .unreadable: .faultUnreadable
    case .notPlainFile: .faultNotPlainFile
    case .tooLarge: .faultTooLarge
    case .leavesPack: .faultLeavesPack
    case .unexpectedFile: .faultUnexpectedFile
    case .misnamedFile: .faultMisnamedFile
    case .notUTF8: .faultNotUTF8
    case .notJSON: .faultNotJSON
    case .missingField: .faultMissingField
    case .unknownField: .faultUnknownField
    case .repeatedField: .faultRepeatedField
    case .wrongType: .faultWrongType
    case .unknownValue: .faultUnknownValue
    case .numberOutOfRange: .faultNumberOutOfRange
    case .untidyText: .faultUntidyText
    case .emptyList: .faultEmptyList
    case .forbiddenCharacter: .faultForbiddenCharacter
    case .impossibleDate: .faultImpossibleDate
    case .datesReversed: .faultDatesReversed
    case .duplicateID: .faultDuplicateID
    case .misplacedID: .faultMisplacedID
    case .unknownID: .faultUnknownID
    case .missingFact: .faultMissingFact
    case .parentNotEarlier: .faultParentNotEarlier
    case .descentNotBackward: .faultDescentNotBackward
    case .unfoundedConfidence: .faultUnfoundedConfidence
    case .originalReading: .faultOriginalReading
    case .halfEmendation: .faultHalfEmendation
    case .lineOutsideDocument: .faultLineOutsideDocument
    case .lineTaken: .faultLineTaken
    case .linesMissing: .faultLinesMissing
    case .parentAgainstID(nil): .faultParentOfNone
    case .parentAgainstID: .faultParentAgainstID
    case .themeTwice: .faultThemeTwice
    case .organizationTwice: .faultOrganizationTwice
    case .dateOutsideYear: .faultDateOutsideYear
    case .editionTaken: .faultEditionTaken
    case .notAFingerprint: .faultNotAFingerprint
    case .documentDiffers: .faultDocumentDiffers
    case .markLeft: .warnMarkLeft
    case .presentationForms: .warnPresentationForms
    case .severalBlanks: .warnSeveralBlanks
    case .otherScript: .warnOtherScript
    case .idGap: .warnIDGap
    case .linesNotHeld: .warnLinesNotHeld
    case .writtenBefore: .warnWrittenBefore
    case .newerFormat: .faultNewerFormat
    }
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
