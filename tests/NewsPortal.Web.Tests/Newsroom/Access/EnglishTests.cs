using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Architecture;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>In English the account and the admins' screens say nothing in Indonesian.</summary>
public sealed class EnglishTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The Indonesian sentences that have another English form.</summary>
    private static readonly HashSet<string> Indonesian = [.. Repository.Files("src/NewsPortal.Web/Areas", ".resx").SelectMany(file => XDocument.Parse(file.Text).Descendants("data"))
        .Where(word => word.Element("value")!.Value != word.Attribute("name")!.Value).Select(word => word.Attribute("name")!.Value).Where(key => !key.Contains('{', StringComparison.Ordinal) && key != "Kosong")]; // a section of the tests is called so

    [Theory]
    [InlineData("/redaksi/akun")]
    [InlineData("/redaksi/akun/sandi")]
    [InlineData("/redaksi/akun/langkah-kedua")]
    [InlineData("/redaksi/keluar")]
    [InlineData("/redaksi/naskah")]
    [InlineData("/redaksi/kelola/orang")]
    [InlineData("/redaksi/kelola/orang/baru")]
    [InlineData("/redaksi/kelola/orang/{self}")]
    [InlineData("/redaksi/kelola/peran")]
    [InlineData("/redaksi/kelola/edisi")]
    [InlineData("/redaksi/kelola/edisi/{edition}")]
    [InlineData("/redaksi/kelola/kanal")]
    [InlineData("/redaksi/kelola/penulis")]
    [InlineData("/redaksi/kelola/penulis/{person}")]
    [InlineData("/redaksi/kelola/tag")]
    [InlineData("/redaksi/kelola/tag/{tag}")]
    public async Task A_page_speaks_one_language(string path)
    {
        var self = await app.AddStaffAsync(StaffRole.Admin, null);
        await using var db = app.OpenDb();
        await db.Users.Where(u => u.Id == self).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "en"), Cancel);
        var (person, tag) = (new Contributor { Name = "Rini Marlina", Slug = Domain.Slug.Parse($"rini-{self}") }, new Tag { Name = $"Banjir {self}", Slug = Domain.Slug.Parse($"banjir-{self}") });
        db.AddRange(person, tag);
        await db.SaveChangesAsync(Cancel);
        path = path.Replace("{self}", $"{self}", StringComparison.Ordinal).Replace("{edition}", $"{await db.Editions.MinAsync(e => e.Id, Cancel)}", StringComparison.Ordinal)
            .Replace("{person}", $"{person.Id}", StringComparison.Ordinal).Replace("{tag}", $"{tag.Id}", StringComparison.Ordinal);

        var page = Paper.Parse(await (await (await app.SignedInAsync(self)).GetAsync(path, Cancel)).Content.ReadAsStringAsync(Cancel));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var said = page.Body!.Descendants<IText>().Where(text => text.ParentElement?.Closest("[lang='id']") is null).Select(text => text.Data.Trim())
            .Concat(page.QuerySelectorAll("[aria-label], [placeholder], [alt]").SelectMany(e => new[] { e.GetAttribute("aria-label"), e.GetAttribute("placeholder"), e.GetAttribute("alt") }).OfType<string>()).ToList();
        Assert.True(said.Count > 10);
        Assert.DoesNotContain(said, Indonesian.Contains);
    }
}
