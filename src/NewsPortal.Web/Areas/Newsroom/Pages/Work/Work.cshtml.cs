using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Work;

/// <summary>What waits for the person who is signed in, the most pressing first.</summary>
public sealed class WorkModel(WaitingWork work, StaffAccess access) : PageModel
{
    /// <summary>The lists that hold something: their headings (keys of the texts) and their stories.</summary>
    public IReadOnlyList<(string Heading, string? Explanation, IReadOnlyList<StoryRow> Rows)> Lists { get; private set; } = [];

    /// <summary>Reads the lists.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = access.Actor;
        (string, string?, IReadOnlyList<StoryRow>)[] lists =
        [
            ("Menunggu orang kedua", "Pencabutan atau pemulihan ini baru berlaku setelah Anda memastikannya.", await work.TakedownsAsync(actor, cancel)),
            ("Jalur cepat, belum dibaca orang kedua", "Berita ini sudah dilihat pembaca. Bacalah, lalu pastikan.", await work.UnreadExpressAsync(actor, cancel)),
            ("Dikembalikan kepada Anda", null, await work.ReturnedAsync(actor, cancel)),
            ("Menunggu di meja Anda", null, await work.AtDeskAsync(actor, cancel)),
            ("Siap terbit", null, await work.ApprovedAsync(actor, cancel)),
            ("Draf Anda", null, await work.DraftsAsync(actor, cancel)),
            ("Sudah Anda ajukan", null, await work.HandedInAsync(actor, cancel)),
        ];
        Lists = [.. lists.Where(list => list.Item3.Count > 0)];
    }
}
