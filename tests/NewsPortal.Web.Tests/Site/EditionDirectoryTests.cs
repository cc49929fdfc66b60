using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class EditionDirectoryTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Of_requests_that_come_at_once_after_a_change_none_is_answered_from_before_it()
    {
        var cancel = TestContext.Current.CancellationToken;
        var directory = app.Services.GetRequiredService<EditionDirectory>();
        await directory.GetAsync(cancel);
        await using var db = app.OpenDb();
        db.Editions.Add(new Edition { Slug = Slug.Parse("banda"), Name = "Harian Banda", Place = "Banda", Zone = Zone.Wit, Position = 4 });
        await db.SaveChangesAsync(cancel);

        directory.Forget();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => directory.GetAsync(cancel).AsTask()));

        Assert.All(answers, network => Assert.Contains(network.Editions, e => e.Slug.Value == "banda"));
    }
}
