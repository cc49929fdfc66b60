using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsPortal.Web.Site;

/// <summary>Sends what fails to a page in the site's design.</summary>
internal static class ErrorPages
{
    /// <summary>The page for an address that is none.</summary>
    public const string NotFoundPath = "/galat/404";

    /// <summary>Exceptions become 500, or 503 where it is the database that does not answer.</summary>
    public static void UseErrorPages(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandlingPath = "/galat/500",
        StatusCodeSelector = error => IsDatabaseAway(error) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    });

    /// <summary>Empty answers with an error's code get their page; after the edition is known, so that it is in the edition's dress.</summary>
    public static void UseStatusPages(this WebApplication app) => app.UseStatusCodePagesWithReExecute("/galat/{0}");

    private static bool IsDatabaseAway(Exception error) =>
        error is RetryLimitExceededException or TimeoutException or DbException { IsTransient: true } or System.Net.Sockets.SocketException
        || (error.InnerException is { } inner && IsDatabaseAway(inner));
}
