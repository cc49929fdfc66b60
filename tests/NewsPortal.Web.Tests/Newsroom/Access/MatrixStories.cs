using System.Globalization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>A story in a state, as the matrix asks for it.</summary>
/// <param name="State">The state.</param>
/// <param name="Id">The story.</param>
/// <param name="First">Its first snapshot.</param>
/// <param name="Working">Its working copy.</param>
/// <param name="Link">A preview link of it.</param>
/// <param name="Assignee">A colleague who may be given it.</param>
/// <param name="Picture">The address of its picture below a preview.</param>
/// <param name="Text">The working copy's text.</param>
internal sealed record MatrixStory(string State, long Id, long First, long Working, long Link, long Assignee, string Picture, Story Text)
{
    /// <summary>Whether a change of a live story is under way.</summary>
    public bool Changes => State == MatrixStories.LiveWithChange;
}

/// <summary>Makes stories in every state by the steps that lead there.</summary>
internal static class MatrixStories
{
    public const string LiveWithChange = "live, change";

    public static readonly IReadOnlyList<string> States =
        ["draft", "submitted", "returned", "approved", "scheduled", "embargoed", "live", LiveWithChange, "by express", "takedown asked", "withdrawn", "spiked"];

    private static readonly Actor Program = Actor.Program("test");
    private static readonly Actor First = Actor.Staff(777_001, [new StaffGrant { StaffId = 777_001, Role = StaffRole.ManagingEditor }]);
    private static readonly Actor Second = Actor.Staff(777_002, [new StaffGrant { StaffId = 777_002, Role = StaffRole.ManagingEditor }]);

    /// <summary>A story of each state by the author.</summary>
    public static async Task<IReadOnlyList<MatrixStory>> SeedAsync(NewsPortalApp app, long edition, long section, long author, long? assignee, long colleague, (long Id, string Address) picture)
    {
        await using var db = app.OpenDb();
        var now = app.Clock.GetUtcNow().AddHours(-1);
        var text = new Story { SectionId = section, Slug = Slug.Parse("warga-turun"), Headline = "Warga Turun", Body = "Warga turun ke situ.", Picture = new PictureUse(picture.Id, "Warga.", "Budi", "Perahu") };
        var cases = States.Select(state => (State: state, Article: db.Articles.Add(Article.Draft(edition, text, author)).Entity, Revisions: new List<Revision>())).ToList();
        await db.SaveChangesAsync();
        await SaveAsync(text, _ => true);
        await SaveAsync(text with { Body = "Warga turun ke situ lagi." }, _ => true);
        foreach (var (state, article, revisions) in cases)
        {
            article.AssignTo(Program, assignee, now).OrThrow();
            foreach (var answer in Steps(state, article, revisions[^1], now)) answer.OrThrow();
        }

        await db.SaveChangesAsync();
        await SaveAsync(text with { Body = "Warga turun ke situ sekali lagi." }, state => state == LiveWithChange);
        var links = cases.ToDictionary(c => c.State, c => db.PreviewLinks.Add(new PreviewLink { ArticleId = c.Article.Id, TokenHash = c.Article.Id.ToString("x64", CultureInfo.InvariantCulture), StaffId = author, MadeAt = now, ExpiresAt = now.AddDays(9) }).Entity);
        await db.SaveChangesAsync();
        return [.. cases.Select(c => new MatrixStory(c.State, c.Article.Id, c.Revisions[0].Id, c.Revisions[^1].Id, links[c.State].Id, colleague, picture.Address, c.Revisions[^1].Story))];

        // Whoever began the story wrote all of it: four eyes ask who wrote, not who began.
        async Task SaveAsync(Story story, Func<string, bool> which)
        {
            var writer = Actor.Staff(author, [new StaffGrant { StaffId = author, Role = StaffRole.ManagingEditor }]);
            foreach (var (_, article, revisions) in cases.Where(c => which(c.State)))
                revisions.Add(db.Revisions.Add(article.Save(writer, new RevisionDraft(story), revisions.LastOrDefault(), revisions.Count + 1, now).Revision!).Entity);
            await db.SaveChangesAsync();
            foreach (var (_, article, revisions) in cases.Where(c => which(c.State))) article.WorkOn(revisions[^1]);
            await db.SaveChangesAsync();
        }
    }

    private static IEnumerable<DeskAnswer> Steps(string state, Article article, Revision text, DateTimeOffset now)
    {
        if (state == "spiked") yield return article.Spike(Program, now);
        if (state == "by express") yield return article.RunExpress(First, text, "Gempa", now);
        if (state is "draft" or "spiked" or "by express") yield break;
        yield return article.Submit(Program, text, now);
        if (state == "returned") yield return article.Return(Program, text, "Sumbernya?", now);
        if (state is "submitted" or "returned") yield break;
        yield return article.Approve(Program, text, fourEyes: true, [], now);
        if (state == "embargoed") yield return article.SetEmbargo(Program, now.AddDays(2), now);
        if (state is "approved" or "embargoed") yield break;
        yield return article.Publish(Program, text, state == "scheduled" ? now.AddDays(1) : null, null, now);
        if (state is "takedown asked" or "withdrawn") yield return article.RequestTakedown(First, TakedownKind.Withdraw, "privasi-anak", "Memuat identitas anak.", now);
        if (state == "withdrawn") yield return article.ConfirmTakedown(Second, now);
    }
}
