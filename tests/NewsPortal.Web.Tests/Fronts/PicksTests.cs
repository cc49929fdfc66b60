using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Fronts;

public sealed class PicksTests(FrontApp app) : IClassFixture<FrontApp>
{
    [Fact]
    public async Task Picks_that_nobody_chose_fill_themselves_and_give_way_to_those_that_are_chosen()
    {
        await app.AddStoriesAsync([.. Enumerable.Range(1, 20).Select(i => new ArchiveStory($"Losari {i:00}", app.Clock.GetUtcNow().AddHours(-i), "makassar"))]);
        var reader = app.NewReader();

        Assert.Equal(4, (await reader.OpenAsync("/makassar")).QuerySelectorAll("[aria-labelledby=artikel-pilihan] .card").Length);

        await app.PinAsync(SlotKind.EditorsPicks, "makassar", "Losari 20");
        Assert.Equal(["Losari 20"], (await reader.OpenAsync("/makassar")).TextsOf("[aria-labelledby=artikel-pilihan] .card :is(h2, h3)").Select(t => t.Trim()));
    }
}
