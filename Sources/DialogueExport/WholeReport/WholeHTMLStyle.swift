/// The style sheet of a report: it stands in the file itself, knows no left and right, follows the reader's choice of
/// light or dark, and prints in black on white.
enum WholeHTMLStyle {
  /// So many families of themes have a hue of their own.
  static let hues = 6

  static let sheet = [colors, page, texts, tables, pictures, print].joined(separator: "\n")

  private static let colors = """
    :root { color-scheme: light dark; --ink: #1d2228; --paper: #fff; --soft: #55606c; --line: #d3d8de;
      --wash: #f4f6f8;
      --link: #1b57a6; --warn: #8a4300; --h0: #1f5fbf; --h1: #1d7044; --h2: #a3283a; --h3: #7a3fa0; --h4: #8a5200;
      --h5: #0f6a75; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #15181c; --soft: #a5afba;
      --line: #3b434d; --wash: #1d2127;
      --link: #8fbcff; --warn: #f2b36f; --h0: #83b2ff; --h1: #7fd3a1; --h2: #ff9c9c; --h3: #cfa5f2; --h4: #e9b872;
      --h5: #79d0da; } }
    .hue0 { --hue: var(--h0); } .hue1 { --hue: var(--h1); } .hue2 { --hue: var(--h2); } .hue3 { --hue: var(--h3); }
    .hue4 { --hue: var(--h4); } .hue5 { --hue: var(--h5); }
    """

  private static let page = """
    * { box-sizing: border-box; }
    html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    html[lang="ar"] { font-size: 106.25%; }
    body { margin: 0 auto; max-width: 74rem; padding: 2.5rem clamp(1rem, 4vw, 3rem); color: var(--ink); }
    [lang="ar"] { font-family: "Noto Naskh Arabic", "Geeza Pro", "Noto Sans", "Noto Sans Arabic", "Segoe UI",
      sans-serif; line-height: 1.9; }
    [lang="en"] { font-family: "Noto Sans", system-ui, "Segoe UI", sans-serif; line-height: 1.6; }
    bdi[lang], span[lang] { line-height: inherit; }
    h1, h2, h3, h4, h5 { line-height: 1.35; margin: 1.6em 0 .5em; text-wrap: balance; }
    h1 { font-size: 2rem; margin-block-start: 0; }
    h2 { font-size: 1.5rem; margin-block-start: 0; }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1rem; }
    h5 { font-size: 1rem; margin: 0 0 .2em; }
    .names { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; }
    .names > span + span { color: var(--soft); font-weight: normal; }
    p, ul, ol, dl { margin: .45em 0; }
    p, li, dd, th, td { overflow-wrap: break-word; }
    a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
    a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    abbr { text-decoration: none; }
    .fulltitle { font-size: 1.1rem; }
    .notices { background: var(--wash); border-radius: .4rem; padding: .6rem 1rem; margin-block: 1.2rem; }
    nav { border-block: 1px solid var(--line); padding-block: 1rem; }
    nav h2 { font-size: 1.1rem; }
    nav ol { columns: 17rem auto; column-gap: 2rem; list-style: none; margin: 0; padding: 0; }
    nav li { break-inside: avoid; padding-block: .1rem; }
    nav ul { list-style: none; padding: 0; margin: 0; padding-inline-start: 1.25rem; }
    .part { padding-block: 2.5rem .5rem; border-block-end: 1px solid var(--line); }
    .part:last-child { border: 0; }
    .year + .year, .step + .step { border-block-start: 1px solid var(--line); margin-block-start: 2rem; }
    .back { font-size: .875rem; }
    :target { scroll-margin-block-start: 1rem; background: var(--wash); }
    .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    """

  private static let texts = """
    .texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: .25rem 2.5rem; }
    .texts p { margin: .2em 0; max-width: 38rem; }
    .texts [lang="ar"] { font-size: 1.125rem; }
    .point { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin-block: 1.4rem; }
    .point.under { margin-inline-start: clamp(.75rem, 3vw, 2rem); }
    .head { margin: 0; }
    .head span, .from, .note, .reason, .reading { color: var(--soft); font-size: .875rem; }
    .caution { color: var(--warn); }
    .themes { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: 0; font-size: .9375rem; }
    .themes span[aria-hidden] { color: var(--hue); }
    .themes a { color: inherit; text-decoration-color: var(--line); }
    .emended { text-decoration: underline dotted; text-underline-offset: .35em; }
    sup { line-height: 0; font-size: .7em; margin-inline-start: .15em; }
    .reading sup { font-size: 1em; vertical-align: baseline; margin: 0; }
    .reading q { color: var(--ink); font-size: 1rem; }
    q { quotes: "«" "»"; }
    .stated, .elsewhere, .inferred { border-inline-start: 3px solid var(--soft); padding-inline-start: 1rem; }
    .elsewhere { border-inline-start-style: dotted; }
    .inferred { border-inline-start-style: dashed; }
    .follows { font-size: .9375rem; margin-block: .5em; }
    .ground { display: inline-block; border: 2px solid var(--soft); border-radius: .25rem; padding: 0 .45em;
      font-size: .8125rem;
      color: var(--ink); line-height: 1.5; }
    [lang="ar"] :is(.head span, .from, .note, .reason, .reading, .ground) { font-size: .9375rem; }
    .ground.elsewhere { border-style: dotted; }
    .ground.inferred { border-style: dashed; border-width: 1px; }
    .fact { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; margin-block: .7rem; }
    dt { font-weight: 600; }
    dd { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 0 2rem; align-items: baseline; }
    dd p { margin-block: 0; }
    dd .reason { grid-column: 1; }
    .link, .thing { margin-block: 1.3rem; }
    .thing h3 { margin-block-end: .2em; }
    p.words { margin-block: .5em 0; color: var(--soft); font-size: .875rem; }
    ul.words { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .2rem .5rem; }
    ul.words li { background: var(--wash); border-radius: .25rem; padding-inline: .5em; }
    ul.words.went li { text-decoration: line-through; text-decoration-thickness: 1px;
      text-decoration-color: var(--soft); }
    .references, .questions { padding: 0; list-style: none; }
    .references li { display: grid; grid-template-columns: 3rem 1fr; margin-block: .7rem; }
    .references span { min-width: 0; overflow-wrap: anywhere; }
    .questions li { border-inline-start: 3px dashed var(--soft); padding-inline-start: 1rem; margin-block: .8rem;
      max-width: 52rem; }
    @media (max-width: 56rem) { dd { display: block; } dd p { margin-block: .2em; } }
    @media (max-width: 34rem) { .fact { grid-template-columns: 1fr; } h1 { font-size: 1.6rem; } .names {
      display: block; }
      .names > span { display: block; } }
    """

