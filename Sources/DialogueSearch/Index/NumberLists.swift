/// Many lists of numbers in two arrays: list `i` is what lies between two starts.
struct NumberLists: Sendable {
  private(set) var starts: [UInt32]
  private(set) var values: [UInt32]

  /// Lists from pairs of a list and a value; the values of a list keep the order of the pairs.
  init(_ pairs: [(list: UInt32, value: UInt32)], count: Int) {
    var lengths = [UInt32](repeating: 0, count: count)
    for pair in pairs { lengths[Int(pair.list)] += 1 }
    self.init(lengths: lengths)
    var next = starts
    for pair in pairs {
      values[Int(next[Int(pair.list)])] = pair.value
      next[Int(pair.list)] += 1
    }
  }

  /// Lists of known lengths that are still to be filled.
  private init(lengths: [UInt32]) {
    starts = [0]
    starts.reserveCapacity(lengths.count + 1)
    var total: UInt32 = 0
    for length in lengths {
      total += length
      starts.append(total)
    }
    values = [UInt32](repeating: 0, count: Int(total))
  }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// A list.
  subscript(list: UInt32) -> ArraySlice<UInt32> {
    values[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
  }
}

extension NumberLists {
  /// Turns lists of words into lists of the numbers that they occur under: each word gets the labels of the lists that hold it,
  /// every label once, in order. `label` names a list; equal labels have to come side by side.
  init(inverting lists: NumberLists, words: Int, label: (Int) -> UInt32) {
    var lengths = [UInt32](repeating: 0, count: words)
    var last = [UInt32](repeating: .max, count: words)
    for list in 0..<lists.count {
      let label = label(list)
      for word in lists[UInt32(list)] where last[Int(word)] != label {
        last[Int(word)] = label
        lengths[Int(word)] += 1
      }
    }
    self.init(lengths: lengths)
    var next = starts
    last = [UInt32](repeating: .max, count: words)
    for list in 0..<lists.count {
      let label = label(list)
      for word in lists[UInt32(list)] where last[Int(word)] != label {
        last[Int(word)] = label
        values[Int(next[Int(word)])] = label
        next[Int(word)] += 1
      }
    }
  }

  /// Lists one after the other, as they come.
  init(starts: [UInt32], values: [UInt32]) {
    self.starts = starts
    self.values = values
  }
}
