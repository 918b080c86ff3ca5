/// What bytes are taken for, in words: for whoever compares how they are cut into pieces.
package enum InputTrace {
  /// Keys, pastes, mouse reports and answers in some pieces of what a terminal sends, with what is left when no more comes. Lam and alef
  /// are one key in all of them, though they are where they come together alone.
  package static func text(of pieces: [ArraySlice<UInt8>]) -> String {
    var decoder = InputDecoder()
    let inputs = LamAlefKey.joined(pieces.flatMap { decoder.feed($0) })
    return "\(inputs) \(decoder.giveUp())"
  }
}
