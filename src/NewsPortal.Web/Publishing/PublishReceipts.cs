using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Publishing;

/// <summary>Measures, right after a story was published, where it is visible: asks this process for the pages that a reader would.</summary>
public sealed class PublishReceipts(NewsDbContext db, Addresses addresses, IServer server, TimeProvider clock, ILogger<PublishReceipts> log)
{
    /// <summary>The line of the log that keeps a receipt.</summary>
    public const string Action = "article.receipt";

    /// <summary>Whoever has published is not kept waiting for longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private const int Attempts = 20;

    /// <summary>How often a list is looked at before the story counts as not standing in it: what is kept of it may be a moment old.</summary>
    private const int Glances = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Places = ["page", "front", "network", "section", "feed"];

    private static readonly HttpClient Reader = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Longest };

    /// <summary>Measures and keeps the receipt.</summary>
    /// <param name="articleId">The story.</param>
    /// <param name="since">When it was published: what the milliseconds count from.</param>
    /// <param name="actor">Who published.</param>
    /// <param name="scheduled">Whether <paramref name="since"/> is a moment that was set before.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Receipt?> MeasureAsync(long articleId, DateTimeOffset since, string actor, bool scheduled, CancellationToken cancel)
    {
        DateTimeOffset? due = scheduled ? since : null;
        var story = await db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).Where(a => a.Id == articleId)
            .Select(a => new { a.EditionId, Section = a.Section.Slug, a.Slug, a.LiveRevisionId }).SingleOrDefaultAsync(cancel);
        if (story is null) return null;

        var page = addresses.Article(story.EditionId, story.Section, articleId, story.Slug);
        var mark = string.Create(CultureInfo.InvariantCulture, $"/{story.Section}/{articleId}/{story.Slug}");
        var home = page[..^mark.Length];
        var receipt = server.Own() is { } own
            ? new Receipt(clock.GetUtcNow(), true, await Task.WhenAll(
                SeeAsync("page", own, page, string.Create(CultureInfo.InvariantCulture, $"data-revision=\"{story.LiveRevisionId}\""), since, cancel), SeeAsync("front", own, home, mark, since, cancel), SeeAsync("network", own, addresses.Home(null) + "/", mark, since, cancel),
                SeeAsync("section", own, $"{home}/{story.Section}", mark, since, cancel), SeeAsync("feed", own, home + "/rss", mark, since, cancel)), due)
            : new Receipt(clock.GetUtcNow(), false, [new("page", Since(since))], due);
        var line = new AuditEntry { At = clock.GetUtcNow(), Actor = actor, Action = Action, Entity = "article", EntityId = articleId, EditionId = story.EditionId, Payload = Write(receipt, story.LiveRevisionId) };
        return await db.InOneUnitAsync(async token =>
        {
            await db.Database.ExecuteSqlAsync($"select id from article where id = {articleId} for update", token);
            if (scheduled && await IsKeptAsync(articleId, since, token)) return null; // another node was first
            db.AuditEntries.Add(line);
            await db.SaveChangesAsync(token);
            return receipt;
        }, cancel);
    }

    /// <summary>The same for whoever has just published: the story is live, whatever becomes of the measuring.</summary>
    /// <returns>Whether there is a receipt.</returns>
    public async Task<bool> TryMeasureAsync(long articleId, DateTimeOffset since, string actor, CancellationToken cancel)
    {
        try
        {
            return await MeasureAsync(articleId, since, actor, scheduled: false, cancel) is not null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.NotMeasured(articleId, error);
            return false;
        }
    }

    /// <summary>Whether a receipt of this moment, or of a later one, is kept already.</summary>
    public Task<bool> IsKeptAsync(long articleId, DateTimeOffset since, CancellationToken cancel) =>
        db.AuditEntries.AnyAsync(e => e.Entity == "article" && e.EntityId == articleId && e.Action == Action && e.At >= since, cancel);

    /// <summary>The story's newest receipt.</summary>
    public async Task<Receipt?> FindAsync(long articleId, CancellationToken cancel) =>
        await db.AuditEntries.AsNoTracking().Where(e => e.Entity == "article" && e.EntityId == articleId && e.Action == Action).OrderByDescending(e => e.Seq).FirstOrDefaultAsync(cancel) is { } line
            ? Read(line) : null;

    private async Task<ReceiptPlace> SeeAsync(string name, Uri own, string address, string mark, DateTimeOffset since, CancellationToken cancel)
    {
        var asked = new Uri(address);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(own, asked.PathAndQuery)) { Headers = { Host = asked.Authority } };
            try
            {
                using var answer = await Reader.SendAsync(request, cancel);
                if (answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync(cancel)).Contains(mark, StringComparison.Ordinal)) return new(name, Since(since));
                if (answer.IsSuccessStatusCode && name != "page" && attempt >= Glances) return new(name, null); // a change of an old story stands on no front
                await Task.Delay(Pause, cancel);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                break;
            }
        }

        return new(name, null);
    }

    private long Since(DateTimeOffset since) => (long)(clock.GetUtcNow() - since).TotalMilliseconds;

    private static string Write(Receipt receipt, long? revision) => AuditPayload.Of(
        [("revision", revision), ("request", receipt.ByRequest), ("due", receipt.Due), .. receipt.Places.Select(p => (p.Name, (object?)(p.Milliseconds ?? -1)))]);

    private static Receipt Read(AuditEntry line)
    {
        using var payload = JsonDocument.Parse(line.Payload);
        var places = Places.Where(name => payload.RootElement.TryGetProperty(name, out _))
            .Select(name => payload.RootElement.GetProperty(name).GetInt64() is var ms and >= 0 ? new ReceiptPlace(name, ms) : new ReceiptPlace(name, null));
        return new Receipt(line.At, payload.RootElement.GetProperty("request").GetBoolean(), [.. places],
            payload.RootElement.TryGetProperty("due", out var due) && due.ValueKind is JsonValueKind.String ? due.GetDateTimeOffset() : null);
    }
}
