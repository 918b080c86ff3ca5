extension Unicode.Scalar {
  /// Whether it stands in a block of right-to-left scripts (Blocks.txt of Unicode 15): their letters, marks and digits, and signs that
  /// order what is beside them.
  package var isInRightToLeftBlock: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
