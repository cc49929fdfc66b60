namespace NewsPortal.Web.Caching;

internal static partial class CachingLog
{
    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning, Message = "News of changes is not heard: {Reason}. Kept pages are suspect until it is")]
    public static partial void LineLost(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1402, Level = LogLevel.Information, Message = "Pages: {Served} served as kept, {Made} made in the last minute; {Kept} kept in {Kilobytes} KiB")]
    public static partial void Pages(this ILogger logger, long served, long made, int kept, long kilobytes);

    [LoggerMessage(EventId = 1403, Level = LogLevel.Warning, Message = "The folder of kept pages cannot be used as it should: {Reason}. Pages are served; a restart without the database will have fewer")]
    public static partial void FolderFailed(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1404, Level = LogLevel.Information, Message = "{Pages} pages of an earlier run found on the disk; they are served where the database does not answer")]
    public static partial void Found(this ILogger logger, int pages);

    [LoggerMessage(EventId = 1405, Level = LogLevel.Warning, Message = "No mark could be left that stories {Stories} were taken down: {Reason}. It is tried again; until then a node that starts without the database may show them")]
    public static partial void NotMarked(this ILogger logger, string stories, string reason);

    [LoggerMessage(EventId = 1406, Level = LogLevel.Warning, Message = "Whether stories were taken down meanwhile cannot be read: {Reason}. No page of an earlier run is served until it can, or the database answers")]
    public static partial void MarksUnread(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1407, Level = LogLevel.Error, Message = "The CDN was not told what is stale: {Reason}. It is tried again, and nothing is forgotten")]
    public static partial void NotPurged(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1408, Level = LogLevel.Information, Message = "The CDN has been told all that is stale")]
    public static partial void PurgedAgain(this ILogger logger);
}
