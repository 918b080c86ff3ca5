import Screen
import System

extension Descriptor {
  /// The terminal's size as the kernel knows it; nil where it knows none.
  var size: Size? {
    guard let size = windowSize, size.columns > 0, size.rows > 0 else { return nil }
    return Size(columns: size.columns, rows: size.rows)
  }

  /// Sends bytes to a terminal. What it will not take at all is lost: it has gone away then, which reading tells.
  func send(_ bytes: [UInt8]) {
    try? write(bytes)
  }
}
