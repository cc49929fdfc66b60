namespace NewsPortal.Web.Caching;

internal static partial class CachingLog
{
    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning, Message = "News of changes is not heard: {Reason}. Kept pages are suspect until it is")]
    public static partial void LineLost(this ILogger logger, string reason);
}
