using System.Collections.Frozen;

namespace NewsPortal.Domain;

/// <summary>First path segments that belong to the program; no section and no edition may be called so.</summary>
/// <remarks>A test compares this set with the program's routes.</remarks>
public static class ReservedWords
{
    /// <summary>The reserved words, lower case.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "tag", "penulis", "indeks", "terpopuler", "cari", "ralat", "pencabutan", "halaman", "rss", "media", "redaksi",
        "healthz", "galat", "css", "js", "img", "fonts", "kabar", "baca", "arsip", "hak-jawab", "api", "admin", "pratinjau", "newsroom",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the slug is free for a section or an edition.</summary>
    public static bool Allows(Slug slug) => !All.Contains(slug.Value);
}
