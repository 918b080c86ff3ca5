import DialogueRecord

/// The marks of a user in their order, as their file holds them: an object of JSON a line. A line that cannot be read stays as it
/// is, to the byte, and so does one that no change touches.
package struct Marks: Sendable, Hashable {
  /// A line of the file.
  private struct Line: Sendable, Hashable {
    /// As it is written, without its end.
    var bytes: [UInt8]
    /// What it holds; nil where that cannot be told, and in an empty one.
    var mark: Mark?
  }

  /// A line that cannot be read.
  package struct Fault: Sendable, Hashable {
    /// Its number, from 1 on.
    package var line: Int
    package var problem: Mark.Problem
  }

  private var lines: [Line] = []
  /// What cannot be read, in the order of the file.
  package private(set) var faults: [Fault] = []

  /// No marks.
  package init() {}

  /// Reads a file.
  package init(_ bytes: [UInt8]) {
    var numbers: [String: Int] = [:]
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let content = line.last == 0x0D ? line.dropLast() : line
      guard !content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
        lines.append(Line(bytes: Array(line)))
        continue
      }
      do throws(Mark.Problem) {
        let mark = try Marks.mark(in: Array(content))
        if let number = numbers[mark.id] { throw .again(line: number) }
        numbers[mark.id] = index + 1
        lines.append(Line(bytes: Array(line), mark: mark))
      } catch {
        faults.append(Fault(line: index + 1, problem: error))
        lines.append(Line(bytes: Array(line)))
      }
    }
    // What stands behind the last line end is no line.
    if lines.last?.bytes.isEmpty == true { lines.removeLast() }
  }

  private static func mark(in bytes: [UInt8]) throws(Mark.Problem) -> Mark {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    guard let json = JSON(bytes) else { throw .notJSON }
    return try Mark(json)
  }

  /// Reads what was exported: a file of marks, or JSON with the marks in a list, alone or under `marks`.
  package init(exported bytes: [UInt8]) {
    switch String(validating: bytes, as: UTF8.self) == nil ? nil : JSON(bytes) {
    case .array(let elements): self.init(list: elements)
    case .object(let fields):
      guard case .array(let elements) = fields.first(where: { $0.name == "marks" })?.value else { fallthrough }
      self.init(list: elements)
    default: self.init(bytes)
    }
  }

  /// Marks one after the other; a fault has the number of its place.
  private init(list: [JSON]) {
    self.init(list.flatMap { Array($0.line.utf8) + [0x0A] })
  }

  /// The file.
  package var bytes: [UInt8] { lines.flatMap { $0.bytes + [0x0A] } }

  /// All that hold, in the order of the user.
  package var all: [Mark] { lines.compactMap(\.mark).filter { $0.removed == nil } }

  /// The mark of an id, where there is one that holds.
  package subscript(id: String) -> Mark? { all.first { $0.id == id } }

  /// Every tag that is in use, in alphabetical order.
  package var tags: [String] { Set(all.flatMap(\.tags)).sorted() }
}

// MARK: Changes

extension Marks {
  /// A change that the user makes.
  package enum Change: Sendable, Hashable {
    /// Mark a thing. One that was marked takes the texts as they now are; one that was taken away is there again with its words.
    case mark(String, Bilingual)
    /// Take a mark away. Its words are kept in the file for when it is marked again.
    case unmark(String)
    /// Write a remark in place of the one that was there, with a mark where there is none. Where another one is there by now, it
    /// goes below that.
    case remark(String, Bilingual, String, was: String)
    /// Write a remark below the one that is there.
    case addRemark(String, Bilingual, String)
    /// Give other tags in place of those that were there, with a mark where there is none. Others that are there by now stay.
    case tags(String, Bilingual, [String], was: [String])
    /// Add tags.
    case addTags(String, Bilingual, [String])
    /// Put a mark at a place among all that hold, from 0 on.
    case place(String, at: Int)
    /// Take in marks from elsewhere.
    case merge([Mark])
  }

  /// Makes a change at a time, which is ISO 8601 in UTC.
  package mutating func apply(_ change: Change, at time: String) {
    switch change {
    case .mark(let id, let texts):
      edit(id, texts, time) { mark in
        mark.texts = texts
        mark.fingerprint = Mark.fingerprint(of: texts)
      }
    case .unmark(let id): unmark(id, time)
    case .remark(let id, let texts, let remark, let former):
      edit(id, texts, time) { mark in
        if mark.remark == former { mark.remark = remark } else { mark.add(remark: remark) }
      }
    case .addRemark(let id, let texts, let remark): edit(id, texts, time) { $0.add(remark: remark) }
    case .tags(let id, let texts, let tags, let former):
      edit(id, texts, time) { mark in
        let others = mark.tags.filter { !former.contains($0) }
        mark.tags = []
        mark.add(tags: tags + others)
      }
    case .addTags(let id, let texts, let tags): edit(id, texts, time) { $0.add(tags: tags) }
    case .place(let id, let place): put(id, at: place)
    case .merge(let marks): for mark in marks { merge(mark) }
    }
  }

  private func index(_ id: String) -> Int? { lines.firstIndex { $0.mark?.id == id } }

  private mutating func put(_ mark: Mark, at index: Int?) {
    let line = Line(bytes: Array(JSON.object(mark.fields).line.utf8), mark: mark)
    if let index { lines[index] = line } else { lines.append(line) }
  }

  private mutating func edit(_ id: String, _ texts: Bilingual, _ time: String, _ change: (inout Mark) -> Void) {
    let index = index(id)
    var mark = index.flatMap { lines[$0].mark } ?? Mark(id: id, texts: texts, marked: time)
    mark.removed = nil
    change(&mark)
    put(mark, at: index)
  }

  private mutating func unmark(_ id: String, _ time: String) {
    guard let index = index(id), var mark = lines[index].mark, mark.removed == nil else { return }
    guard mark.hasWords else {
      lines.remove(at: index)
      return
    }
    mark.removed = time
    put(mark, at: index)
  }

  private mutating func merge(_ other: Mark) {
    let index = index(other.id)
    guard var mark = index.flatMap({ lines[$0].mark }) else { return put(other, at: nil) }
    mark.merge(other)
    if mark != index.flatMap({ lines[$0].mark }) { put(mark, at: index) }
  }

  /// Among the lines only those of marks that hold change places; the others stay where they are.
  private mutating func put(_ id: String, at place: Int) {
    let places = lines.indices.filter { lines[$0].mark.map { $0.removed == nil } == true }
    guard let from = places.firstIndex(where: { lines[$0].mark?.id == id }) else { return }
    let to = min(max(0, place), places.count - 1)
    var shown = places.map { lines[$0] }
    shown.insert(shown.remove(at: from), at: to)
    for (place, line) in zip(places, shown) { lines[place] = line }
  }
}
