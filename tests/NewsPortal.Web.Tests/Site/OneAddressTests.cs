namespace NewsPortal.Web.Tests.Site;

public sealed class OneAddressTests(ListeningSiteApp app) : IClassFixture<ListeningSiteApp>
{
    [Theory]
    [InlineData("/DEPOK", "/depok")]
    [InlineData("/depok/", "/depok")]
    [InlineData("/depok/DAERAH/", "/depok/daerah")]
    [InlineData("/Depok//Daerah", "/depok/daerah")]
    [InlineData("/daerah///", "/daerah")]
    [InlineData("/tag/SITU?sebelum=1-1", "/tag/situ?sebelum=1-1")]
    [InlineData("/depok%2e/../depok/./DAERAH", "/depok/daerah")]
    [InlineData("//depok", "/depok")]
    [InlineData(@"/depok\daerah", "/depok/daerah")]
    [InlineData("//", "/")]
    public async Task Another_form_of_an_address_is_one_permanent_redirect(string target, string address)
    {
        var answers = await app.FollowAsync(target);

        Assert.Equal([301, 200], answers.Select(a => a.Status));
        Assert.Equal(address, answers[0].Location);
    }

    [Theory]
    [InlineData("//evil.test")]
    [InlineData("///evil.test")]
    [InlineData("//evil.test/%2e%2e")]
    [InlineData(@"/\evil.test")]
    [InlineData(@"/\\evil.test")]
    [InlineData(@"\\evil.test")]
    [InlineData("/%5Cevil.test")]
    [InlineData("/%5C%5Cevil.test/")]
    [InlineData("/%2F%2Fevil.test")]
    [InlineData("/%2f%2fevil.test/")]
    [InlineData("/%2F/evil.test")]
    [InlineData("/%09/evil.test/")]
    [InlineData("/%0d%0aLocation:%20https://evil.test/")]
    [InlineData("/depok//evil.test/")]
    [InlineData("/depok/%2F%2Fevil.test/")]
    [InlineData("/evil.test//%5c/")]
    [InlineData("/https://evil.test")]
    [InlineData("/@evil.test/")]
    [InlineData("/.evil.test/")]
    public async Task No_address_leads_to_another_site(string target)
    {
        var answers = await app.FollowAsync(target);

        Assert.InRange(answers.Count, 1, 2);
        Assert.True(answers[^1].Status is 200 or 400 or 404); // 200 where dots lead back to our own front
    }

    [Theory]
    [InlineData("/jayapura//evil.test")]
    [InlineData("/jayapura/%2F%2Fevil.test")]
    [InlineData("/jayapura/.evil.test")]
    [InlineData("/jayapura/@evil.test")]
    [InlineData(@"/jayapura\@evil.test")]
    [InlineData("/jayapura@evil.test")]
    [InlineData("/jayapura.evil.test")]
    public async Task The_way_to_the_host_of_an_edition_leads_nowhere_else(string target)
    {
        var answer = await app.AskAsync(target);
        if (answer.Location is ['/', ..]) answer = await app.AskAsync(answer.Location);

        if (answer.Location is { } location) Assert.Equal("jayapura.berita.test", new Uri(location).Host);
        else Assert.Equal(404, answer.Status);
    }
}
