namespace NewsPortal.Web.Caching;

internal static partial class CachingLog
{
    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning, Message = "News of changes is not heard: {Reason}. Kept pages are suspect until it is")]
    public static partial void LineLost(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1402, Level = LogLevel.Information, Message = "Pages: {Served} served as kept, {Made} made in the last minute; {Kept} kept in {Kilobytes} KiB")]
    public static partial void Pages(this ILogger logger, long served, long made, int kept, long kilobytes);
}
