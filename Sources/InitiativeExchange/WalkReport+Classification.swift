internal import InitiativeContent
internal import InitiativeModel

extension WalkReport {
    /// The placing in a grid. The makers' own follows only where there is one of the user's.
    func gridSection(_ grid: GridID) -> ReportSection? {
        var blocks: [ReportBlock] = []
        if let placement = walk.placement(in: grid) {
            blocks.append(.paragraph(words.placed + name(of: placement)))
            blocks += own(.placementReason(grid))
            if let makers = BundledCase[dossier.initiative.id]?.placing(in: grid) {
                let place = name(of: makers.placement)
                blocks.append(
                    .paragraph("\(words.makers)\(place). \(makers.why[language])"))
            }
        } else {
            blocks += own(.placementReason(grid))
        }
        for question in grid.grid.questions.flatMap({ $0 }) {
            guard let reply = walk.reply(to: question) else { continue }
            blocks.append(.item("\(question.content[language]) \(reply.name[language])"))
        }
        blocks += checks(of: grid.step)
        guard !blocks.isEmpty else { return nil }
        blocks.append(.paragraph(words.source + GridContent[grid].source[language]))
        return ReportSection(GridContent[grid].title[language], blocks)
    }

    private func name(of placement: Placement) -> String {
        let names = placement.cells.map {
            CellContent[$0].name[language].split(separator: "\n").joined(separator: " ")
        }
        return names.count == 1 ? names[0] : words.onBorder(names[0], names[1])
    }

    /// The decisions on the ladder, each with its rung. The makers' own follows only where there
    /// is one of the user's.
    var ladderSection: ReportSection? {
        var blocks: [ReportBlock] = []
        for decision in walk.decisions {
            let placement = walk.rungPlacement(of: decision)?.name[language] ?? words.noAnswer
            blocks.append(.item("\(name(of: decision)): \(placement)"))
            blocks += own(.rungReason(decision))
        }
        guard !blocks.isEmpty else { return nil }
        let isPlaced = DecisionID.allCases.contains { walk.rungPlacement(of: $0) != nil }
        if isPlaced, let makers = BundledCase[dossier.initiative.id]?.ladder {
            let places = makers.placements.map { $0.name[language] }
                .joined(separator: words.or)
            blocks.append(.paragraph("\(words.makers)\(places). \(makers.why[language])"))
        }
        blocks += checks(of: .ladder)
        blocks.append(.paragraph(LadderContent.origin[language]))
        return ReportSection(LadderContent.title[language], blocks)
    }

    /// The walker's own name for a decision, on one line.
    func name(of decision: DecisionID) -> String {
        let own = walk.text(.decisionName(decision)).split { $0.isNewline }
            .joined(separator: " ")
        return own.allSatisfy(\.isWhitespace) ? decision.name[language] : own
    }
}

extension BundledCase {
    fileprivate func placing(in grid: GridID) -> MakersPlacing {
        switch grid {
        case .contact: contact
        case .reciprocity: reciprocity
        }
    }
}
