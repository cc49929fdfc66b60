using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsPortal.Domain.Reads;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Reads;

/// <summary>
/// Takes the beacons by which story pages tell that they were read: <c>POST /baca</c> with the story's number. Stands before everything else:
/// five thousand a second are nobody's log lines. Whoever is not counted gets the same answer as whoever is.
/// </summary>
internal sealed class ReadBeacon(
    RequestDelegate next, PageHosts hosts, RecentReads recent, ReadSums sums, ReadFigures figures, IOptionsMonitor<CookieAuthenticationOptions> cookies, TimeProvider clock)
{
    /// <summary>The one address, without an edition's prefix.</summary>
    public const string Path = "/baca";

    /// <summary>The longest body, in bytes; a number has 19 figures.</summary>
    private const int LongestBody = 32;

    private const int TooLong = -413, Nonsense = -400;

    private readonly string _staffCookie = cookies.Get(IdentityConstants.ApplicationScheme).Cookie.Name!;

    public Task InvokeAsync(HttpContext http) => http.Request.Path.Value == Path ? AnswerAsync(http) : next(http);

    private Task AnswerAsync(HttpContext http)
    {
        var request = http.Request;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsPost(request.Method))
        {
            http.Response.Headers.Allow = "POST";
            return RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "Alamat ini hanya menerima POST.");
        }

        if (hosts.Find(request.Host) is null) return RefuseAsync(http, StatusCodes.Status421MisdirectedRequest, "Alamat ini bukan milik situs ini.");
        if (ReaderSigns.IsForeign(request)) return RefuseAsync(http, StatusCodes.Status403Forbidden, "Hanya halaman situs ini yang boleh mengirim ke sini.");
        return request.ContentLength > LongestBody ? TooLongAsync(http) : TakeAsync(http);
    }

    private async Task TakeAsync(HttpContext http)
    {
        try
        {
            var story = await ReadAsync(http.Request);
            if (story is TooLong) await TooLongAsync(http);
            else if (story is Nonsense) await RefuseAsync(http, StatusCodes.Status400BadRequest, "Kirim nomor beritanya saja.");
            else Count(http, story);
        }
        catch (BadHttpRequestException broken)
        {
            await RefuseAsync(http, broken.StatusCode, "Permintaan ini tidak lengkap.");
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // The sender has gone.
        }
    }

    private void Count(HttpContext http, long story)
    {
        var (request, agent) = (http.Request, http.Request.Headers.UserAgent.ToString());
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        if (ReaderSigns.IsProgram(agent) || ReaderSigns.IsAhead(request.Headers) || (request.Headers.Cookie.Count > 0 && request.Cookies.ContainsKey(_staffCookie))) figures.CountLeftOut();
        else if (!recent.IsFirst(http.Connection.RemoteIpAddress, agent, story)) figures.CountRepeat();
        else if (!sums.Add(story, ReadDecay.HourOf(clock.GetUtcNow()))) figures.CountNoRoom();
        else figures.CountRead();
    }

    /// <returns>The story's number, or <see cref="TooLong"/>, or <see cref="Nonsense"/>.</returns>
    private static async ValueTask<long> ReadAsync(HttpRequest request)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            var (story, done) = (read.Buffer.Length > LongestBody ? TooLong : read.IsCompleted ? Parse(read.Buffer) : 0, read.IsCompleted || read.Buffer.Length > LongestBody);
            request.BodyReader.AdvanceTo(done ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (done) return story;
        }
    }

    private static long Parse(in ReadOnlySequence<byte> body)
    {
        Span<byte> text = stackalloc byte[LongestBody];
        body.CopyTo(text);
        return long.TryParse(text[..(int)body.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var story) && story > 0 ? story : Nonsense;
    }

    private static Task TooLongAsync(HttpContext http) => RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "Kirim nomor beritanya saja.");

    private static Task RefuseAsync(HttpContext http, int status, string why)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, "text/plain; charset=utf-8");
        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(why + "\n", http.RequestAborted);
    }
}
