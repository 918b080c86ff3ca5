import Screen

/// What a terminal sends, in the program's terms.
enum Input: Equatable {
  case key(Key)
  case paste(String)
  case mouse(MouseReport)
  case report(TerminalReport)
}

/// Turns the bytes that a terminal sends into keys, pastes, mouse reports and answers, however the bytes
/// are cut into pieces. Time is the caller's: it says when it has waited long enough.
struct InputDecoder {
  private var keys: KeySequences
  /// How long ESC alone is waited after, in milliseconds.
  private let escapeDelay: Int
  /// Bytes that are not yet enough for a token.
  private var waiting: [UInt8] = []
  /// What has been pasted so far, while a paste lasts.
  private var pasted: [UInt8] = []
  private var isPasting = false
  /// How much of the mark that ends a paste has come.
  private var endBytes = 0
  /// Whether a paste has stopped in the middle. What comes then is still of it, and no command.
  private var isStalled = false

  init(keys: KeySequences = KeySequences(), escapeDelay: Int = EscapeDelay.usual) {
    self.keys = keys
    self.escapeDelay = escapeDelay
  }

  /// Takes the keys of a terminal whose description has been read.
  mutating func take(_ keys: KeySequences) {
    self.keys = keys
  }

  /// How long to wait for more bytes, in milliseconds, before `giveUp`; nil where nothing is awaited.
  /// After ESC the wait is short, since that may be the key alone. What has been begun is waited for longer: over a slow line a
  /// key comes in pieces, and the rest of an answer would be typed text.
  var patience: Int? {
    if isPasting { return 1000 }
    if waiting.isEmpty { return nil }
    guard waiting.first == Tokenizer.escape else { return 300 }
    if waiting.allSatisfy({ $0 == Tokenizer.escape }) { return escapeDelay }
    return waiting.count > 2 && "P]".utf8.contains(waiting[1]) ? 1000 : 300
  }

  /// Takes bytes in and gives what they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    waiting += bytes
    var inputs: [Input] = []
    // The end of a paste may have been lost. An interrupt by itself is one.
    if isStalled, waiting == [InputDecoder.interrupt] { inputs += endPaste() }
    var rest = waiting[...]
    while !rest.isEmpty {
      if isPasting {
        rest = continuePaste(rest)
        if endBytes == Paste.end.count { inputs += endPaste() }
        continue
      }
      guard let (token, length) = Tokenizer.token(in: rest) else { break }
      inputs += interpret(token, bytes: rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    waiting = Array(rest)
    return LamAlefKey.joined(inputs)
  }

  /// Ends the wait: ESC stands for itself, what there is of a paste is told, what else was begun is dropped.
  mutating func giveUp() -> [Input] {
    defer { waiting = [] }
    if isPasting {
      // What is there is shown, and the rest awaited.
      isStalled = true
      return takePasted()
    }
    guard waiting.first == Tokenizer.escape else { return [] }
    switch waiting.dropFirst().first {
    case nil: return [.key(.escape)]
    case Tokenizer.escape: return [.key(.escape), .key(.escape)]
    case let byte? where waiting.count == 2 && (0x20..<0x7F).contains(byte):
      return [.key(.alt(Character(Unicode.Scalar(byte))))]
    default: return []
    }
  }

  private mutating func interpret(_ token: Token, bytes: ArraySlice<UInt8>) -> [Input] {
    if token == Paste.begin {
      (isPasting, isStalled, endBytes, pasted) = (true, false, 0, [])
      return []
    }
    if let report = MouseReport(token) { return [.mouse(report)] }
    if let report = TerminalReport(token) { return [.report(report)] }
    if case .sequence(let sequence) = token, let key = ModifiedKey(sequence) { return key.keys.map { .key($0) } }
    return keys.key(for: token, bytes: bytes).map { [.key($0)] } ?? []
  }

  /// Takes bytes up to the end of the paste, or all of them.
  private mutating func continuePaste(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == Paste.end[endBytes] {
        endBytes += 1
        if endBytes == Paste.end.count { return bytes[(index + 1)...] }
        continue
      }
      keep(Paste.end.prefix(endBytes))
      endBytes = byte == Paste.end[0] ? 1 : 0
      if endBytes == 0 { keep([byte]) }
    }
    return []
  }

  /// Keeps what is pasted, unless it is more than any field takes.
  private mutating func keep(_ bytes: some Sequence<UInt8>) {
    if pasted.count < Paste.limit { pasted += bytes }
  }

  private mutating func takePasted() -> [Input] {
    defer { pasted = [] }
    return pasted.isEmpty ? [] : [.paste(Paste.text(of: pasted))]
  }

  private mutating func endPaste() -> [Input] {
    let isRest = isStalled
    (isPasting, isStalled, endBytes) = (false, false, 0)
    return pasted.isEmpty && !isRest ? [.paste("")] : takePasted()
  }

  /// Ctrl-C.
  private static let interrupt: UInt8 = 3
}
