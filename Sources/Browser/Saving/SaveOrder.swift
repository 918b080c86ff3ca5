/// A text that is to be written to a file.
package struct SaveOrder: Sendable, Hashable {
  /// Where to: from the current folder, or from the root or `~`.
  package var path: String
  /// What is written.
  package var text: String
  /// Whether a file that is there is written over.
  package var replaces: Bool

  /// An order.
  package init(path: String, text: String, replaces: Bool) {
    self.path = path
    self.text = text
    self.replaces = replaces
  }
}

/// What the program found in the world when it was asked to save, or what a folder holds.
package enum SaveAnswer: Sendable, Hashable {
  /// What is in a folder.
  case listed(FolderListing)
  /// The text is in the file of this path.
  case saved(String)
  /// There is a file of this name, and another name is free, as far as one was found.
  case isThere(free: String?)
  /// Why there is no such text in the file of this path.
  case refused(String, reason: String)
}

/// A folder as it was found.
package struct FolderListing: Sendable, Hashable {
  /// Something in it.
  package struct Entry: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// Whether it is a folder.
    package var isFolder: Bool

    /// An entry.
    package init(_ name: String, isFolder: Bool) {
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// The folder as it was asked for.
  package var asked: String
  /// Its whole path, as the user writes it.
  package var path: String
  /// What is in it, by name.
  package var entries: [Entry]
  /// Why it cannot be read; nil where it can.
  package var refusal: String?

  /// A folder.
  package init(asked: String, path: String, entries: [Entry], refusal: String? = nil) {
    self.asked = asked
    self.path = path
    self.entries = entries
    self.refusal = refusal
  }
}
