namespace NewsPortal.Web.Reads;

internal static partial class ReadLog
{
    [LoggerMessage(EventId = 1501, Level = LogLevel.Information, Message = "Reads: {Counted} counted, {LeftOut} left out, {Lost} without room in the last minute")]
    public static partial void Reads(this ILogger logger, long counted, long leftOut, long lost);

    [LoggerMessage(EventId = 1502, Level = LogLevel.Warning, Message = "Reads wait for the database: {Reason}")]
    public static partial void ReadsWait(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1503, Level = LogLevel.Warning, Message = "The database did not take the last reads: {Sums} sums are lost")]
    public static partial void ReadsLost(this ILogger logger, int sums);

    [LoggerMessage(EventId = 1504, Level = LogLevel.Information, Message = "Terpopuler: {Changed} lists have changed")]
    public static partial void RankingsChanged(this ILogger logger, int changed);

    [LoggerMessage(EventId = 1505, Level = LogLevel.Warning, Message = "Terpopuler stays as it is: {Reason}")]
    public static partial void RankingsWait(this ILogger logger, string reason);
}
