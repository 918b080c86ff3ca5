/// The style sheet of an exported comparison: it stands in the file itself, follows the reader's choice of light or dark, and
/// prints. What is stated, taken from elsewhere or inferred differs by a line that is solid, dotted or dashed.
enum CompareHTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #56606d; --line: #c6ccd4; --shade: 31, 95, 191;
      --came: #0b5a35; --went: #97291e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaef; --paper: #14171b; --soft: #a6b0bd; --line: #414a56;
      --shade: 120, 172, 255; --came: #83d8a8; --went: #ffa598; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
    [lang="ar"] { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", sans-serif; line-height: 1.8; }
    h1, h2, h3, h4 { line-height: 1.3; margin: 1.4em 0 .4em; }
    h3 span + span { color: var(--soft); font-weight: normal; margin-inline-start: 1em; }
    p { margin: .35em 0; overflow-wrap: anywhere; }
    a { color: inherit; }
    aside, section.row { border-block-start: 1px solid var(--line); padding-block: .5rem; }
    .source, .course, figcaption, caption { color: var(--soft); font-size: .9rem; }
    figcaption, caption { text-align: start; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption { caption-side: bottom; padding-block: .5rem; }
    th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; }
    th span { display: block; font-weight: normal; }
    td.cell, th.year { text-align: center; font-variant-numeric: tabular-nums; }
    td.shade1 { background: rgba(var(--shade), .12); }
    td.shade2 { background: rgba(var(--shade), .24); }
    td.shade3 { background: rgba(var(--shade), .38); }
    td.shade4 { background: rgba(var(--shade), .52); }
    .years { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
    .stated, .elsewhere, .inferred { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
    .elsewhere { border-inline-start-style: dotted; }
    .inferred { border-inline-start-style: dashed; }
    article.only { border-inline-start-color: rgb(var(--shade)); }
    .link { margin-block: .6rem; }
    mark { background: none; color: inherit; text-underline-offset: .2em; }
    mark.came { color: var(--came); text-decoration: underline 2px; }
    mark.went { color: var(--went); text-decoration: underline dashed 2px; }
    mark.came.went { color: inherit; text-decoration: underline double 2px; }
    @media print { @page { margin: 15mm; } body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: #fff; }
      article, .link, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; }
      td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { text-decoration: none; } }
    """
}
