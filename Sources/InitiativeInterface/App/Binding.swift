public import InitiativeModel
public import TerminalUI

/// Names a text of the interface without choosing a language.
public typealias PhraseKey = any KeyPath<Phrases, String> & Sendable

/// Whether a key works now.
public enum Availability: Sendable {
    case available
    /// Pressing the key shows the reason instead.
    case unavailable(PhraseKey)
}

/// Keys, their label and what they do. Dispatch, key line, help and palette read this one value.
public struct Binding<Action: Sendable>: Sendable {
    /// The first chord is the one that is shown.
    public let chords: [KeyChord]
    public let label: PhraseKey
    public let action: Action
    public let availability: Availability
    /// Whether the key line has a place for it; help and palette always do.
    public let isInKeyLine: Bool

    public init(
        _ chords: KeyChord..., label: PhraseKey, action: Action,
        _ availability: Availability = .available, isInKeyLine: Bool = true
    ) {
        self.init(
            chords: chords, label: label, action: action, availability: availability,
            isInKeyLine: isInKeyLine)
    }

    init(
        chords: [KeyChord], label: PhraseKey, action: Action, availability: Availability,
        isInKeyLine: Bool
    ) {
        self.chords = chords
        self.label = label
        self.action = action
        self.availability = availability
        self.isInKeyLine = isInKeyLine
    }

    /// What is left in a text field, where printable keys are text; nil where nothing is.
    var withoutTypedChords: Binding? { keeping { $0.typedText == nil } }

    /// What is left where these chords do something else; nil where nothing is.
    func without(_ taken: Set<KeyChord>) -> Binding? { keeping { !taken.contains($0) } }

    private func keeping(_ isKept: (KeyChord) -> Bool) -> Binding? {
        let left = chords.filter(isKept)
        guard !left.isEmpty else { return nil }
        return Binding(
            chords: left, label: label, action: action, availability: availability,
            isInKeyLine: isInKeyLine)
    }

    /// The same keys for what their action becomes.
    func map<Other>(_ change: (Action) -> Other) -> Binding<Other> {
        Binding<Other>(
            chords: chords, label: label, action: change(action), availability: availability,
            isInKeyLine: isInKeyLine)
    }

    /// The same keys without what they do, for showing.
    var hint: KeyHint {
        var isAvailable = false
        if case .available = availability { isAvailable = true }
        return KeyHint(
            chords: chords, label: Phrases.both(label), isAvailable: isAvailable,
            isInKeyLine: isInKeyLine)
    }
}

/// A binding as shown: in the key line, in help and in the palette.
public struct KeyHint: Hashable, Sendable {
    public let chords: [KeyChord]
    public let label: Localized<String>
    public let isAvailable: Bool
    public let isInKeyLine: Bool
}
