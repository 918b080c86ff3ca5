import Browser
import DialogueRecord
import Glibc
import System
import TestSupport
import Testing

@testable import hiwar

@Suite("Saving for the user")
struct SavingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func saving(_ language: Language = .english) throws -> Saving {
    let file = JSONFile(language.rawValue + ".json", in: Folder(path: Repository.interface))
    return Saving(catalogue: Catalogue(language: language, file: file), home: folder.path)
  }

  @Test("A path from home is understood and said")
  func home() throws {
    try folder.write([], to: "reports/old.md")
    let order = SaveOrder(path: "~/reports/a.md", text: "text", replaces: false)
    #expect(try saving().save(order) == .saved("~/reports/a.md"))
    #expect(try folder.read("reports/a.md") == Array("text".utf8))
    #expect(try saving().save(order) == .isThere(free: "a-2.md"))
    let entries = ["a.md", "old.md"].map { FolderListing.Entry($0, isFolder: false) }
    for asked in ["~/reports", "~/reports/", folder.path(of: "reports")] {
      #expect(
        try saving().list(asked) == .listed(FolderListing(asked: asked, path: "~/reports", entries: entries)))
    }
  }

  @Test("Every refusal names the file and says why, in both languages", arguments: Language.allCases)
  func refusals(language: Language) throws {
    try folder.write([], to: "file")
    try folder.write([], to: "folder/x")
    try folder.link("link", to: "gone")
    let saving = try saving(language)
    for (name, phrase) in [
      ("none/a.md", Phrase.refusedNoFolder), ("file/a.md", .refusedNotAFolder), ("folder", .fileIsFolder),
      ("link", .fileLeadsNowhere), (String(repeating: "n", count: 300), .refusedTooLong),
    ] {
      let answer = saving.save(SaveOrder(path: "~/" + name, text: "x", replaces: true))
      let reason = saving.catalogue[phrase]
      #expect(answer == .refused("~/" + name, reason: reason), "\(name)")
    }
    guard case .listed(let listing) = saving.list("~/none") else { return }
    #expect(listing.refusal == saving.catalogue[.refusedNoFolder] && listing.path == "~/none")
  }

  @Test("What the system refuses most has words of its own in each language", arguments: Language.allCases)
  func words(language: Language) throws {
    let catalogue = try saving(language).catalogue
    let numbers = [ENOENT, EACCES, EROFS, ENOSPC, ENOTDIR, ENAMETOOLONG, EFBIG, ELOOP]
    let words = numbers.map { SystemError($0).words(catalogue) }
    #expect(Set(words).count == numbers.count)
    #expect(zip(numbers, words).allSatisfy { $1 != SystemError($0).reason })
    #expect(SystemError(ENOSPC).words(catalogue) == SystemError(EDQUOT).words(catalogue))
  }

  @Test("A name with controls is said without them")
  func controls() throws {
    let name = "a\u{1B}[2J.md"
    #expect(try saving().save(SaveOrder(path: "~/" + name, text: "x", replaces: false)) == .saved("~/a\u{FFFD}[2J.md"))
    #expect(try folder.read(name) == Array("x".utf8))
  }
}
