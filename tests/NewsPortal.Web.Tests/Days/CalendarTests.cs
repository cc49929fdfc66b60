using System.Globalization;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Days;

public sealed class CalendarTests(DayApp app) : IClassFixture<DayApp>
{
    [Fact]
    public async Task The_calendar_links_the_days_that_have_stories()
    {
        var page = await app.NewReader().OpenAsync("/depok/indeks?tanggal=2026-02-28");

        Assert.Equal(["/depok/indeks?tanggal=2026-02-27", "/depok/indeks?tanggal=2026-02-28"], page.QuerySelectorAll(".calendar td a").Select(a => a.GetAttribute("href")));
        Assert.Equal("28", page.TextOf(".calendar a[aria-current=date]"));
        Assert.Equal(["/depok/indeks?tanggal=2026-01-31", "/depok/indeks?tanggal=2026-03-01"], page.QuerySelectorAll(".months a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2026-01-31")]
    [InlineData("2026-03-01")]
    public async Task Every_day_stands_under_its_own_weekday(string date)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var weeks = (await app.NewReader().OpenAsync($"/depok/indeks?tanggal={date}")).QuerySelectorAll(".calendar tbody tr").ToList();

        Assert.All(weeks, week => Assert.Equal(7, week.QuerySelectorAll("td").Length));
        foreach (var cells in weeks.Select(w => w.QuerySelectorAll("td").Select(td => td.TextContent).ToArray()))
            for (var i = 0; i < 7; i++)
                if (cells[i].Length > 0) Assert.Equal((i + 1) % 7, (int)new DateOnly(day.Year, day.Month, int.Parse(cells[i], CultureInfo.InvariantCulture)).DayOfWeek);
        Assert.Equal(DateTime.DaysInMonth(day.Year, day.Month), weeks.Sum(w => w.QuerySelectorAll("td").Count(td => td.TextContent.Length > 0)));
    }

    [Fact]
    public async Task Months_are_turned_from_the_first_story_to_today()
    {
        var reader = app.NewReader();
        var (first, last) = (await reader.OpenAsync("/depok/indeks?tanggal=2026-01-15"), await reader.OpenAsync("/depok/indeks?tanggal=2026-03-01"));

        Assert.Equal(["15"], first.TextsOf(".calendar td a"));
        Assert.Equal(["1"], last.TextsOf(".calendar td a"));
        Assert.Equal(["Februari →"], first.TextsOf(".months a"));
        Assert.Equal(["← Februari"], last.TextsOf(".months a"));
        Assert.Equal(("2026-01-15", "2026-03-01"), (first.AttributeOf("input[name=tanggal]", "min"), first.AttributeOf("input[name=tanggal]", "max")));
    }

    [Fact]
    public async Task Today_turns_at_the_editions_own_midnight()
    {
        await using var own = new NewsPortalApp();
        await own.InitializeAsync();
        own.Clock.SetUtcNow(new(2026, 3, 1, 14, 59, 59, TimeSpan.Zero));
        var before = await TodayAsync(own);
        own.Clock.Advance(TimeSpan.FromSeconds(1));
        var jayapura = await TodayAsync(own);
        own.Clock.Advance(TimeSpan.FromHours(1));
        var makassar = await TodayAsync(own);
        own.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["2026-03-01", "2026-03-01", "2026-03-01"], before);
        Assert.Equal(["2026-03-01", "2026-03-01", "2026-03-02"], jayapura);
        Assert.Equal(["2026-03-01", "2026-03-02", "2026-03-02"], makassar);
        Assert.Equal(["2026-03-02", "2026-03-02", "2026-03-02"], await TodayAsync(own));
    }

    private static async Task<string[]> TodayAsync(NewsPortalApp app)
    {
        var pages = new[] { await app.NewReader().OpenAsync("/depok/indeks"), await app.NewReader().OpenAsync("/makassar/indeks"), await app.NewReader("jayapura.berita.test").OpenAsync("/indeks") };
        return [.. pages.Select(p => p.AttributeOf("input[name=tanggal]", "value"))];
    }
}
