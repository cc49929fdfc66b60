using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Errors;

/// <summary>What a reader is told when there is nothing to show, in the site's design; it asks the database for nothing.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(PageHead head, Place place, EditionDirectory directory) : PageModel
{
    /// <summary>The answer's status code.</summary>
    public int Code { get; private set; }

    /// <summary>What is the matter.</summary>
    public string Heading => Code switch
    {
        404 => "Halaman ini tidak ada",
        421 => "Nama situs ini tidak kami kenal",
        503 => "Situs sedang dirawat sebentar",
        >= 500 => "Ada yang rusak di pihak kami",
        _ => "Permintaan ini tidak dapat dilayani",
    };

    /// <summary>What the reader can do.</summary>
    public string Advice => Code switch
    {
        404 => "Alamatnya mungkin salah ketik, atau berita ini sudah dipindahkan. Cari di bawah ini, lewat kanal di atas, atau mulai dari beranda.",
        421 => "Tautan yang Anda ikuti memakai nama situs yang salah. Bukalah lewat alamat kami yang benar.",
        503 => "Tunggu satu menit, lalu muat ulang halaman ini. Tidak ada yang perlu Anda lakukan selain itu.",
        >= 500 => "Kami sudah mencatatnya. Muat ulang halaman ini sebentar lagi, atau mulai dari beranda.",
        _ => "Periksa alamatnya, lalu coba lagi.",
    };

    /// <summary>Shows the page for the answer's code, whatever the method; asked for by itself, it is no address.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Code = Response.StatusCode is >= 400 and var failed ? failed : 404;
        Response.StatusCode = Code;
        if (Code == 503) Response.Headers.RetryAfter = "30";
        if (place.Network.Editions.Count == 0) Find(context.HttpContext);
        (head.Title, head.NoIndex) = (Heading, true);
    }

    /// <summary>Where the answer failed before its edition was looked for, it is found in what was last known, by the address that was asked.</summary>
    private void Find(HttpContext http)
    {
        place.Network = directory.LastKnown;
        var path = http.Features.Get<IExceptionHandlerFeature>() is { Path: { } asked } ? new PathString(asked) : http.Request.PathBase + http.Request.Path;
        (place.Edition, place.OnOwnHost) = EditionMiddleware.Find(place.Network, http.Request.Host, path);
    }
}
