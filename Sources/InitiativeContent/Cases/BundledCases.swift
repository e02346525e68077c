public import InitiativeModel

extension BundledCase {
    /// Every case that comes with the program, in the order of their ids.
    public static let all: [BundledCase] = [
        .communityGarden, .openAirPool, .buddies, .asylumCampaign, .giveAwayCupboard,
        .schoolRoofSolar, .watchApp, .homeworkClass, .languageCafe, .openTable,
        .walkingFootball, .selfManaged, .zebraCrossing, .meadowBirds, .readingRoom,
        .bedBathBread, .cookingCollective, .palletPark, .wednesdayCircle, .litterPicker,
        .careCooperative, .weDoTheGreen, .eveningLine, .basementStudio,
    ]

    /// The case with this id; nil where none has it.
    public static subscript(id: InitiativeID) -> BundledCase? {
        all.first { $0.id == id }
    }
}
