using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Site;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Lets the demo newsroom's archive grow to any number of stories, to see how the site bears it.</summary>
internal sealed class BulkArchive(NewsDbContext db, DatabaseAddress address, EditionDirectory directory, TimeProvider clock)
{
    private static readonly string[] Tables =
        ["article", "article_body", "article_byline", "article_source", "article_tag", "article_search", "revision", "read_also", "correction", "audit_entry", "tag", "contributor"];

    /// <summary>Adds made-up stories until the newsroom holds so many.</summary>
    /// <exception cref="OperationsException">It holds more, or is not the demo's.</exception>
    public async Task GrowAsync(long articles, TextWriter output, CancellationToken cancel)
    {
        var newsroom = await BulkNewsroom.ReadAsync(db, cancel)
            ?? throw new OperationsException("This is not the demo newsroom: its editions, sections or stories are others. Stories are made up for the demo newsroom only; nothing was changed.");
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Options = "-c statement_timeout=0 -c synchronous_commit=off", MaxAutoPrepare = 0 });
        if (await ArchivePlans.FindOrBeginAsync(db, articles, clock.GetUtcNow(), cancel) is not { } work)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The newsroom already holds {articles:N0} stories; nothing was changed."));
            return;
        }

        var (plan, missing) = work;
        var stories = missing.Sum(part => Math.Min(ArchivePlan.PartLength, plan.Stories - ((long)part * ArchivePlan.PartLength)));
        var progress = new BulkProgress(output, stories, clock);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Making up {stories:N0} stories, so that the newsroom holds {articles:N0} …"));
        var writers = await PrepareAsync(source, newsroom, plan, cancel);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var telling = progress.TellAsync(end.Token);
        try
        {
            var parts = new ConcurrentQueue<int>(missing);
            await Task.WhenAll(writers.Select(writer => Task.Run(() => WriteAsync(source, writer, parts, progress, end), cancel)));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Stopped: {progress.Done:N0} stories are in and whole. The same command adds the rest."));
            throw;
        }
        finally
        {
            await end.CancelAsync();
            await telling;
        }

        await output.WriteLineAsync("Tidying the tables (vacuum, analyze) …");
        await using (var tidy = source.CreateCommand($"vacuum (analyze) {string.Join(", ", Tables)}"))
        {
            tidy.CommandTimeout = 0;
            await tidy.ExecuteNonQueryAsync(cancel);
        }

        directory.Forget();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The newsroom holds {articles:N0} stories."));
    }

    /// <summary>The names in place, and a writer for each processor.</summary>
    private async Task<IReadOnlyList<PartWriter>> PrepareAsync(NpgsqlDataSource source, BulkNewsroom newsroom, ArchivePlan plan, CancellationToken cancel)
    {
        var sections = newsroom.Sections.Select(s => s.Slug.Value).ToList();
        var words = new BulkWords(await TextLists.ReadAsync("kata.txt", cancel), [.. newsroom.Editions.Select(e => (e.Slug.Value, e.Place))], sections);
        var text = new StoryText(await TextLists.ReadAsync("kalimat.txt", cancel), sections, StoryText.FillersOf(await DemoTextsAsync(cancel)));
        var lists = new BulkNameLists(words, newsroom, (await DemoPlan.ReadAsync(cancel)).People);
        await using var connection = await source.OpenConnectionAsync(cancel);
        var (tags, people) = await BulkNameStore.AddAsync(connection, lists, cancel);
        var (tagNames, personNames) = await BulkNameStore.NamesAsync(connection, cancel);
        var stories = new ArchiveStories(plan, new StorySource(newsroom, new BulkNames(words, lists, tags, people), words, text, new Timeline(plan.End, plan.Stories), plan));
        var vocabulary = new Vocabulary();
        return [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 2, 8)).Select(_ => new PartWriter(plan, stories, db.Model, vocabulary, tagNames, personNames))];
    }

    private async Task WriteAsync(NpgsqlDataSource source, PartWriter writer, ConcurrentQueue<int> parts, BulkProgress progress, CancellationTokenSource end)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(end.Token);
            while (parts.TryDequeue(out var part)) progress.Add(await writer.WriteAsync(connection, part, clock.GetUtcNow(), end.Token));
        }
        catch
        {
            await end.CancelAsync(); // the others need not go on
            throw;
        }
    }

    private static async Task<IReadOnlyList<CopyDocument>> DemoTextsAsync(CancellationToken cancel)
    {
        var stories = new List<CopyDocument>();
        foreach (var file in DemoStories.Files())
            if (CopyParser.Parse(await File.ReadAllTextAsync(file, cancel)) is { Document: { } story }) stories.Add(story);
        return stories;
    }
}
