using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using NewsPortal.Web.Newsroom;
using Npgsql;

namespace NewsPortal.Web.Site;

/// <summary>Sends what fails to a page in the site's design.</summary>
internal static class ErrorPages
{
    /// <summary>The page for an address that is none.</summary>
    public const string NotFoundPath = "/galat/404";

    /// <summary>A database that was dropped, as before it is restored.</summary>
    private const string NoSuchDatabase = "3D000";

    /// <summary>A query that was broken off by its time limit.</summary>
    private const string TookTooLong = "57014";

    /// <summary>Whether the request has failed and is on its second way, to the page that says so: that way asks the database for nothing.</summary>
    public static bool IsErrorPage(this HttpContext http) => http.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Exceptions become 500, or 503 where it is the database that does not answer.</summary>
    public static void UseErrorPages(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandlingPath = "/galat/500",
        StatusCodeSelector = error => IsDatabaseAway(error) | IsBrokenConnection(error, app.Services.GetRequiredService<NpgsqlDataSource>()) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    });

    /// <summary>Empty answers with an error's code get their page; after the edition is known, so that it is in the edition's dress.</summary>
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/galat/{0}");
        app.UseWhen(http => http.Request.Path.StartsWithSegments(NewsroomSite.Root, StringComparison.OrdinalIgnoreCase), newsroom => newsroom.UseStatusCodePagesWithReExecute("/redaksi/galat/{0}"));
    }

    /// <summary>A server that was killed in the middle of an answer leaves connections that answer for another question: none of them is used again.</summary>
    private static bool IsBrokenConnection(Exception error, NpgsqlDataSource connections)
    {
        var broken = error is NpgsqlException and not PostgresException || (error.InnerException is { } inner && IsBrokenConnection(inner, connections));
        if (broken) connections.Clear();
        return broken;
    }

    /// <summary>Whether it is the database that does not answer, and not a query that is wrong.</summary>
    public static bool IsDatabaseAway(Exception error) =>
        error is RetryLimitExceededException or TimeoutException or DbException { IsTransient: true } or DbException { SqlState: NoSuchDatabase or TookTooLong } or System.Net.Sockets.SocketException
        || (error.InnerException is { } inner && IsDatabaseAway(inner));
}
