using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Benchmarks.Site;

/// <summary>How long after its commit a publication is seen on the front and in the section of two nodes, both full of hot pages.</summary>
internal static class PublishProbe
{
    /// <summary>Publishes so often and tells how long each took, in milliseconds.</summary>
    public static async Task<IReadOnlyList<double>> RunAsync(Archive archive, IReadOnlyList<Uri> nodes, int times, CancellationToken cancel)
    {
        using var reader = new HttpClient();
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var headline = $"Berita ukur {Guid.NewGuid():n}";
            await PublishAsync(archive, headline, cancel);
            var began = Stopwatch.GetTimestamp();
            await Task.WhenAll(nodes.SelectMany(node => new[] { "/depok", "/depok/daerah" }.Select(path => SeenAsync(reader, new Uri(node, path), headline, cancel))));
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.Delay(Random.Shared.Next(100, 400), cancel);
        }

        return took;
    }

    /// <summary>By the verbs of the newsroom, up to the commit.</summary>
    public static async Task PublishAsync(Archive archive, string headline, CancellationToken cancel)
    {
        await using var db = new NewsDbContext(NewsDatabase.Standalone(archive.ConnectionString));
        var edition = (await db.Editions.AsNoTracking().ToListAsync(cancel)).Single(e => e.Slug.Value == "depok");
        var section = (await db.Sections.AsNoTracking().ToListAsync(cancel)).Single(s => s.Slug.Value == "daerah");
        var (bench, now) = (Actor.Program("bench"), TimeProvider.System.GetUtcNow());
        var content = new Story { SectionId = section.Id, Slug = Domain.Slug.FromAscii(headline, "berita"), Headline = headline, Body = "Satu paragraf untuk mengukur." };
        var article = Article.Draft(edition.Id, content);
        db.Add(article);
        await db.SaveChangesAsync(cancel);
        var revision = article.Save(bench, new RevisionDraft(content), null, 1, now).Revision!;
        db.Add(revision);
        await db.SaveChangesAsync(cancel);
        article.WorkOn(revision);
        article.ApproveCopy(bench, revision);
        article.Publish(bench, revision, now, null, now);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task SeenAsync(HttpClient reader, Uri address, string headline, CancellationToken cancel)
    {
        while (!(await reader.GetStringAsync(address, cancel)).Contains(headline, StringComparison.Ordinal)) await Task.Delay(2, cancel);
    }
}
