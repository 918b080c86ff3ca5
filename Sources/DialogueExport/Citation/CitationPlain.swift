import DialogueRecord

// A citation as a line to be read: who, what, where, the address; in brackets what is to be known of the text.

extension Citation {
  /// A line of plain text in logical order.
  var plain: String {
    SafeText.line(sentence(address: { $0 }, container: { $0 }, text: { $0 }))
  }

  /// A paragraph of Markdown, in a block of its own direction where it is Arabic.
  var markdown: String {
    let line = sentence(
      address: { MarkdownText.link($0) }, container: { "*\($0)*" }, text: { MarkdownText.escaped($0) })
    return language == .arabic ? MarkdownText.block(line, language) : line
  }

  /// The parts in their order, each text written by `text`, the address by itself and the container with what marks it.
  private func sentence(
    address link: (String) -> String, container mark: (String) -> String, text: (String) -> String
  ) -> String {
    let words = CitationWords(language)
    // A title in the words of a bibliography may begin with its author.
    let shown = author.flatMap { title.hasPrefix($0) && kind == .reference ? nil : $0 }
    let inside = container.map { words.inside(mark(text($0)), isOwn: isOwn) }
    let named = text(kind == .reference ? title : words.quoted(title))
    let parts = [shown.map(text), named, locator.map(text), inside, place.map(text), address.map(link)]
    let remarks = (accessed.map { [words.accessed($0)] } ?? []) + notes
    let line = parts.compactMap { $0 }.joined(separator: words.comma)
    return remarks.isEmpty ? line : line + " (" + text(remarks.joined(separator: words.semicolon)) + ")"
  }
}
