namespace NewsPortal.Web.Media;

internal static partial class MediaLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Error, Message = "The original of picture {PictureId} is damaged; bring it back from a backup")]
    public static partial void OriginalDamaged(this ILogger logger, long pictureId, Exception exception);
}
