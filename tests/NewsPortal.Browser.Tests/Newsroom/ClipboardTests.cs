namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What programs lay on the clipboard becomes clean Markdown. A sample is a file of <c>text/html</c>, of <c>text/plain</c>, or both, beside what is expected.</summary>
public sealed class ClipboardTests(Newsstand newsstand)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Newsroom", "Clipboard");

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_samples_of_every_place_that_people_write_in()
    {
        Assert.True(Samples.Count >= 20);
        foreach (var place in new[] { "word-", "google-docs-", "google-sheets", "excel-", "whatsapp-", "web-", "plain-", "libreoffice-", "gmail", "outlook" })
            Assert.Contains(Samples, sample => sample.Data.StartsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_clipboard_becomes_clean_markdown(string sample)
    {
        var parts = await newsstand.OpenPartsAsync();
        var markdown = await parts.EvaluateAsync<string>("""
            ([html, text]) => newsroom.writeMarkdown({ content: newsroom.readClipboard({ getData: type => type === "text/html" ? html : text, files: [] }).blocks })
            """, new[] { Read(sample, "html"), Read(sample, "txt") });

        Assert.Equal(Read(sample, "md").TrimEnd(), markdown);
        Assert.DoesNotContain("\n\n\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<span", markdown, StringComparison.Ordinal);
        var held = Assert.Single(await parts.HoldAsync([markdown]));
        Assert.Equal((null, markdown), (held.Unheld, held.Written));
    }

    [Theory]
    [InlineData("AS Beri Peringatan\n\n- 31 Agustus 2023, 11:44 WIB\n\nPR DEPOK – Gedung Putih", true)]
    [InlineData("Judul\n\nIsi berita.\n\nEditor: Tesya Imanisa\nSumber: Al Jazeera", true)]
    [InlineData("Judul\n\nIsi berita tanggal 31 Agustus 2023.\n\nBaca Juga: Yang lain", false)]
    [InlineData("Satu kalimat saja, 31 Agustus 2023, 11:44 WIB", false)]
    public async Task Copy_is_told_from_ordinary_text(string text, bool isCopy) =>
        Assert.Equal(isCopy, await (await newsstand.OpenPartsAsync()).EvaluateAsync<bool>("text => newsroom.looksLikeCopy(text)", text));

    private static string Read(string sample, string kind) => Path.Combine(Folder, $"{sample}.{kind}") is var file && File.Exists(file) ? File.ReadAllText(file) : "";
}
