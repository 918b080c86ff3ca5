/// Lines and columns of a text. They are counted once, at every some hundred bytes, so that a file with as many faults as bytes is told
/// of in time.
struct TextPlaces {
  private static let stride = 512

  private let bytes: [UInt8]
  /// At each multiple of `stride`: the lines and columns before it.
  private var marks: [(line: Int, column: Int)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = (line: 1, column: 1)
    marks.reserveCapacity(bytes.count / TextPlaces.stride + 1)
    for (index, byte) in bytes.enumerated() {
      if index % TextPlaces.stride == 0 { marks.append(place) }
      TextPlaces.step(&place, over: byte)
    }
    if bytes.count % TextPlaces.stride == 0 { marks.append(place) }
  }

  /// One-based line and column of a byte offset, columns in scalars.
  func place(_ offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    var place = marks[offset / TextPlaces.stride]
    for byte in bytes[(offset - offset % TextPlaces.stride)..<offset] { TextPlaces.step(&place, over: byte) }
    return place
  }

  private static func step(_ place: inout (line: Int, column: Int), over byte: UInt8) {
    if byte == 0x0A {
      place = (place.line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      // Bytes that go on with a scalar are no columns of their own.
      place.column += 1
    }
  }
}
