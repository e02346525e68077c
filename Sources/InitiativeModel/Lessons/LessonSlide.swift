/// One thing that the room sees; a lesson is a row of them.
public struct LessonSlide: Hashable, Sendable {
    /// The part of the script that it belongs to, its place in the plan.
    public let part: Int
    public let activity: LessonActivity
    public let content: Content

    public enum Content: Hashable, Sendable {
        /// The case, to be read aloud.
        case about
        /// What the part asks of the room.
        case prompt
        /// A question: before, during and after its vote.
        case vote(RoundID)
        /// What came of a vote, once more.
        case totals(RoundID)
        /// Who moved where, up to this round.
        case shift(RoundID)
        case twist
        /// "Wat nemen we mee?"
        case takeaway
    }
}

extension Lesson {
    /// What the room sees, in order; never empty. Parts of 0 minutes are left out.
    public var slides: [LessonSlide] {
        let slides = plan.parts.enumerated().filter { $0.element.minutes > 0 }
            .flatMap { number, part in
                contents(of: part.activity).map {
                    LessonSlide(part: number, activity: part.activity, content: $0)
                }
            }
        return slides.isEmpty
            ? [LessonSlide(part: 0, activity: .readAloud, content: .about)] : slides
    }

    private func contents(of activity: LessonActivity) -> [LessonSlide.Content] {
        let questions = plan.questions.indices
        switch activity {
        case .readAloud: return [.about]
        case .placeAlone, .chooseAlone, .pairs, .corners, .write: return [.prompt]
        case .vote: return questions.map { .vote(RoundID(question: $0, number: 1)) }
        case .totals: return questions.map { .totals(RoundID(question: $0, number: 1)) }
        case .twist: return [.twist]
        case .voteAgain, .voteAfterTwist:
            return plan.rounds(in: activity).flatMap { number in
                questions.flatMap { question -> [LessonSlide.Content] in
                    let round = RoundID(question: question, number: number)
                    return [.vote(round), .shift(round)]
                }
            }
        case .close: return [.takeaway]
        }
    }

    /// What the room sees now.
    public var currentSlide: LessonSlide {
        let slides = slides
        return slides[max(0, min(slide, slides.count - 1))]
    }

    /// Goes to another slide; past either end it stays. Whatever is open stays open.
    public mutating func move(by step: Int, at time: Int) {
        let part = currentSlide.part
        slide = max(0, min(slide + step, slides.count - 1))
        if currentSlide.part != part { partSince = time }
    }
}
