internal import GRDB

extension Schema {
    /// Several walks of one initiative, each following on another one, and what can be undone by
    /// walk. Entries that were noted with an initiative though they are about something else come
    /// where they belong.
    static let walks: @Sendable (Database) throws -> Void = { database in
        try database.execute(
            sql: """
                ALTER TABLE walk ADD COLUMN previous TEXT REFERENCES walk (id);
                UPDATE walk SET previous = (
                    SELECT other.id FROM walk AS other
                    WHERE other.initiative = walk.initiative
                        AND (other.started, other.id) < (walk.started, walk.id)
                    ORDER BY other.started DESC, other.id DESC LIMIT 1
                );
                CREATE UNIQUE INDEX walk_after
                    ON walk (initiative, coalesce(previous, ''));
                UPDATE change SET scope = CASE kind
                    WHEN 'answer' THEN 'walk:' || target
                    WHEN 'plan' THEN 'plans'
                    WHEN 'takeaway' THEN 'lesson:' || target
                    WHEN 'rows' THEN 'rows:' || target
                    ELSE 'list'
                END WHERE scope LIKE 'initiative:%';
                """)
    }
}
