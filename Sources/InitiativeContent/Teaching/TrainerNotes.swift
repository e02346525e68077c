/// What a trainer should know before giving a lesson.
public enum TrainerNotes {
    /// The notes, in reading order.
    public static let parts: [ReferencePart] = allParts
}
