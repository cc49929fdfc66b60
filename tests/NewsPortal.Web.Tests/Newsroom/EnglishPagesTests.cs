using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Architecture;
using NewsPortal.Web.Tests.Newsroom.Desk;

namespace NewsPortal.Web.Tests.Newsroom;

/// <summary>Whoever works in English meets no Indonesian sentence on the pages of the desk and the overview, but for the stories' own.</summary>
public sealed partial class EnglishPagesTests(StateApp app) : IClassFixture<StateApp>
{
    private static readonly Lazy<IReadOnlyList<Regex>> Indonesian = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NewsPortal.Web"), "*.en.resx", SearchOption.AllDirectories).SelectMany(f => XDocument.Load(f).Descendants("data"))
            .Where(d => d.Attribute("name")!.Value != d.Element("value")!.Value && d.Attribute("name")!.Value != "Tag").Select(d => d.Attribute("name")!.Value).Distinct()
            .Select(key => new Regex($@"\A{Place().Replace(Regex.Escape(key), ".*")}\z", RegexOptions.Singleline)),
    ]);

    public static TheoryData<string> States => [.. StateApp.States];

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_sentence_of_a_story_s_desk_is_left_in_Indonesian(string state)
    {
        var id = await app.InAsync(state);
        var browser = await EnglishAsync();
        foreach (var part in new[] { "/meja", "/riwayat", "/pratinjau", "/tanda-terima", "/pembaca" }) AssertEnglish(await browser.OpenAsync($"/redaksi/naskah/{id}{part}"), part);
    }

    [Theory]
    [InlineData("/redaksi")]
    [InlineData("/redaksi/naskah")]
    [InlineData("/redaksi/naskah?q=tidakada")]
    [InlineData("/redaksi/meja")]
    [InlineData("/redaksi/jadwal")]
    [InlineData("/redaksi/pemberitahuan")]
    [InlineData("/redaksi/audit")]
    public async Task No_sentence_of_the_overview_is_left_in_Indonesian(string path)
    {
        await app.InAsync("change submitted");
        await app.InAsync("scheduled");
        AssertEnglish(await (await EnglishAsync()).OpenAsync(path), path);
    }

    [Fact]
    public async Task What_the_program_notes_on_a_revision_is_said_in_the_person_s_language()
    {
        var id = await app.InAsync("change drafted");
        await app.TakeAsync(app.Editor, id, "discard");
        Assert.Contains("dibuang", (await app.Editor.OpenAsync($"/redaksi/naskah/{id}/riwayat")).TextOf(".history .grow .meta"), StringComparison.Ordinal);

        Assert.StartsWith("Back to the live text", (await (await EnglishAsync()).OpenAsync($"/redaksi/naskah/{id}/riwayat")).TextOf(".history .grow .meta"), StringComparison.Ordinal);
    }

    private async Task<HttpClient> EnglishAsync()
    {
        var staff = await app.AddStaffAsync(Domain.People.StaffRole.ManagingEditor);
        await using var db = app.OpenDb();
        await db.Users.Where(u => u.Id == staff).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "en"), TestContext.Current.CancellationToken);
        return await app.SignedInAsync(staff);
    }

    private static void AssertEnglish(IDocument page, string where)
    {
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var left = page.Body!.Descendants<IText>().Where(t => t.ParentElement is { LocalName: not ("script" or "template") } e && e.Closest("[lang='id'], #kanal, #edisi") is null)
            .Select(t => Blanks().Replace(t.TextContent, " ").Trim()).Where(t => t.Length > 2 && Indonesian.Value.Any(key => key.IsMatch(t))).Distinct();
        Assert.True(!left.Any(), $"{where}: {string.Join(" | ", left)}");
    }

    [GeneratedRegex(@"\\\{[0-9]}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
