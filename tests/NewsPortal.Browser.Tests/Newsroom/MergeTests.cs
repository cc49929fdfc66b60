using System.Text.Json;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>Two changes of one text, joined in the browser while somebody goes on writing.</summary>
public sealed class MergeTests(Newsstand newsstand)
{
    [Theory]
    [InlineData("a\n\nb\n\nc", "a1\n\nb\n\nc", "a\n\nb\n\nc2", "a1\n\nb\n\nc2")]
    [InlineData("a\n\nb", "a\n\nb\n\nc", "x\n\na\n\nb", "x\n\na\n\nb\n\nc")]
    [InlineData("a\n\nb\n\nc", "a\n\nc", "a\n\nb\n\nc\n\nd", "a\n\nc\n\nd")]
    [InlineData("a\n\nb", "a1\n\nb", "a1\n\nb2", "a1\n\nb2")]
    [InlineData("a", "a", "", "")]
    [InlineData("", "a", "", "a")]
    public async Task Changes_of_different_paragraphs_are_both_kept(string origin, string mine, string theirs, string both)
    {
        var (joined, kinds) = await MergeAsync(origin, mine, theirs);
        Assert.DoesNotContain("conflict", kinds);
        Assert.Equal(both, joined);
    }

    [Theory]
    [InlineData("a\n\nb", "a1\n\nb", "a2\n\nb")]
    [InlineData("a\n\nb", "b", "a2\n\nb")]
    [InlineData("", "a", "b")]
    public async Task Changes_of_one_paragraph_wait_for_a_choice(string origin, string mine, string theirs) =>
        Assert.Contains("conflict", (await MergeAsync(origin, mine, theirs)).Kinds);

    private async Task<(string Joined, string[] Kinds)> MergeAsync(string origin, string mine, string theirs)
    {
        var answer = await (await newsstand.OpenPartsAsync()).EvaluateAsync<JsonElement>("""
            texts => { const parts = newsroom.mergeParagraphs(...texts); return { joined: newsroom.joined(parts), kinds: parts.map(part => part.kind) }; }
            """, new[] { origin, mine, theirs });
        return (answer.GetProperty("joined").GetString()!, answer.GetProperty("kinds").Deserialize<string[]>()!);
    }
}
