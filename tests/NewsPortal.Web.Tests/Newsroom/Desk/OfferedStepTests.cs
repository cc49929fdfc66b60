using System.Net;
using AngleSharp.Html.Dom;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>What the desk's page offers, it does: every button of every person in every state, clicked with valid input.</summary>
public sealed class OfferedStepTests(StateApp app) : IClassFixture<StateApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> States => [.. StateApp.States];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_step_that_the_page_offers_succeeds_when_it_is_clicked(string state)
    {
        var faults = new List<string>();
        var offered = 0;
        foreach (var (who, browser, author) in People())
        {
            var seen = Offers(await browser.OpenAsync($"/redaksi/naskah/{await app.InAsync(state, author)}/meja"));
            foreach (var step in seen.Select(f => f.Step))
            {
                var id = await app.InAsync(state, author); // each click finds the story as it was
                var page = await browser.OpenAsync($"/redaksi/naskah/{id}/meja");
                var answer = await browser.PostAsync($"/redaksi/naskah/{id}/meja", new FormUrlEncodedContent(Offers(page).Single(o => o.Step == step).Fields), Cancel);
                if (answer.StatusCode != HttpStatusCode.Redirect) faults.Add($"{who}, {state}: {step} was refused ({(int)answer.StatusCode}): {DeskApp.Errors(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)))}");
                offered++;
            }
        }

        Assert.Empty(faults);
        Assert.True(offered >= 5, $"Only {offered} steps were offered.");
    }

    [Theory]
    [InlineData("draft under embargo", "express")]
    [InlineData("draft under embargo", "publish")]
    [InlineData("draft without headline", "publish")]
    [InlineData("submitted, picture without credit", "approve")]
    [InlineData("live, text written back", "publish")]
    [InlineData("live, text written back", "discard")]
    [InlineData("live", "discard")]
    [InlineData("change scheduled", "discard")]
    public async Task What_the_rules_refuse_is_not_offered(string state, string step) =>
        Assert.DoesNotContain(step, Offers(await app.Managing.OpenAsync($"/redaksi/naskah/{await app.InAsync(state)}/meja")).Select(o => o.Step));

    [Theory]
    [InlineData("change drafted", "discard")]
    [InlineData("change submitted", "discard")]
    [InlineData("change approved", "publish")]
    [InlineData("draft under embargo", "schedule")]
    [InlineData("draft", "express")]
    public async Task What_the_rules_allow_is_offered(string state, string step) =>
        Assert.Contains(step, Offers(await app.Managing.OpenAsync($"/redaksi/naskah/{await app.InAsync(state)}/meja")).Select(o => o.Step));

    private IEnumerable<(string Who, HttpClient Browser, long Author)> People() =>
    [
        ("the author", app.WriterBrowser, app.Writer), ("an editor", app.Editor, app.Writer), ("the editor who wrote it", app.Editor, app.EditorId),
        ("a managing editor", app.Managing, app.Writer), ("the ombudsman", app.Ombudsman, app.Writer),
    ];

    /// <summary>The steps of the page's forms, each with what a person would send.</summary>
    private List<(string Step, List<KeyValuePair<string, string>> Fields)> Offers(IHtmlDocument page)
    {
        var token = page.QuerySelector("meta[name='csrf-token']")!.GetAttribute("content")!;
        return [.. from form in page.QuerySelectorAll(".desk form").OfType<IHtmlFormElement>()
                   from button in form.QuerySelectorAll("button[name='Input.Step']")
                   let step = button.GetAttribute("value")!
                   select (step, new List<KeyValuePair<string, string>>([new("__RequestVerificationToken", token), new("Input.Step", step), .. Fields(form)]))];
    }

    private IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) => form.Elements
        .Where(e => e.GetAttribute("name") is not (null or "__RequestVerificationToken" or "Input.Step"))
        .GroupBy(e => e.GetAttribute("name")!).Select(g => KeyValuePair.Create(g.Key, g.First() switch
        {
            IHtmlSelectElement select => select.Options.Select(o => o.Value).FirstOrDefault(v => v.Length > 0, ""),
            IHtmlInputElement { Type: "hidden" or "radio" or "checkbox" } input => input.Value,
            IHtmlInputElement { Type: "datetime-local" } => DeskApp.Local(app.Clock.GetUtcNow().AddDays(2)),
            _ => "Kalimat yang cukup jelas.",
        }));
}
