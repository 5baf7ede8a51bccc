package ascertain.intake;

/// What a file or folder is, as a source of records.
public enum SourceKind {
    /// A LinkedIn export, as its ZIP or unpacked: read it with [LinkedInExport].
    LINKEDIN_EXPORT,
    /// A folder of interchange files: read it with [InterchangeFolder].
    INTERCHANGE_FOLDER,
    /// One interchange file by itself: read it with [InterchangeFolder] too.
    INTERCHANGE_FILE,
    /// A table with headers of its own, as CSV or a workbook: read it with [MappedTable].
    TABLE
}
