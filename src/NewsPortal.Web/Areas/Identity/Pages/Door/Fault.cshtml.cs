using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>What a person of the newsroom is told where a page is not theirs, or is none.</summary>
[IgnoreAntiforgeryToken]
internal sealed class FaultModel(IStringLocalizer<AccountText> text) : PageModel
{
    /// <summary>The answer's status code.</summary>
    public int Code { get; private set; }

    /// <summary>What is the matter.</summary>
    public string Heading => Code switch
    {
        400 => text["Halaman ini sudah terlalu lama terbuka"],
        403 => text["Bagian ini bukan untuk peran Anda"],
        404 => text["Halaman ini tidak ada"],
        _ => text["Permintaan ini tidak dapat dilayani"],
    };

    /// <summary>What they can do.</summary>
    public string Advice => Code switch
    {
        400 => text["Kembali ke halaman sebelumnya, muat ulang, lalu coba sekali lagi."],
        403 => text["Kalau Anda memang perlu membukanya, minta admin memberi Anda peran yang sesuai."],
        404 => text["Alamatnya mungkin salah ketik, atau yang Anda cari sudah dihapus."],
        _ => text["Coba lagi sebentar lagi."],
    };

    /// <summary>Shows the page for the answer's code, whatever the method; asked for by itself, it is no address.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Code = Response.StatusCode is >= 400 and var failed ? failed : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}