  private static let tables = """
    .scroll, .themes li { position: relative; }
    .scroll { overflow-x: auto; margin-block: 1rem; }
    table { border-collapse: collapse; min-width: 100%; font-size: .9375rem; }
    caption { text-align: start; color: var(--soft); font-size: .875rem; padding-block-end: .4rem; }
    th, td { border-block-end: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
    th:first-child, td:first-child { padding-inline-start: 0; }
    thead th { border-block-end: 2px solid var(--soft); vertical-align: bottom; white-space: nowrap; }
    tbody th { font-weight: normal; min-width: 11rem; }
    .sessions tbody th { min-width: 0; }
    .sessions td { min-width: 4rem; }
    .sessions td:nth-child(n + 6) { min-width: 8rem; }
    .sessions td:nth-child(3) { white-space: nowrap; }
    .sessions th:nth-child(4), .sessions th:nth-child(5), .pairs th:nth-child(3) { text-align: end; }
    td.number { font-variant-numeric: tabular-nums; text-align: end; }
    .attendance td.sign { font-size: 1.15rem; line-height: 1.3; white-space: nowrap; }
    td.sign, .attendance th + th:not(:last-child), .changes th + th:not(:last-child) { text-align: center; }
    .changes td:last-child, .courses td:last-child { min-width: 12rem; }
    .attendance td:last-child { min-width: 24rem; }
    """

  private static let pictures = """
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; --hue: var(--soft); }
    svg { vertical-align: middle; }
    .courses td.picture { padding-inline: 0; white-space: nowrap; line-height: 0; vertical-align: middle; }
    .courses thead th:nth-child(3) { padding-inline: 0; }
    .axis { display: inline-flex; }
    .axis span { inline-size: 54px; text-align: center; font-variant-numeric: tabular-nums; }
    .courses .family { font-weight: 600; padding-block-start: 1.1rem; }
    .swatch { display: inline-block; inline-size: .75em; block-size: .75em; border-radius: 50%;
      background: var(--hue);
      margin-inline-end: .5em; }
    circle.core { fill: var(--hue); }
    circle.mention { fill: none; stroke: var(--hue); stroke-width: 2; }
    circle.none { fill: var(--soft); }
    line.gap { stroke: var(--soft); stroke-width: 2; }
    line.thread { stroke: var(--hue); stroke-width: 2; opacity: .55; }
    """

  private static let print = """
    @media print { @page { margin: 16mm 15mm; }
      :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --line: #999; --wash: #fff;
      --link: #000; --warn: #000;
        --h0: #000; --h1: #000; --h2: #000; --h3: #000; --h4: #000; --h5: #000; }
      html, html[lang="ar"] { font-size: 9.5pt; } body { max-width: none; padding: 0; }
      .point, .fact, .link, .thing, tr, .references li, .questions li, .notices, ul.words, .attendance, .changes {
      break-inside: avoid; }
      h2, h3, h4, h5, caption, .head, p.words, .caution, .kind, .year > .from { break-after: avoid; }
      .part { border: 0; padding-block: 1.2rem 0; } .back { display: none; } .notices { border: 1px solid #999; }
      .scroll { overflow: visible; } table { font-size: 8.5pt; } thead { display: table-header-group; }
      tbody th, .attendance td:last-child, .changes td:last-child, .courses td:last-child,
      .sessions td:nth-child(n) { min-width: 0; }
      thead th { white-space: normal; } a { text-decoration: none; } .address { text-decoration: underline; }
      .texts { grid-template-columns: repeat(2, 1fr); } .fact { grid-template-columns: 7rem minmax(0, 1fr); }
      dd { display: grid; grid-template-columns: minmax(0, 1fr) 16rem; gap: 0 1rem; } dd p { margin-block: 0; }
      svg, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
