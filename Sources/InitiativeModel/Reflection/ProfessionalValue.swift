/// The five core values of the professional code for social work (BPSW), in its order: tags for
/// what weighed with somebody.
public enum ProfessionalValue: String, CaseIterable, Hashable, Sendable {
    case dignityAndAutonomy = "dignity-and-autonomy"
    case involvement
    case justiceAndRights = "justice-and-rights"
    case expertiseAndCare = "expertise-and-care"
    case integrity
}
