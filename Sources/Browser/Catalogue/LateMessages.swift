import DialogueRecord
import Synchronization

/// The messages of a catalogue, which are read when one of them is first wanted: mostly one language of two is.
final class LateMessages: Sendable {
  private let read: @Sendable () -> [Phrase: Catalogue.Message]
  private let kept: Mutex<[Phrase: Catalogue.Message]?>

  /// Messages that are still to be read.
  init(_ read: @escaping @Sendable () -> [Phrase: Catalogue.Message]) {
    self.read = read
    kept = Mutex(nil)
  }

  /// Messages that were read.
  init(_ messages: [Phrase: Catalogue.Message]) {
    read = { messages }
    kept = Mutex(messages)
  }

  /// All of them.
  var all: [Phrase: Catalogue.Message] {
    kept.withLock { kept in
      if let kept { return kept }
      let messages = read()
      kept = messages
      return messages
    }
  }

  subscript(_ phrase: Phrase) -> Catalogue.Message? { all[phrase] }
}
