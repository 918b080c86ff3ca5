import DialogueRecord

/// A thing of the record that the user marked, with what they wrote to it.
package struct Mark: Sendable, Hashable {
  /// The id of the thing. It is kept whatever becomes of the pack.
  package var id: String
  /// What the user wrote to it; empty for nothing. Lines are parted by line feeds.
  package var remark: String
  /// Words of the user's own by which marks are put together, in the order in which they were given.
  package var tags: [String]
  /// When it was marked: ISO 8601 in UTC, `2026-03-01T09:30:00Z`.
  package var marked: String
  /// The texts as they stood when it was marked.
  package var texts: Bilingual
  /// What tells whether the texts have changed since; nil where whoever wrote the mark left it out.
  package var fingerprint: String?
  /// When it was taken away; nil while it holds. A mark without words of the user's goes altogether.
  package var removed: String?
  /// Fields that this version does not know, to be written as they were read.
  var unknown: [JSON.Field] = []

  /// A new mark.
  package init(id: String, texts: Bilingual, marked: String) {
    self.id = id
    self.texts = texts
    self.marked = marked
    remark = ""
    tags = []
    fingerprint = Mark.fingerprint(of: texts)
  }

  /// Whether there are words of the user's on it.
  package var hasWords: Bool { !remark.isEmpty || !tags.isEmpty }

  /// SHA-256 of the two texts, each with a line feed after it.
  package static func fingerprint(of texts: Bilingual) -> String {
    "sha256:" + SHA256.hexadecimal(of: "\(texts.ar)\n\(texts.en)\n".utf8)
  }

  /// What has become of the thing since it was marked.
  package func standing(in record: Record) -> Standing {
    guard let now = record.thing(id)?.texts else { return .gone }
    return fingerprint ?? Mark.fingerprint(of: texts) == Mark.fingerprint(of: now) ? .same : .changed
  }

  /// What has become of a marked thing.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Its texts are as they were.
    case same
    /// They have changed.
    case changed
    /// The record has nothing of this id.
    case gone
  }
}

extension Mark {
  /// Takes in what another copy of the mark has and this one lacks; nothing of either is lost.
  package mutating func merge(_ other: Mark) {
    add(remark: other.remark)
    add(tags: other.tags)
    marked = min(marked, other.marked)
    if other.removed == nil { removed = nil }
  }

  /// Writes a remark below what is there, unless it is there already.
  package mutating func add(remark more: String) {
    guard !more.isEmpty, !"\n\(remark)\n".contains("\n\(more)\n") else { return }
    remark += remark.isEmpty ? more : "\n" + more
  }

  /// Adds tags that are not there yet.
  package mutating func add(tags more: [String]) {
    for tag in more where !tag.isEmpty && !tags.contains(tag) { tags.append(tag) }
  }
}
