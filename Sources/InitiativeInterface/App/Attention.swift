internal import InitiativeContent
internal import InitiativeModel

/// What a step asks to be looked at again: answers that rested on something else, and answers
/// that pull apart.
struct Attention: Hashable, Sendable {
    let checks: [Check]
    let contradictions: [Contradiction]

    /// - Parameter step: contradictions are told where strategies are compared and chosen.
    init(_ dossier: Dossier, at step: Step) {
        checks = dossier.walk.checks(of: step, history: dossier.history)
        contradictions =
            step == .strategies || step == .choice ? Contradiction.found(in: dossier.walk) : []
    }

    var isEmpty: Bool { checks.isEmpty && contradictions.isEmpty }

    /// In one line, with how many of each.
    func summary(_ phrases: Phrases) -> String {
        var parts: [String] = []
        if !checks.isEmpty {
            parts.append("\(Check.heading[phrases.language].lowercased()): \(checks.count)")
        }
        if !contradictions.isEmpty {
            parts.append(
                "\(Contradiction.heading[phrases.language].lowercased()): \(contradictions.count)")
        }
        return parts.joined(separator: "  ·  ")
    }
}

extension Desk {
    /// What the step asks to be looked at again; nil where that is nothing.
    func attention(at step: Step?) -> Attention? {
        guard let step, let dossier else { return nil }
        let attention = Attention(dossier, at: step)
        return attention.isEmpty ? nil : attention
    }
}
