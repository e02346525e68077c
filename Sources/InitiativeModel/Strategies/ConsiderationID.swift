/// Names one row of the table of considerations, in the order of the deck: features, grids,
/// impact, ladder, situation, yourself. Never shown to a reader.
public enum ConsiderationID: String, CaseIterable, Hashable, Sendable {
    case k1a, k1b, k1c, k2a, k2b, k3a, k3b, k4a, k4b
    case q1, q2, q3, q4
    case q5, q6, q7, q8
    case v1a, v1b, v2a, v2b, v3a, v3b, v3c, v4a, v4b, v5a, v5b, v5c
    case l1, l2, l3, l4
    case x1a, x1b, x2, x3, x4, x7a, x7b, x8
    case x5, x6, x9
}
