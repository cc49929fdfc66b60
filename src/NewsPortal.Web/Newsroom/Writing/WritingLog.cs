namespace NewsPortal.Web.Newsroom.Writing;

internal static partial class WritingLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Story {ArticleId} was saved, but search does not know its new text ({SqlState})")]
    public static partial void NotIndexed(this ILogger logger, long articleId, string sqlState);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Information, Message = "{Count} autosaved snapshots were thinned out")]
    public static partial void ThinnedOut(this ILogger logger, int count);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Warning, Message = "Autosaved snapshots could not be thinned out; it is tried again in an hour")]
    public static partial void NotThinnedOut(this ILogger logger, Exception exception);
}
