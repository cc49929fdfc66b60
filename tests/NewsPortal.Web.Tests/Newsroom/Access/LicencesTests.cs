using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>The licences of what the newsroom's scripts are made of go with them.</summary>
public sealed class LicencesTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task The_account_leads_to_the_licences_of_the_bundled_packages()
    {
        var browser = await app.SignInAsync(Domain.People.StaffRole.Reporter);
        var address = (await browser.OpenAsync("/redaksi/akun")).QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Lisensi", StringComparison.Ordinal)).GetAttribute("href")!;

        var text = await browser.GetStringAsync(address, TestContext.Current.CancellationToken);

        Assert.All(["@tiptap/core 3.", "prosemirror-model 1.", "markdown-it 15.", "Permission is hereby granted, free of charge"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("esbuild ", text, StringComparison.Ordinal); // builds them and is not in them
    }
}
