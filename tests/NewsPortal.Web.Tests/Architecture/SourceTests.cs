using System.Text.RegularExpressions;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>Rules of the house that only the source shows.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 250;

    /// <summary>The only questions about stories that are not live: which were taken down, and why?</summary>
    private static readonly string[] WithdrawalLookUps =
    [
        "db.Articles.AsNoTracking().Where(a => a.Id == id && a.Publication == Publication.Withdrawn).Select(a => a.Withdrawal)",
        "db.Articles.Any(a => a.Id == w.ArticleId && a.Publication == Publication.Withdrawn &&",
    ];

    [Fact]
    public void The_source_is_found() => Assert.Contains(Repository.Files("src", ".cs"), file => file.Path == "src/NewsPortal.Web/Program.cs");

    [Fact]
    public void No_file_is_longer_than_a_review_would_take() =>
        Assert.Empty(Repository.Files("src", ".cs", ".cshtml", ".csproj", ".targets", ".md").Where(file => file.Text.Count(c => c == '\n') > LongestFile).Select(file => file.Path));

    [Theory]
    [InlineData("src/NewsPortal.Web/Pages")]
    [InlineData("src/NewsPortal.Web/Feeds")]
    public void Every_query_of_stories_for_readers_starts_with_LiveAt(string folder)
    {
        var uses = (from file in Repository.Files(folder, ".cs", ".cshtml")
                    from use in Articles().Matches(WithdrawalLookUps.Aggregate(file.Text, (text, allowed) => text.Replace(allowed, "", StringComparison.Ordinal)))
                    select $"{file.Path}: {use.Groups["next"].Value}").ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.EndsWith(": LiveAt", use, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_statement_of_blocks_that_reads_stories_asks_whether_they_are_live()
    {
        var statements = (from file in Repository.Files("src/NewsPortal.Web/Blocks", ".cs") from line in file.Text.Split('\n') where line.Contains("from article a ", StringComparison.Ordinal) select line).ToList();

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Contains("Live}", statement, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("migrations/NewsPortal.Migrations")]
    public void No_clock_is_read_but_the_one_that_is_handed_in(string folder) =>
        Assert.Empty(Repository.Files(folder, ".cs", ".cshtml").Where(file => Clock().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_page_holds_a_script_a_style_or_a_handler() => Assert.Empty(
        from file in Repository.Files("src/NewsPortal.Web", ".cshtml") from match in Inline().Matches(file.Text) select $"{file.Path}: {match.Value}");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script type=\"module\">import 'x'</script>")]
    [InlineData("<p class=\"a\" style=\"color: red\">")]
    [InlineData("<button onclick='x()'>")]
    [InlineData("<style>p {}</style>")]
    public void The_rule_on_pages_finds_what_breaks_it(string markup) => Assert.Matches(Inline(), markup);

    [GeneratedRegex(@"\b(?:db|_db|context)\.Articles\b(?:\s*\.AsNoTracking\(\))?\s*\.?(?<next>\w*)|\bSet<Article>\(\)(?<next>)")]
    private static partial Regex Articles();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:UtcNow|Now|Today)\b|\bclock_timestamp\(|\bnow\(\)", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    // A script is allowed with a file of its own, or as data.
    [GeneratedRegex("""<script(?![^>]*\bsrc=)(?!\s+type="application/ld\+json")|<style\b|<[^>]*\sstyle\s*=|<[a-z][^>]*\son[a-z]+\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
