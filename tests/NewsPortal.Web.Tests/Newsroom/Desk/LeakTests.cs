using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Before its moment no reader address tells of a story; at the moment every one of them does.</summary>
public sealed class LeakTests(ClockApp app) : IClassFixture<ClockApp>
{
    private static readonly string[] States = ["draft", "submitted", "approved", "scheduled", "embargoed", "spiked"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_reader_address_tells_of_a_story_before_its_moment_and_at_the_moment_all_do()
    {
        var (tag, person, at) = (await app.AddTagAsync("situ"), await app.AddPersonAsync("budi"), app.Clock.GetUtcNow().AddHours(1));
        var live = await LiveAsync(tag, person);
        var inside = await app.TakeAsync(TestPictures.Jpeg(790, 400));
        var secrets = new Dictionary<string, (long Id, Picture Picture)>();
        foreach (var state in States) secrets[state] = await SecretAsync(state, tag, person, inside.Id, at);
        await ReferAsync(live, secrets);
        await PinAsync([.. secrets.Values.Select(s => s.Id)]);

        var addresses = await WalkAsync();
        Assert.True(addresses.Count > 40);
        foreach (var (address, text) in addresses)
            foreach (var (state, (id, picture)) in secrets)
            {
                Assert.False(text.Contains(Headline(state), StringComparison.OrdinalIgnoreCase), $"{address} tells the headline of the story that is {state}");
                Assert.False(text.Contains(Slug(state), StringComparison.Ordinal) || text.Contains($"/daerah/{id}/", StringComparison.Ordinal), $"{address} tells the address of the story that is {state}");
                Assert.False(text.Contains($"/media/{picture.Id}/", StringComparison.Ordinal), $"{address} shows the picture of the story that is {state}");
            }

        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(inside.Address("full-640.jpg"), Cancel)).StatusCode);
        foreach (var (_, (id, picture)) in secrets)
        {
            foreach (var path in new[] { await app.PathAsync(id), $"/depok/daerah/{id}/salah", $"/depok/daerah/{id}", $"/makassar/daerah/{id}/salah", $"/depok/internasional/{id}/salah" })
            {
                var answer = await app.NewReader().GetAsync(path, Cancel);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode); // no redirect: it would tell the slug
                Assert.Null(answer.Headers.Location);
            }

            foreach (var file in new[] { "16x9-320.jpg", "16x9-1280.avif", "1x1-640.jpg" })
            {
                var answer = await app.NewReader().GetAsync(picture.Address(file), Cancel);
                Assert.Equal((HttpStatusCode.NotFound, true), (answer.StatusCode, answer.Headers.CacheControl!.NoStore));
            }

