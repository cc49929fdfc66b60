namespace NewsPortal.Web.Publishing;

internal static partial class PublishingLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Error, Message = "The change of article {ArticleId} was due and could not be made; will try again")]
    public static partial void ChangeNotMade(this ILogger logger, long articleId, Exception exception);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Warning, Message = "Article {ArticleId} is published, but where it shows could not be measured")]
    public static partial void NotMeasured(this ILogger logger, long articleId, Exception exception);
}
