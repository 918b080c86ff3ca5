import DialogueRecord

// A citation as a line to be read: who, what, where, the address; in brackets what is to be known of the text.

extension Citation {
  /// A line of plain text in logical order.
  var plain: String {
    SafeText.line(sentence(address: { $0 }, container: { $0 }, source: { $0 }, text: { $0 }))
  }

  /// A paragraph of Markdown, in a block of its own direction where it is Arabic.
  var markdown: String {
    let line = sentence(
      address: { MarkdownText.link($0) }, container: { "*\($0)*" },
      source: { inArabic($0, element: "span") },
      text: { MarkdownText.escaped($0) })
    return language == .arabic ? MarkdownText.block(line, language) : line
  }

  /// The same as HTML, to stand in an element of its language.
  var html: String {
    sentence(
      address: { address in
        let text = HTMLText.escaped(SafeText.line(address))
        let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
        return isAddress
          ? "<a href=\"\(text)\">\(HTMLText.code(SafeText.line(address)))</a>"
          : HTMLText.code(SafeText.line(address))
      }, container: { "<cite>\($0)</cite>" }, source: { inArabic($0, element: "bdi") },
      text: { HTMLText.escaped(SafeText.line($0)) })
  }

  /// Arabic that is written already, in an element of its direction where the citation has another. A word processor would give
  /// a whole paragraph of HTML the direction of a `span`; Pandoc knows no `bdi`.
  private func inArabic(_ text: String, element: String) -> String {
    language == .arabic ? text : "<\(element) \(HTMLText.attributes(.arabic))>\(text)</\(element)>"
  }

  /// The parts in their order, each text written by `text`, the address by itself, the container and what the source has with
  /// what marks them.
  private func sentence(
    address link: (String) -> String, container mark: (String) -> String, source turn: (String) -> String,
    text: (String) -> String
  ) -> String {
    let words = CitationWords(language)
    // A title in the words of a bibliography may begin with its author.
    let shown = author.flatMap { title.hasPrefix($0) && kind == .reference ? nil : $0 }
    let inside = container.map { words.inside(mark(text($0)), isOwn: isOwn) }
    let named = text(kind == .reference ? title : words.quoted(title))
    let parts = [shown.map(text), named, locator.map(text), inside, place.map(text), address.map(link)]
    let known = [accessed.map(words.accessed), translation].compactMap { $0.map(text) }
    let remarks = known + readings.map { words.reading(text($0.emendation), turn(text($0.source))) }
    let line = parts.compactMap { $0 }.joined(separator: words.comma)
    return remarks.isEmpty ? line : line + " (" + remarks.joined(separator: words.semicolon) + ")"
  }
}
