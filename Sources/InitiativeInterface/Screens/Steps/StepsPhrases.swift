internal import InitiativeModel

/// The words of the overview of steps.
public struct StepsPhrases: Sendable {
    let open: String
    let begun: String
    let done: String
    let toCheck: String
    let notOnRoute: String
    let route: String
    let heading: @Sendable (WalkRoute) -> String
    let routeNow: @Sendable (WalkRoute) -> String

    static let dutch = StepsPhrases(
        open: "open", begun: "begonnen", done: "klaar",
        toCheck: "te controleren",
        notOnRoute: "mag, maar hoeft niet", route: "korte of volledige route",
        heading: {
            switch $0 {
            case .full: "De stappen · volledige route"
            case .short: "De stappen · korte route van vijf minuten"
            }
        },
        routeNow: {
            switch $0 {
            case .full: "Volledige route: n en p gaan langs alle stappen."
            case .short:
                "Korte route: n en p gaan langs de casus, beide grids en de keuze. Elke andere stap kan ook."
            }
        })

    static let english = StepsPhrases(
        open: "open", begun: "begun", done: "done", toCheck: "to check",
        notOnRoute: "optional", route: "short or full route",
        heading: {
            switch $0 {
            case .full: "The steps · full route"
            case .short: "The steps · short route of five minutes"
            }
        },
        routeNow: {
            switch $0 {
            case .full: "Full route: n and p go past all steps."
            case .short:
                "Short route: n and p go past the case, both grids and the choice. Any other step can be taken as well."
            }
        })
}
