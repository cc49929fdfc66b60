namespace NewsPortal.Web.Mail;

/// <summary>What is logged about letters: never whose, never what; a server's own words would repeat the address.</summary>
internal static partial class MailLog
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "A letter was not sent ({Fault}), attempt {Attempt} of 4")]
    public static partial void NotSent(this ILogger logger, string fault, int attempt);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "A letter could not be written")]
    public static partial void NotWritten(this ILogger logger, Exception exception);

    [LoggerMessage(EventId = 4003, Level = LogLevel.Error, Message = "Too many letters wait to be sent; one was dropped")]
    public static partial void Full(this ILogger logger);

    [LoggerMessage(EventId = 4004, Level = LogLevel.Warning, Message = "A letter had no way out: set Mail__Host for an SMTP server, or Mail__Folder")]
    public static partial void NoWayOut(this ILogger logger);
}
