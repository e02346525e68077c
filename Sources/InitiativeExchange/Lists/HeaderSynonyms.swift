internal import InitiativeModel

/// What lists call the things that an initiative has, the surest names first.
enum HeaderSynonyms {
    static func names(of field: ListField) -> [String] {
        switch field {
        case .id:
            [
                "id", "nummer", "nr", "code", "kenmerk", "registration number",
                "registratienummer", "aanvraagnummer", "dossiernummer", "projectnummer",
                "number", "identifier", "identificatie", "reference", "uuid", "kennung", "tunnus",
            ]
        case .title:
            [
                "titel", "title", "naam", "name", "action", "onderwerp", "otsikko", "kop",
                "initiatief", "initiative", "project", "projectnaam", "petitie", "petition",
                "voorstel", "proposal", "subject", "headline", "heading", "titre", "titulo",
                "titolo", "nimi", "nom", "nombre", "bezeichnung", "rubrik", "omschrijving kort",
            ]
        case .description:
            [
                "omschrijving", "beschrijving", "description", "texts", "text", "tekst",
                "toelichting", "samenvatting", "summary", "objective", "objectives",
                "projectomschrijving", "inhoud", "content", "abstract", "body", "uitleg",
                "details", "background", "additional details", "achtergrond", "kuvaus",
                "beschreibung", "descripcion", "descrizione", "beskrivning", "beskrivelse", "info",
            ]
        case .place:
            [
                "plaats", "wijk", "buurt", "gemeente", "woonplaats", "stad", "dorp", "stadsdeel",
                "locatie", "gebied", "place", "district", "neighbourhood", "neighborhood", "ward",
                "location", "city", "town", "municipality", "kaupunginosa", "ort", "stadt",
                "commune", "ville", "lugar", "plats", "area", "regio", "region", "provincie",
            ]
        case .goal:
            [
                "doel", "goal", "doelen", "thema", "theme", "categorie", "category", "doelstelling",
                "aim", "purpose", "rubriek", "kategorie", "categoria", "teema", "tema", "tags",
            ]
        case .year:
            [
                "jaar", "year", "startjaar", "beginjaar", "start year", "vuosi", "annee", "jahr",
                "ano", "startdatum", "begindatum", "start date", "datum", "date", "date created",
                "created date", "created at", "created", "timeline registered", "registered",
                "registration date", "registratiedatum", "aangemaakt", "aanmaakdatum",
                "ingediend", "indieningsdatum", "submitted", "submitted at", "date submitted",
                "published", "published at", "registration number",
            ]
        case .link:
            [
                "url", "link", "website", "webadres", "webpagina", "web address", "webpage", "site",
                "homepage", "repository", "uri", "href", "web", "lien", "linkki",
            ]
        }
    }

    /// Descriptions that lists cut in two.
    static let parts: [[String]] = [
        ["background", "additional details"],
        ["samenvatting", "toelichting"],
        ["summary", "details"],
    ]

    /// Fields whose name may be a part of a longer one, as in `Naam van het initiatief`. Numbers
    /// and years may not: most columns that end so mean something else.
    static let mayBePart: [ListField] = [.title, .description, .place, .goal, .link]
}
