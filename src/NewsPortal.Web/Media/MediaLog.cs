namespace NewsPortal.Web.Media;

internal static partial class MediaLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Error, Message = "The original of picture {PictureId} is damaged; bring it back from a backup")]
    public static partial void OriginalDamaged(this ILogger logger, long pictureId, Exception exception);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Error, Message = "The original of picture {PictureId} is gone; bring {Key} back from a backup")]
    public static partial void OriginalGone(this ILogger logger, long pictureId, string key);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Error, Message = "Picture {PictureId} could not be served: {Fault}")]
    public static partial void StoreAway(this ILogger logger, long pictureId, string fault);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Warning, Message = "A rendition of picture {PictureId} was served but not kept: {Fault}")]
    public static partial void RenditionNotKept(this ILogger logger, long pictureId, string fault);
}
