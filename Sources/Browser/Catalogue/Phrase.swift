/// Everything that the interface says. The words stand in Resources/Interface, one file for each language, under the names of
/// the cases.
package enum Phrase: String, CaseIterable, Sendable, Hashable {
  // The program and its screens
  case program, otherLanguage, help, comma, tabBrowse, tabTerms, paneSessions, paneMembers, paneGroups
  case organizations, paneReader, tooSmall, aboutDialogue, preamble, noSession, ordinalSession, ordinals, points
  case placeInReader, workingGroup, theme, term, reference, themesAndTerms, genreFinalDeclaration, genreJointStatement
  case extractExcerpts, extractHighlights, extractFull, roleHost, roleParticipant, roleObserver, observerShort,
    roleNamed, virtually

  // What the record shows when it is put together
  case tabInsights, insights, insightOverview, insightTour, tourIs, tourPages, tourCarry, tourChoose, tourType, tourEnd,
    tourShell,
    welcomeHint,
    commandTour, synonymsTour, insightAttendance, insightChanges, insightTogether
  case insightKeywords, insightPhrases, insightPaths, insightEmendations, insightReferences, insightQuestions, notNamed
  case attendanceLegend, whatChanges, whereItComesFrom, semicolon, namedAlways, namedNever, namedFrom
  case namedUntil, namedNotIn, hostIn, observerIn, roleNotGivenIn, virtuallyIn
  case changesAlongLines, changesNoLine, noneHere, onlyMentioned, firstIn, backAgain, stillMentioned
  case changeNewSentence, changeReturnedSentence, changeKeptSentence, changeDroppedSentence
  case changeKept, changeDropped, changeDroppedShort, noSessionBetween, cellsLegend, overviewCodes, firstSession
  case sinceLastSession, themesThroughYears, readWithCare, labelNamed, coursesLegend, pairsAre, fewCounts
  case withTheme, labelOverlap, overlapIs, openWhich, themeFirstLast, themeOnlyIn, goesTogetherWith, onePointAYear,
    onePointHow
  case wordsThatChanged
  case evidenceSummary, claimsBeyond, claimsAlone, termsUse, theSource, onlyLowRank, onOneAlone, attendanceShort,
    nothingRead,
    emendsText, emendsStructure, emendsDisplay
  case keywordsAre, keywordsFew, keywordsOf, keywordsFrom, keywordsNone, keywordsNew, keywordsShown, labelWord,
    labelHere, labelElsewhere, recurrencesAre,
    recurrencesNone, translatorsWording
  case pathsAre, pathsKeys, pathKeys, labelQuestion, lineOfDescent, labelYears, pathIsReading, stepOf

  // What a fact is about
  case factAcronym, factName, factRole, factSeat, factFounded, factRegion, factSite, factLink, factHistory
  case factPlace, factVenue, factHost, factChair, factSubject, factOutcome, factAttendance, factStanding
  case factPurpose, factEvidence, factAgainst, factCaution

  // Where something comes from
  case datesPair, datesWithin, datesAcross, referenceOfficial, referenceFirstHand, referenceSecondary
  case groundStated, groundElsewhere, groundInferred, sourceLine, sourceLines, documentLines, listAnd, confidenceHigh,
    confidenceMedium
  case confidenceLow, linkTextual, linkInferred, outsideSource, evidenceAttested, evidenceUsage
  case evidenceLiteral

  // The reader
  case cautionHighlights, cautionExcerpts, cautionHighlightsShort, cautionExcerptsShort, usualSource, follows, leadsTo,
    followsBecause, sourceReads, readHere
  case translatorsNote, themesBecause, openQuestions, aboutSession, edition, dates, attendance
  case notNamedNotAbsent, evidence, namedAsPresent, namedInTexts, mainSubjectsThere, namedInNone, createdBy,
    groupDescent
  case groupFacts, coreIn, mentionedIn, inPreamble, noPoints, termStands, referenceRead, restsOn, restsNothing

  // Messages
  case textsBoth, textsEnglish, textsArabic, sourceReadingsShown, emendedReadingsShown, detailsShown
  case detailsHidden, bidiOrderIs, disabledNoBack, disabledNoForward, disabledNoEarlier
  case disabledNoLater, disabledNothingSelected, copyShown, copyShownCited, copyBoth
  case copyArabic, copyEnglish, copyCitation, copyCitations, copyPart, languageArabic, languageArabicPrinted,
    languageEnglish, copyID, copyIDs
  case copyNamed, copiedWith, copySent, copySentMaybe, copySentIfSet, copyInTmux, copyRefused, copyTooLong
  case copyFailed, copyStatus, copyTookTooLong

  // Actions
  case actionMoveDown, actionMoveUp, actionPageDown, actionPageUp, actionFirst, actionLast, actionOpen
  case actionStepBack, actionGoBack, actionGoForward, actionToEarlier, actionToLater, actionTowardsReader
  case actionTowardsList, actionNextPane, actionPreviousPane, actionSessionsPane, actionMembersPane
  case actionGroupsPane, actionReaderPane, actionTermsTab, actionInsightsTab, actionLanguages, actionSourceReadings
  case actionDetails, actionCopy, actionInterfaceLanguage, actionBidiOrder, actionHelp, actionPalette
  case groupMoving, groupPlaces, groupTexts, groupSearching, groupComparing, groupProgram
  case actionRedraw, actionSuspend, actionQuit, helpTitle, helpHint, filter, hintMove, hintPane, hintRead
  case hintLanguages, hintDetails, hintKeys, hintQuit, hintEarlier, hintLater, hintReadings, hintCopy
  case hintOpen, hintBack, hintList

  // Settings
  case actionSettings, commandConfig, optionNoConfig, optionPath, hintChange, hintWrite, helpNoKey
  case settingsTitle, settingsHint, settingsFieldHint, settingsNotKept, settingsNothingToKeep, settingsKept
  case settingsRefused, settingsMoreFaults, settingFile, settingUsual, settingUsualBy, settingNow, settingLeft,
    settingWaits
  case valueYes, valueNo, valueKeep, valueDrop, valueBoth, valueArabic, valueEnglish, valueLatinDigits
  case valueArabicDigits, valueAuto, valueVisual, valueWords, valueLogical, valueDark, valueLight
  case valueContrast, valueTerminal, valueMono
  case settingInterface, settingTexts, settingTextsMeans, settingDigits, settingBidi, settingBidiSwitch
  case settingMarks, settingMarksMeans, settingColors, settingColorsMeans, settingMouse, settingMouseMeans
  case settingPlain, settingPlainMeans
  case settingPager, settingPagerMeans, settingCopy, settingEditor, settingEditorMeans, settingPack
  case settingsUnreadable, settingsNotUTF8, settingsControl, settingsNoSetting, settingsOpenQuote
  case settingsNoSection, settingsUnknown, settingsBadValue, settingsNoValue, settingsAnyValue, settingsTwice
  case settingsNoAction, settingsNoKey, settingsNoKeys, settingsFixedKey, settingsTakenKey, settingsLeavesNoKey
  case columnSetting, columnValue, columnOrigin

  // A part of a text
  case actionChoosePart, partTitle, partGrows, partWords, partText, partCited, partCopy, partCopyCited
  case partCopyCitation, partSearch, hintWord, hintSentence, hintExtend, hintWholeText, hintUsePart, hintOtherText
  case hintSearchPart

  // Months, as the source writes them
  case january, february, march, april, may, june, july, august, september, october, november, december

  // The help of the command line
  case usageTitle, usage, usageOptions, usageOptionsOf, usageEverywhere, usageStandard, usageQuery
  case usageOfCommand, usageOfAll, usageExitCodes
  case commandBrowse, commandSessions, commandMembers, commandGroups, commandThemes, commandGlossary
  case commandShow, commandCite, commandSearch, commandConcordance, commandTrend, commandCompare, commandLines,
    commandAttendance, commandQuestions, commandOverview, commandEmendations, commandReferences, commandKeywords,
    commandPaths,
    commandPhrases, commandChanges
  case commandMark, commandUnmark, commandMarks, commandDossier
  case commandSource, commandCheck, commandScreen, commandKeys, commandBidiTest
  case optionTexts, optionJSON, optionCitedTexts, optionCitation, optionAxis, optionFormat, optionFresh, optionCSV,
    optionPairs
  case optionBOM, optionYears, optionTheme
  case optionRemark, optionTags, optionImport, optionDossier
  case optionPlaces, optionLimit, optionOrder, optionSize, optionKeys, optionStyles, optionLogical
  case optionInterface, optionDigits, optionBidi, optionBidiSwitch, optionMarks, optionNoColor, optionNoMouse
  case optionCopyCommand
  case optionNoPager
  case optionPack, optionDiagnose, optionHelp, optionVersion
  case exitDone, exitNothingFound, exitWrongUsage, exitUnusablePack, exitNoTerminal, exitOutputFailed

  // Plain commands
  case nothingFound, didYouMean, seeHelp, unknownCommand, unknownWords, wordsUnknown, wordsSearch, wordsOpen
  case wordsBrowse, wordsCommand, unknownOption, optionNotHere, missingValue
  case badValue, unexpectedValue, missingArgument, unexpectedArgument, badKey, anyText, anID, aFolder, aFile, aSize
  case commandInstall, commandUninstall, commandManual, commandCompletion, commandComplete, optionPrefix
  case optionPicture, installPath, installNotOurs, installNothing, installDamaged, installRefused, uninstallKept
  case manualSubject, manualDescription, manualKeys, manualConfig, manualPlace, manualRecord
  case versionLicence, packNotFound, packNoFolder, packRefused, packSound, noTerminal, unknownTerminal, dumbTerminal,
    noSource,
    noSuchSource,
    writeFailed
  case labelID, labelYear, labelPoint, labelCode, labelPoints, labelHeading, labelInArabic, labelInEnglish

  // Faults of a pack
  case cutShort, packFaultsMore, faultNotPlainFile, faultTooLarge
  case faultMissingFile, faultUnreadable, faultLeavesPack, faultUnexpectedFile, faultMisnamedFile
  case faultNotUTF8, faultNotJSON, faultMissingField, faultUnknownField, faultRepeatedField, faultWrongType
  case faultUnknownValue, faultNumberOutOfRange, faultUntidyText, faultEmptyList, faultForbiddenCharacter
  case faultImpossibleDate, faultDatesReversed, faultDuplicateID, faultMisplacedID, faultUnknownID
  case faultMissingFact, faultParentNotEarlier, faultDescentNotBackward, faultUnfoundedConfidence
  case faultOriginalReading
  case faultHalfEmendation, faultLineOutsideDocument, faultLineTaken, faultLinesMissing, faultDocumentDiffers
  case faultParentOfNone, faultParentAgainstID, faultThemeTwice, faultOrganizationTwice, faultDateOutsideYear,
    faultEditionTaken, faultNotAFingerprint, warnMarkLeft, warnPresentationForms, warnSeveralBlanks, warnOtherScript,
    warnIDGap, warnLinesNotHeld, warnWrittenBefore, writtenUntil, warningsFollow
  case faultNewerFormat, jsonValue, jsonFieldName, jsonColon, jsonCommaOrBrace, jsonCommaOrBracket
  case jsonClosingQuote, jsonEscape, jsonEndOfFile, jsonLessNesting, typeNull, typeBool, typeNumber
  case typeString, typeArray, typeObject, kindSession, kindPassage, kindOrganization, kindGroup, kindTheme
  case kindLineage, kindTerm, kindEmendation, kindReference, kindSection

  // Terminals
  case cardTitle, cardHow, cardAsk, cardKept, cardNone, cardNotKept
  case hintTmuxPassthrough, bidiAskedAnew, terminalTakenFor

  // The place where one was last
  case lastPlaceNewer, lastPlaceUnreadable, lastPlaceNotKept

  // Comparison
  case compareHeading, compareThemes, compareLineages, compareLineage, compareSteps, compareSources
  case compareKeepInMind, compareTheme, compareCourse, comparePoints, comparePointsInYear, compareMention
  case compareNone, compareNoSession, compareUnknownYears, compareNoLine
  case compareContinued, compareThroughout, compareIn, compareNew, compareReturned, compareAgain, compareLastSeen
  case compareInterrupted, compareOnly, compareOnlyOfThese, compareMentioned, compareAbsent, compareNotInExtract
  case compareNoneHeld, compareNewCore, compareReturnedCore, compareLastSeenCore, compareInterruptedCore
  case compareOnlyCore, compareOnlyCoreOfThese, compareNewOfTwo, compareReturnedOfTwo, compareKept
  case compareDropped, compareAbsentFromBoth, compareNewCoreShort, compareReturnedCoreShort
  case compareLastSeenCoreShort, compareInterruptedShort, compareInterruptedCoreShort, compareOnlyCoreShort
  case compareMentionedShort, compareInCoreShort, compareSomeShort, compareAbsentShort, compareKeptNotIn,
    compareAlsoMentioned,
    compareElsewhere
  case compareMentionedElsewhere, compareBothElsewhere, compareManyYears
  case compareStep, compareLink, compareLinkVia, compareWent, compareCame, compareReworded, compareRewordedArabic
  case compareRewordedEnglish, compareMarks
  case compareMarkedWords, compareMarkCame, compareMarkWent, compareMarkBoth
  case compareLegend, compareShade, compareGenreChange, compareDeclaration, compareJointStatement
  case compareReading

  // Dossiers
  case noSuchTag, noMarksIn, marked, unmarked, markImported, notMarked, noMarks, markTags, markRemark, markText,
    markStanding
  case standingChanged, standingGone
  case markLine, markNotUTF8, markNotJSON, markNewer, markBadField, markAgain
  case fileRefused, fileIsLink, fileIsFolder, fileIsSpecial, fileIsTooLarge, fileHasNoHome, fileIsHeld,
    fileNotUnderstood
  case dossierHeading, dossierRemark, dossierTags, dossierCitation, dossierSourceReads, dossierReadHere
  case dossierChanged, dossierChangedWithText, dossierGone, dossierGoneWithText, dossierOwnWords

  // The report of the whole record
  case reportHeading, reportHeadingOfYears, reportIs, reportContents, reportChanges, reportKindOfText, reportCodes
  case reportNoFamily, reportGrounds, reportToContents, reportMainSubject, reportThemes, reportGlossary
  case commandReport, optionOutput, reportNotSaved, reportThere, reportThereOtherName

  // Marks of the user in the browser
  case groupDesk, tabMarks, actionBookmark, actionRemark, actionMarksTab, actionMoveMarkDown, actionMoveMarkUp
  case actionBringBack, disabledNoID, disabledNothingTaken, disabledNotMarks, disabledNotOwnOrder
  case bookmarked, bookmarkGone, bookmarkBack, remarkTitle, remarkHint, remarkKept, remarkLost, marksRefused,
    remarkLeft, hintKeep
  case hintEditor, hintBookmark, hintRemark, hintUnmark, hintReorder, noEditor, editorFailed
  case markedThing, markedOn, markGone, markChanged, markChangedShort, markGoneShort, markTextThen, markTextNow,
    nothingMarked, noMarkMatches
  case searchNothingMarked, filterMarked, filterTerms, noTermMatches, filterMarks, marksShown, marksFault, sortOwn,
    sortYear, sortTime, sortTag

  // The screens and commands of comparison
  case tabCompare, tabLines, actionCompareTab, actionLinesTab, actionMark, actionSideBySide, actionAxis
  case actionLaterColumn, actionEarlierColumn, actionSort, actionFilter, actionNextMark
  case actionPreviousMark, actionExport, disabledNoYear, disabledNotSideBySide, disabledNoMarks
  case disabledNotMatrix, disabledNoComparison, hintColumn, hintDifference, hintOtherYear, hintAxis
  case hintMatrix, hintExport, hintPoints, hintSideBySide, hintSort, hintFilter, hintReasons
  case hintKeepFilter, hintNoFilter, compareAllYears, sortFirstAppearance, sortCount, sortName
  case filterThemes, filterFindsNone, filterGone, markedYear, markedYears, markedNone, cellEmpty, cellNotHere,
    comparedCore
  case comparedMention, comparedTotal, compareExtracts, compareExtractsShort, compareGenreShort
  case linesExtracts, linesExtractsShort
  case compareGenreChanges, sideBySide, byTheme, byLineage, differences, noLaterDifference
  case noEarlierDifference, noLaterYear, noEarlierYear, besideNoSession, besideAdded, alsoCompared
  case themeFamily
  case legendOnly, legendDifference, legendElsewhere
  case legendFollows, noLines, formatText, formatMarkdown, formatCSV, formatJSON, formatHTML
  case yearsUnknown, badYear, onlyWithCSV, twoSessionsWanted, inOrderOfTime, helpChanges, helpPaths, sessionWanted
  case hintMark, hintCompare, hintLines, hintChoose, columnExchanged

  // Where one is
  case wherePlace, whereRow, whereName, whereNothing, whereTyping, whereHits, wherePlaces, whereTrend

  // Saving
  case saveTitle, saveShown, saveEverything, saveList, saveFolder, saveName, saveNameWanted, saveNothingBegins
  case saveIsThere, saveInstead, saveOver, saveBack, saved, hintComplete, hintOtherField, disabledNothingToSave
  case notSaved, refusedNoFolder, refusedNoRight, refusedReadOnly, refusedFull, refusedNotAFolder, refusedTooLong
  case refusedTooLarge, refusedLoop, fileLeadsNowhere
  case savedSource, savedRows, savedKeyword, savedShare, savedLinks

  // Search
  case tabSearch, searchPrompt, actionSearchTab, indexing, hitsFound, inYears, hitPlace, filterNone
  case filterArabic, filterEnglish, searchHelp, searchTaken, searchNothing, searchWithoutFilters, searchNear
  case searchAbsent, termAlso, searchMostWords, searchWithout, searchTakenForYears, searchTooManyWords, throughGlossary,
    throughName,
    kindOfStatement,
    kindOfNote, tierExact, tierFolded, tierStem
  case tierParticle, tierPlural, tierFamily, tierSubstring, tierTypo, hintToHits, hintHistory, hintQuery
  case hintHits, searchNone, searchNoSession, searchNoTheme, searchNoThemeNear, searchWordsWanted
  case pointsByYear, hitsInStatements, hitsOnSessions, hitsInGlossary, hitsInNotes

  // Search by command
  case foundNothing, aCount, someYears, shownOf, notTogether, themeUnknown

  // Concordance and trend
  case actionConcordance, actionTrend, orderYear, orderBefore, orderAfter, disabledNotSearch, hintConcordance
  case hintTrend, concordanceNone, placesFound, trendValue, trendZero, trendNoPoints, trendForms
  case trendMoreForms, trendInArabic, trendInEnglish, trendBasis, trendBasisFiltered
  case trendNoCounterpart, trendCounterparts
  case textOfSource, textOfTranslation, commandRenderings, renderingsOtherwise, renderingsBasis
  case renderingsNote, renderingsNone

  // Help
  case helpNone, noSuchKey, disabledNoFilter

  // The finder
  case finderCompare
  case kindAction, kindPage, kindMark, finderTitle, finderNear, finderNone, synonymsFirst, synonymsLast, synonymsOpen
  case synonymsStepBack, synonymsGoBack, synonymsGoForward, synonymsToEarlier, synonymsToLater, synonymsPanes
  case synonymsSessions, synonymsMembers, synonymsGroups, synonymsReader, synonymsTerms, synonymsInsights
  case synonymsOverview, synonymsAttendance, synonymsChanges, synonymsTogether, synonymsKeywords, synonymsPhrases,
    synonymsPaths, synonymsEmendations, synonymsReferences, synonymsQuestions
  case synonymsLanguages
  case synonymsReadings, synonymsDetails, synonymsCopy, synonymsPart, synonymsExport, synonymsBookmark
  case synonymsRemark, synonymsMarks, synonymsOrder, synonymsBringBack, synonymsSearch, synonymsConcordance
  case synonymsTrend, synonymsHits, synonymsCompare, synonymsLines, synonymsChoose, synonymsSideBySide
  case synonymsAxis, synonymsColumn, synonymsSort, synonymsFilter, synonymsInterface, synonymsBidi, synonymsHelp
  case synonymsRedraw, synonymsSuspend, synonymsQuit, synonymsSettings

  // Reading from the list, headings, one pane
  case actionReaderDown, actionReaderUp, actionNextHeading, actionPreviousHeading, actionPlaceEntry
  case actionMaximize, placeEntryHow, noLaterHeading, noEarlierHeading, disabledNoReader, disabledOnePane
  case synonymsScroll, synonymsHeading, synonymsPlace, synonymsMaximize
}
