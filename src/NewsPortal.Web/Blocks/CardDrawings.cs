using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace NewsPortal.Web.Blocks;

/// <summary>
/// The HTML of one card, in the forms in which it was drawn: a story stands in the same blocks of thousands of pages. It lives as long as
/// the card does, so that nothing has to make it stale. Two cards are equal whatever was drawn of them.
/// </summary>
public sealed class CardDrawings : IEquatable<CardDrawings>
{
    /// <summary>Forms that are kept; with more than these the pages are unlike each other, and keeping costs more than drawing.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<Form, IHtmlContent> _drawn = new();

    /// <summary>The drawing in a form, if it was drawn in it.</summary>
    public IHtmlContent? Find(in Form form) => _drawn.GetValueOrDefault(form);

    /// <summary>Keeps a drawing.</summary>
    public void Keep(in Form form, IHtmlContent drawing)
    {
        if (_drawn.Count < Most) _drawn[form] = drawing;
    }

    /// <inheritdoc/>
    public bool Equals(CardDrawings? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CardDrawings;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>What else than the story a drawing depends on.</summary>
    /// <param name="Partial">How it is drawn.</param>
    /// <param name="Edition">The edition on whose page, or 0 for the network's.</param>
    /// <param name="OnOwnHost">How links are written there.</param>
    /// <param name="Elsewhere">Whether links name the site's host.</param>
    /// <param name="Network">The change of editions that it knows of: their names and hosts stand in it.</param>
    /// <param name="Year">The year there: moments of other years are printed with theirs.</param>
    public readonly record struct Form(string Partial, long Edition, bool OnOwnHost, bool Elsewhere, int Network, int Year);
}
