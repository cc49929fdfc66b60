using System.Collections.Frozen;

namespace NewsPortal.Web.Pages.Info;

/// <summary>The standing pages that a newspaper owes its readers: <c>Texts/{slug}.md</c>, title in the first line, travelling with the program.</summary>
public sealed class InfoTexts
{
    private const string Folder = "InfoTexts";

    private readonly FrozenDictionary<string, InfoText> _texts = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Folder), "*.md")
        .Select(Read)
        .ToFrozenDictionary(t => t.Slug, StringComparer.Ordinal);

    /// <summary>All of them, in the footer's order.</summary>
    public IReadOnlyList<InfoText> All => [.. _texts.Values.OrderBy(t => t.Position)];

    /// <summary>The page of that slug.</summary>
    public InfoText? Find(string slug) => _texts.GetValueOrDefault(slug);

    /// <summary>A file is named <c>10-redaksi.md</c>: its place in the footer, then its slug.</summary>
    private static InfoText Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        var text = File.ReadAllText(path);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new InfoText(name[(dash + 1)..], int.Parse(name[..dash], System.Globalization.CultureInfo.InvariantCulture), text[..end].TrimStart('#', ' '), text[end..].Trim());
    }
}

/// <summary>A standing page.</summary>
/// <param name="Slug">The last part of <c>/halaman/…</c>.</param>
/// <param name="Position">The place in the footer.</param>
/// <param name="Title">The title.</param>
/// <param name="Body">The text, as Markdown; <c>{nama}</c> stands for the paper's name.</param>
public sealed record InfoText(string Slug, int Position, string Title, string Body);
