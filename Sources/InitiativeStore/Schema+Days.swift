internal import GRDB

extension Schema {
    /// The day on which something was deleted, and on which an entry of the history was done, undone
    /// or done again: what is deleted stays for a number of days and is then erased. What was there
    /// before days were noted counts from the day of this migration. With an index in the order of the
    /// list that holds what a list shows, so that its first rows are there at once, and thousands are
    /// written out without a look at each.
    static let days: @Sendable (Database) throws -> Void = { database in
        try database.execute(
            sql: """
                ALTER TABLE initiative ADD COLUMN deleted TEXT;
                UPDATE initiative SET deleted = date('now', 'localtime') WHERE is_deleted = 1;
                CREATE INDEX initiative_by_day ON initiative (deleted) WHERE deleted IS NOT NULL;
                CREATE INDEX initiative_in_list ON initiative
                    (is_deleted, origin, id, title_nl, title_en, place, goal, further_goals);
                ALTER TABLE change ADD COLUMN day TEXT NOT NULL DEFAULT '';
                UPDATE change SET day = date('now', 'localtime');
                CREATE INDEX change_by_day ON change (day);
                """)
    }
}
