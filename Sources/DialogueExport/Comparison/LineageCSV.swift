import DialogueComparison
import DialogueRecord

extension [LineageChain] {
  /// The lines of descent as a table: a row each with how it runs, and in a column for each year its points there; the links that lead to
  /// them follow, the later point first: `2019.2.1<2017.4.1`.
  package func csv(_ years: [Int]) -> CSV {
    let names = years.map { String($0) }
    return CSV(
      header: ["id", "en", "ar", "status", "statusYear"] + names + ["stated", "inferred"],
      rows: map { chain in
        let name: [CSV.Field] = [.code(chain.id), .text(chain.lineage.name.en), .text(chain.lineage.name.ar)]
        let status: [CSV.Field] = [
          chain.course.status.map { .text($0.kind.rawValue) } ?? .empty, CSV.Field(chain.course.status?.year),
        ]
        let points = years.map { year in CSV.Field.codes(chain.points(in: year).map(\.id)) }
        let links = [LinkGround.textual, .inferred].map { ground in
          CSV.Field.codes(chain.links.filter { $0.ground == ground }.map { "\($0.to.id)<\($0.from.id)" })
        }
        return name + status + points + links
      })
  }
}
