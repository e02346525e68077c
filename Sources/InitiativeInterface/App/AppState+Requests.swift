internal import InitiativeModel
internal import TerminalUI

extension AppState {
    mutating func grant(_ requests: [Request]) -> [Effect] { requests.flatMap { grant($0) } }

    private mutating func grant(_ request: Request) -> [Effect] {
        switch request {
        case .open(let route):
            let effects = closeDraft()
            stack.append(route)
            settle()
            // A list is read as it opens.
            if case .records = route { return effects + prepareTop() }
            return effects + prepareTop() + renewTop()
        case .replace(let route):
            let effects = closeDraft()
            stack[stack.count - 1] = route
            settle()
            return effects + prepareTop()
        case .back: return goBack()
        case .edit(let change): return closeDraft() + record(change)
        case .editTogether(let changes): return closeDraft() + record(changes)
        case .type(let change): return type(change)
        case .openInitiative(let id):
            opening = id
            return closeDraft() + [.open(id)]
        case .join(let newcomer): return mayWrite() ? [.identify(newcomer)] : []
        case .press(let chord): return goBack() + press(chord)
        case .global(let action): return perform(action)
        case .findLetter(let request): return [.findLetter(request)]
        case .keep(let view): return keep(view)
        case .exportRows(let export): return [.exportRows(export)]
        case .showView(let digit): return showView(digit)
        case .importing(let request): return closeDraft() + grant(request)
        case .lesson(let request): return closeDraft() + grant(request)
        case .voting(let request): return grant(request)
        case .addPlan(let plan, let initiative): return addPlan(plan, about: initiative)
        case .storeRescued: return storeRescued()
        case .discardRescued: return discardRescued()
        case .bringBack(let deleted): return bringBack(deleted)
        case .erase(let erasure): return erase(erasure)
        case .retain(let days): return retain(days)
        case .makeReport: return reportRequest.map { [.report($0)] } ?? []
        case .exportReport: return reportRequest.map { [.export($0)] } ?? []
        case .say(let sentence):
            desk.notice = sentence
            return []
        }
    }

    mutating func perform(_ action: GlobalAction) -> [Effect] {
        switch action {
        case .nextStep: return go(1)
        case .previousStep: return go(-1)
        case .steps:
            let screen = StepsScreen(current: top.step)
            return grant([.open(.steps(screen))])
        case .undo: return undo()
        case .redo: return redo()
        case .switchLanguage:
            desk.language = desk.language.next
            settle()
            return store(.setting(.language, desk.language.rawValue)) + prepareTop()
        case .switchTheme:
            let names = desk.themeNames
            guard let place = names.firstIndex(of: desk.themeName) ?? names.indices.first else {
                return []
            }
            desk.themeName = names[(place + 1) % names.count]
            return [.useTheme(desk.themeName)] + store(.setting(.theme, desk.themeName))
        case .help:
            let hints = hints
            return grant([.open(.help(HelpScreen(hints: hints)))])
        case .palette:
            let hints = hints
            return grant([.open(.palette(PaletteScreen(hints: hints, desk)))])
        case .back: return goBack()
        case .quit: return leave(.asked)
        case .suspend: return closeDraft() + [.suspend]
        case .retrySaving: return sendNext()
        case .lookAgain:
            guard let step = top.step else { return [] }
            return grant([.open(.lookAgain(LookAgainScreen(at: step)))])
        case .importList: return openImport()
        case .lists: return grant([.open(.lists(ListsScreen()))]) + [.readLists]
        case .lessons:
            let chosen = (top as? ListScreen)?.selected
            let screen = LessonsScreen(about: desk.dossier?.initiative.id ?? chosen)
            return grant([.open(.lessons(screen))]) + readLessons()
        case .shield: return switchShield()
        case .deleted: return openDeleted()
        case .findOut: return grant([.open(.findOut(FindOutScreen()))])
        case .switchRoute:
            desk.route = desk.route == .full ? .short : .full
            let route = desk.route
            desk.notice = Phrases.both { $0.steps.routeNow(route) }
            return store(.setting(.route, desk.route.rawValue))
        case .switchNoneOfFour:
            desk.offersNoneOfFour.toggle()
            let isOffered = desk.offersNoneOfFour
            desk.notice = Phrases.both { $0.choice.noneOfFourNow(isOffered) }
            return store(
                .setting(.noneOfFour, isOffered ? Desk.storedYes : Desk.storedNo))
        case .reference:
            let screen = ReferenceScreen(from: top.step)
            return grant([.open(.reference(screen))])
        }
    }

    /// The next or the previous step of the chosen route.
    func neighbour(_ direction: Int) -> Route? {
        guard let step = top.step else { return nil }
        let next = direction > 0 ? desk.route.step(after: step) : desk.route.step(before: step)
        return next.map { Route($0) }
    }

    private mutating func go(_ direction: Int) -> [Effect] {
        guard let route = neighbour(direction) else { return [] }
        return grant([.replace(route)])
    }

    private mutating func goBack() -> [Effect] {
        guard stack.count > 1 else { return [] }
        let effects = closeDraft() + takeAwayBlank()
        // A lesson that was only followed is none of this program's.
        switch stack.removeLast() {
        case .console:
            select(lesson: desk.teaching.record?.lesson.id)
            desk.teaching.record = nil
        case .roomElsewhere(let screen): select(lesson: screen.lesson)
        // What could not be read of a list is no matter of the next one.
        case .records:
            desk.unread[.rows] = nil
            desk.unread[.notes] = nil
        default: break
        }
        let isWalking = stack.contains { $0.screen.step != nil }
        // The class was not looked at while another screen lay over it.
        guard !isWalking, desk.dossier != nil else {
            if case .list = stack.last { settle() }
            return effects + prepareTop() + setBeat() + renewTop()
        }
        updateRow()
        desk.dossier = nil
        desk.report = nil
        settle()
        return effects + renewTop()
    }

    /// What the screen on top needs from outside.
    private mutating func prepareTop() -> [Effect] {
        guard case .report = stack.last else { return [] }
        return grant([.makeReport])
    }

    mutating func show(_ dossier: Dossier) -> [Effect] {
        guard opening == dossier.initiative.id else { return [] }
        opening = nil
        desk.dossier = withUnstored(dossier)
        stack.append(.acquaintance(AcquaintanceScreen()))
        return []
    }

    /// A new initiative in which nothing was written is not kept.
    private mutating func takeAwayBlank() -> [Effect] {
        guard case .ownInitiative(let form) = stack.last,
            let initiative = desk.rows.first(where: { $0.id == form.id })?.initiative,
            initiative.isBlank
        else { return [] }
        return record(.initiative(Edit(form.id, before: initiative, after: nil)))
    }
}
