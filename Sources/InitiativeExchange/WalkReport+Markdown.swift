extension WalkReport {
    /// The report as Markdown (CommonMark), the user's own words as quotations. Nothing in them
    /// can become markup, a link or an escape sequence.
    public var markdown: String { ReportText.markdown(title, sections) }

    /// The report as plain lines with the same marks and nothing escaped, for a screen that makes
    /// each line safe itself.
    public var plain: String { ReportText.plain(title, sections) }
}
