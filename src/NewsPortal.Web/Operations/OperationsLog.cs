namespace NewsPortal.Web.Operations;

internal static partial class OperationsLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "The private PostgreSQL has stopped and does not start; will try again")]
    public static partial void ClusterNotStarted(this ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "Not ready: {Fault}")]
    public static partial void NotReady(this ILogger logger, string fault);
}
