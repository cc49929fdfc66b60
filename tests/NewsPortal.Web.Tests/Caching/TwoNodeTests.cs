using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Merging;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Reads;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>Two nodes that keep pages, and one that keeps none: whatever the newsroom does, after a second all three say the same.</summary>
public sealed partial class TwoNodeTests : IAsyncLifetime
{
    private const int Steps = 40;

    private readonly CachedApp _first = new();
    private readonly List<long> _stories = [];
    private readonly List<long> _tags = [];
    private readonly List<long> _people = [];
    private Node _second = null!, _fresh = null!;
    private int _count;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _first.InitializeAsync();
        (_second, _fresh) = (new Node(_first), new Node(_first, budget: 0));
        await _second.InitializeAsync();
        await _fresh.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        await _fresh.DisposeAsync();
        await _first.DisposeAsync();
    }

    /// <summary>The same changes each time, so that a run fails for what was changed; with <c>NEWSPORTAL_SEED=n</c>, others.</summary>
    [Fact]
    public async Task Whatever_the_newsroom_does_every_page_of_every_node_is_what_a_fresh_one_would_be()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("NEWSPORTAL_SEED") ?? "2026", System.Globalization.CultureInfo.InvariantCulture);
        var chance = new Random(seed);
        for (var i = 0; i < 6; i++) _tags.Add(await _first.AddTagAsync($"tag-{i}-{seed}", intro: "Kabar"));
        for (var i = 0; i < 4; i++) _people.Add(await _first.AddPersonAsync($"orang-{i}-{seed}"));
        for (var i = 0; i < 12; i++) await PublishAsync(chance);

        for (var step = 0; step < Steps; step++)
        {
            var what = await ChangeAsync(chance);
            await SameEverywhereAsync($"seed {seed}, step {step}: {what}");
        }
    }

    [Fact]
    public async Task The_comparison_notices_a_change_that_nobody_is_told_of()
    {
        await PublishAsync(new Random(1));
        await SameEverywhereAsync("the beginning");
        await using (var db = _first.OpenDb()) await db.Database.ExecuteSqlAsync($"drop trigger evict on correction", Cancel);

        await TryAsync(_stories[0], a => a.Correct(NewsPortal.Domain.Desk.Actor.Program("test"), CorrectionKind.Ralat, "Senin", "Selasa", null, _first.Clock.GetUtcNow()).OrThrow());
        await Task.Delay(300, Cancel);

        Assert.NotNull(await FirstDifferenceAsync(["/ralat"]));
    }

    private async Task<string> ChangeAsync(Random chance)
    {
        var story = _stories[chance.Next(_stories.Count)];
        switch (chance.Next(14))
        {
            case 0: await PublishAsync(chance); return "publish";
            case 1: await TryAsync(story, a => a.TakeDown("Dicabut demi privasi anak.", _first.Clock.GetUtcNow())); return $"withdraw {story}";
            case 2: await TryAsync(story, a => a.Correct(NewsPortal.Domain.Desk.Actor.Program("test"), CorrectionKind.Ralat, "Senin", "Selasa", null, _first.Clock.GetUtcNow()).OrThrow()); return $"correct {story}";
            case 3: await TryEditAsync(story, s => s with { Headline = $"Judul Baru {++_count}" }); return $"headline of {story}";
            case 4: await TryEditAsync(story, s => s with { TagIds = Some(chance, _tags), Bylines = [.. Some(chance, _people).Select(p => new BylineEntry(p, BylineRole.Writer))] }); return $"tags of {story}";
            case 5: await TryEditAsync(story, s => s with { Body = $"Isi baru {++_count}.\n\nBaca Juga: Judul Baru {chance.Next(1, 20)}\n\n[lihat](article:{_stories[chance.Next(_stories.Count)]})" }); return $"body of {story}";
            case 6: await RenameAsync(chance); return "rename";
            case 7: return await MergeAsync(chance);
            case 8: await _first.AddStoriesAsync(new ArchiveStory($"Terjadwal {++_count}", _first.Clock.GetUtcNow().AddMinutes(chance.Next(1, 40)), Edition(chance), Section(chance)) { Tags = Some(chance, _tags) }); return "schedule";
            case 9: _first.Clock.Advance(TimeSpan.FromMinutes(chance.Next(1, 90))); return "time passes";
            case 10: await SlotAsync(chance, story); return $"slot for {story}";
            case 11: await ClearSlotsAsync(); return "clear slots";
            case 12: await RankAsync(chance); return "ranking";
            default: await SectionAsync(); return "section renamed";
        }
    }

    private async Task SameEverywhereAsync(string after)
    {
        var addresses = await AddressesAsync();
        var end = Environment.TickCount64 + 1000;
        while (true)
        {
            var wrong = await FirstDifferenceAsync(addresses);
            if (wrong is null) return;
            Assert.True(Environment.TickCount64 < end, $"After {after}: {wrong}");
            await Task.Delay(20, Cancel);
        }
    }

    private async Task<string?> FirstDifferenceAsync(IReadOnlyList<string> addresses)
    {
        foreach (var address in addresses)
        {
            var fresh = await SeeAsync(_fresh, address);
            if (await SeeAsync(_first, address) != fresh) return address + " of the first node";
            if (await SeeAsync(_second, address) != fresh) return address + " of the second node";
        }

        return null;
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        await using var db = _first.OpenDb();
        var tags = await db.Tags.Select(t => t.Slug).ToListAsync(Cancel);
        var people = await db.Contributors.Select(p => p.Slug).ToListAsync(Cancel);
        var stories = new List<string>();
        foreach (var id in _stories) stories.Add(await _first.PathAsync(id));
        return ["/", "/depok", "/makassar", "/depok/daerah", "/daerah", "/internasional", "/indeks", "/depok/indeks", "/ralat", "/pencabutan", "/terpopuler", "/depok/terpopuler", "/rss", "/depok/atom.xml", "/depok/daerah/feed.json", "/sitemap.xml", "/sitemap-news.xml", "/cari?q=judul", "/ralat/rss",
            .. tags.Select(t => $"/tag/{t}"), .. tags.Take(1).Select(t => $"/tag/{t}/rss"), .. people.Select(p => $"/penulis/{p}"), .. stories];
    }

    private static async Task<string> SeeAsync(NewsPortalApp node, string address)
    {
        var answer = await node.NewReader().GetAsync(address, Cancel);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Gone ? Made().Replace(await answer.Content.ReadAsStringAsync(Cancel), "") : $"{answer.StatusCode} {answer.Headers.Location}";
    }

    private async Task PublishAsync(Random chance)
    {
        var picture = chance.Next(2) == 0 ? (long?)null : await PictureAsync();
        _stories.AddRange(await _first.AddStoriesAsync(new ArchiveStory($"Berita {++_count}", _first.Clock.GetUtcNow().AddSeconds(-chance.Next(0, 100_000)), Edition(chance), Section(chance))
        {
            Tags = Some(chance, _tags),
            Bylines = [.. Some(chance, _people).Select(p => new BylineEntry(p, BylineRole.Writer))],
            Picture = picture,
            Body = _stories.Count == 0 ? "Warga turun ke situ." : $"Warga turun ke situ.\n\nBaca Juga: Berita {chance.Next(1, _count)}\n\nMereka [kembali](article:{_stories[chance.Next(_stories.Count)]}) sore hari.",
        }));
    }

    private async Task<long> PictureAsync()
    {
        await using var db = _first.OpenDb();
        var picture = db.Pictures.Add(new Picture { ContentHash = Guid.NewGuid().ToString("n"), Width = 1280, Height = 720, AltText = "Perahu", AddedAt = _first.Clock.GetUtcNow(), Bytes = 1, OriginalKey = "asli.jpg" }).Entity;
        await db.SaveChangesAsync(Cancel);
        return picture.Id;
    }

    private async Task TryEditAsync(long story, Func<Story, Story> change)
    {
        await using var db = _first.OpenDb();
        if (await db.Articles.AnyAsync(a => a.Id == story && a.Publication == Publication.Published, Cancel)) await _first.EditAsync(story, change);
    }

    private async Task TryAsync(long story, Action<Article> change)
    {
        await using var db = _first.OpenDb();
        var article = await db.FindAsync(story);
        if (!article.IsLive(_first.Clock.GetUtcNow())) return;
        change(article);
        await db.SaveChangesAsync(Cancel);
    }

    private async Task RenameAsync(Random chance)
    {
        await using var db = _first.OpenDb();
        if (chance.Next(2) == 0 && await db.Tags.FindAsync([_tags[chance.Next(_tags.Count)]], Cancel) is { } tag) tag.Name = $"Nama tag {++_count}";
        else if (await db.Contributors.FindAsync([_people[chance.Next(_people.Count)]], Cancel) is { } person) person.Name = $"Nama orang {++_count}";
        await db.SaveChangesAsync(Cancel);
    }

    private async Task<string> MergeAsync(Random chance)
    {
        if (_tags.Count < 4) return "nothing";
        var (from, to) = (_tags[0], _tags[chance.Next(1, _tags.Count)]);
        await using var db = _first.OpenDb();
        await db.InOneUnitAsync(async within =>
        {
            await db.MoveTagAsync(from, to, within);
            return await db.Tags.Where(t => t.Id == from).ExecuteDeleteAsync(within);
        }, Cancel);
        _tags.Remove(from);
        return $"merge tag {from} into {to}";
    }

    private async Task SlotAsync(Random chance, long story)
    {
        await using var db = _first.OpenDb();
        var edition = chance.Next(2) == 0 ? null : (long?)await db.Editions.Where(e => e.Position == 1).Select(e => e.Id).SingleAsync(Cancel);
        var kind = Enum.GetValues<SlotKind>()[chance.Next(3)];
        var now = _first.Clock.GetUtcNow();
        db.FrontSlots.Add(new FrontSlot { EditionId = edition, Kind = kind, Position = ++_count, ArticleId = story, From = chance.Next(2) == 0 ? null : now.AddMinutes(30), Until = chance.Next(2) == 0 ? null : now.AddMinutes(60) });
        await db.SaveChangesAsync(Cancel);
    }

    private async Task ClearSlotsAsync()
    {
        await using var db = _first.OpenDb();
        await db.FrontSlots.ExecuteDeleteAsync(Cancel);
    }

    private async Task RankAsync(Random chance)
    {
        await _first.WereReadAsync([.. _stories.Select(s => (s, chance.Next(5, 500), 0))]);
        _first.Clock.Advance(TimeSpan.FromMinutes(5));
        await (chance.Next(2) == 0 ? _first : _second).RankAsync();
    }

    private async Task SectionAsync()
    {
        await using var db = _first.OpenDb();
        (await db.Sections.FirstAsync(Cancel)).Name = $"Daerah {++_count}";
        await db.SaveChangesAsync(Cancel);
    }

    private static string Edition(Random chance) => chance.Next(3) == 0 ? "makassar" : "depok";

    private static string Section(Random chance) => chance.Next(3) == 0 ? "internasional" : "daerah";

    private static List<long> Some(Random chance, List<long> of) => [.. of.Where(_ => chance.Next(3) == 0)];

    [GeneratedRegex("<p class=\"made\">.*?</p>")]
    private static partial Regex Made();
}
