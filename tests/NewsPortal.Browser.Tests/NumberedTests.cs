namespace NewsPortal.Browser.Tests;

public sealed class NumberedTests(Newsstand newsstand)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/terpopuler")]
    public async Task A_ranking_shows_each_story_s_place_also_where_one_before_it_is_left_out(string path)
    {
        var page = await newsstand.OpenAsync(path);

        var drawn = await page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll(".numbered > li")].map(li => getComputedStyle(li, "::before").content.replaceAll('"', ""))""");
        var places = await page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll(".numbered > li")].map(li => `${li.value}`)""");

        Assert.NotEmpty(drawn);
        Assert.Equal(places, drawn);
    }
}
