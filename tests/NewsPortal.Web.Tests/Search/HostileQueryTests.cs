using System.Net;
using NewsPortal.Web.Pages.Search;

namespace NewsPortal.Web.Tests.Search;

public sealed class HostileQueryTests(SearchApp app) : IClassFixture<SearchApp>
{
    private static readonly string[] Words =
    [
        "", "%20", "%22", "%22%22%22", "%22pasar", "-", "---", "-pasar", "-%22pasar%20ikan", "!!", ":*", "pasar:*", "%26%20%7C%20!", "%3C-%3E", "pasar%20%3C-%3E%20ikan", "(((", "%27%27%27", "%27;drop%20table%20article;--",
        "%5C", "%5C%5C%27", "%00", "pasar%00ikan", "%ff", "%ed%a0%80", "%F0%9F%98%80", "%E2%80%AEpasar", "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7", "%EE%80%80", "%EF%BF%BF", "%", "%zz", "or", "or%20or", "and%20not", "%25_%25", "{0}",
        "StartSel=x,StopSel=y", "dan%20di%20ke", new('a', 10_000), new('-', 10_000), string.Concat(Enumerable.Repeat("a%20", 5_000)), string.Concat(Enumerable.Repeat("%22a%22%20-", 2_000)),
        new string('a', 199) + "%F0%9F%98%80", "a%CC%81%CC%81%CC%81", "pasrr&q=banjr", "x%0D%0ASet-Cookie:%20a=b",
        Many("-!") + "pasar", "a" + Many("!-") + "b", Many("-%22%22%20"), Many("-%22-%22"), Many("-%22!"), Many("a%20or%20"), Many("-a%20or%20"), Many("-a-"), Many("-%F0%9F%98%80"), Many("-(") + "a" + Many(")"), Many("-:*%20"), Many("-%5C"),
    ];

    private static readonly string[] Filters =
    [
        "dari=0001-01-01", "sampai=0001-01-01", "dari=9999-12-31", "sampai=9999-12-31", "dari=2026-03-01&sampai=2025-01-01", "dari=%00", "dari=0000-00-00", "sampai=10000-01-01", "hal=0", "hal=-1", "hal=999999999999", "hal=", "hal=1&hal=2",
        "edisi=%ff", "kanal=%00", "penulis=%00", "penulis=" + new string('a', 5000), "Input=x", "Input.q=x", "Input[q]=x", "q[]=x", "Understood.Page=9",
    ];

    private static string Many(string part) => string.Concat(Enumerable.Repeat(part, 100));

    public static TheoryData<string> Queries => [.. Words.Select(w => $"q={w}"), .. Filters.Select(f => $"q=pasar&{f}"), .. Filters];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Whatever_is_asked_is_answered_or_refused(string query)
    {
        var answer = await app.NewReader().GetAsync("/cari?" + query, TestContext.Current.CancellationToken);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("name=\"q\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pasar", "-pasar")]
    [InlineData("pasar - ikan", "pasar ikan")]
    [InlineData("anak-anak -D-1", "anak-anak -D-1")]
    [InlineData("dan di ke", "dan di ke")]
    [InlineData("- \"\" !", "")]
    public void A_minus_counts_before_a_word_and_inside_one(string typed, string searched) => Assert.Equal(searched, SearchWords.Clean(typed));

    [Fact]
    public void A_pair_of_surrogates_at_the_end_is_not_parted() => Assert.Equal(new string('a', 199), SearchWords.Line(new string('a', 199) + "😀"));
}
