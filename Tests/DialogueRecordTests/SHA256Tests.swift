import SeededNumbers
import TestSupport
import Testing

@testable import DialogueRecord

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "The examples of FIPS 180",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func examples(message: String, hash: String) {
    #expect(SHA256.hexadecimal(of: message.utf8) == hash)
  }

  @Test("Messages of every length round the ends of a block, against another program")
  func lengths() throws {
    var generator = SeededGenerator(seed: 180)
    let folder = try TemporaryFolder()
    let messages = (0...130).map { length in (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) } }
    for (length, message) in messages.enumerated() { try folder.write(message, to: "\(length)") }
    let hashes = try run("/usr/bin/sha256sum", messages.indices.map { folder.path(of: "\($0)") }).text
      .split(separator: "\n").map { String($0.prefix(64)) }
    #expect(hashes == messages.map { SHA256.hexadecimal(of: $0) })
  }
}