            Assert.Equal(HttpStatusCode.Redirect, (await app.NewReader().GetAsync($"/redaksi/naskah/{id}/pratinjau/halaman", Cancel)).StatusCode); // to the door
        }

        app.Clock.Advance(at - app.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(inside.Address("full-640.jpg"), Cancel)).StatusCode);
        foreach (var state in new[] { "scheduled", "embargoed" })
        {
            Assert.Equal(Headline(state), (await app.NewReader().OpenAsync(await app.PathAsync(secrets[state].Id))).TextOf("h1"));
            Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(secrets[state].Picture.Address("16x9-320.jpg"), Cancel)).StatusCode);
            foreach (var list in new[] { "/", "/depok", "/depok/daerah", "/tag/situ", "/penulis/budi", "/depok/indeks", "/cari?q=rahasia", "/rss", "/depok/rss", "/depok/atom.xml", "/depok/feed.json", "/tag/situ/rss", "/penulis/budi/feed.json", "/depok/sitemap-news.xml" })
                Assert.True((await app.NewReader().ReadAsync(list)).Contains($"/{secrets[state].Id}/{Slug(state)}", StringComparison.Ordinal), $"{list} does not tell of the story that was {state}");
            Assert.Contains(Headline(state), (await app.NewReader().OpenAsync(await app.PathAsync(live))).TextOf(".story-body"), StringComparison.Ordinal); // Baca Juga
        }
    }

    private static string Headline(string state) => $"Rahasia Negara {state}";

    private static string Slug(string state) => $"rahasia-negara-{state}";

    private async Task<long> LiveAsync(long tag, long person)
    {
        await app.AddStoriesAsync(new ArchiveStory("Kabar Kemarin", app.Clock.GetUtcNow().AddDays(-1)) { Tags = [tag] });
        var id = await app.DraftAsync("Kabar Hari Ini", s => s with { TagIds = [tag], Bylines = [new(person, Domain.People.BylineRole.Writer)] });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish");
        return id;
    }

    private async Task<(long Id, Picture Picture)> SecretAsync(string state, long tag, long person, long inside, DateTimeOffset at)
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(700 + Array.IndexOf(States, state), 400));
        var id = await app.DraftAsync(Headline(state), s => s with
        {
            TagIds = [tag],
            Bylines = [new(person, Domain.People.BylineRole.Writer)],
            Body = $"Warga turun.\n\n![Perahu](media:{inside})",
            Picture = new PictureUse(picture.Id, $"Keterangan {Headline(state)}", "ANTARA FOTO/Budi", "Perahu"),
            Standfirst = $"Teras {Headline(state)}.",
        });
        if (state == "spiked") await app.TakeAsync(app.Editor, id, "spike");
        if (state is "draft" or "spiked") return (id, picture);
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        if (state == "approved") await app.TakeAsync(app.Editor, id, "approve");
        if (state == "embargoed") await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at.AddMinutes(-30))));
        if (state == "embargoed") await app.TakeAsync(app.Editor, id, "embargo", ("When", DeskApp.Local(at)));
        if (state == "scheduled") await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at)));
        return (id, picture);
    }

    /// <summary>The live story refers to all of them, by title and by identity.</summary>
    private async Task ReferAsync(long live, Dictionary<string, (long Id, Picture Picture)> secrets)
    {
        var body = "Warga turun ke situ.\n\n" + string.Join("\n\n", secrets.Select(s => $"Baca Juga: {Headline(s.Key)}\n\nBaca Juga: [{Headline(s.Key)}](article:{s.Value.Id})\n\nLihat [berita ini](article:{s.Value.Id}) dan ini."));
        await app.SaveAsync(live, s => s with { Body = body });
        await app.TakeAsync(app.WriterBrowser, live, "submit");
        await app.TakeAsync(app.Editor, live, "publish", ("Change", "Update"));
    }

    private async Task PinAsync(long[] ids)
    {
        await using var db = app.OpenDb();
        var depok = await db.Editions.Where(e => e.Place == "Depok").Select(e => e.Id).SingleAsync(Cancel);
        foreach (var kind in Enum.GetValues<SlotKind>())
            foreach (var edition in new long?[] { depok, null })
                db.FrontSlots.AddRange(ids.Select((id, i) => new FrontSlot { EditionId = edition, Kind = kind, Position = i + 1, ArticleId = id }));
        await db.SaveChangesAsync(Cancel);
    }

    /// <summary>Every address that readers, search engines and feed readers have: those that are known and whatever they lead to.</summary>
    private async Task<Dictionary<string, string>> WalkAsync()
    {
        var month = app.Clock.GetUtcNow();
        var feeds = new[] { "rss", "atom.xml", "feed.json" };
        var waiting = new Queue<string>([
            "/", "/depok", "/makassar", "/depok/daerah", "/depok/internasional", "/tag/situ", "/penulis/budi", "/indeks", "/depok/indeks", "/ralat", "/pencabutan", "/terpopuler",
            "/cari?q=rahasia", "/cari?q=rahasja", "/depok/cari?q=negara", "/sitemap.xml", "/depok/sitemap.xml", "/sitemap-news.xml", "/depok/sitemap-news.xml", "/robots.txt", "/manifest.webmanifest", $"/depok/sitemap-{month:yyyy-MM}.xml", $"/sitemap-{month:yyyy-MM}.xml",
            .. from feed in feeds from at in new[] { "", "/depok", "/depok/daerah", "/tag/situ", "/penulis/budi", "/ralat" } select $"{at}/{feed}"]);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address) || seen.Count > 200) continue;
            var answer = await app.NewReader().GetAsync(address, Cancel);
            seen[address] = $"{answer.Headers}\n{answer.Content.Headers}\n{WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel))}";
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (var link in Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).QuerySelectorAll("a[href], link[href]").Select(a => a.GetAttribute("href")!))
                if (link.StartsWith('/') && !link.StartsWith("/css", StringComparison.Ordinal) && !link.StartsWith("/js", StringComparison.Ordinal) && !link.StartsWith("/fonts", StringComparison.Ordinal) && !link.StartsWith("/img", StringComparison.Ordinal)) waiting.Enqueue(link.Split('#')[0]);
        }

        return seen;
    }
}
