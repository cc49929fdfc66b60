using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Rendering;

/// <summary>The live stories that a text refers to, each with the headline and address it has now; a story that is not live is not here.</summary>
/// <param name="ByTitle">For “Baca Juga”, by the title as the text writes it.</param>
/// <param name="ById">For links inside the text.</param>
public sealed record StoryReferences(IReadOnlyDictionary<string, StoryReference> ByTitle, IReadOnlyDictionary<long, StoryReference> ById)
{
    /// <summary>No references.</summary>
    public static StoryReferences None { get; } = new(new Dictionary<string, StoryReference>(), new Dictionary<long, StoryReference>());

    /// <summary>The pictures between the paragraphs, by their numbers.</summary>
    public IReadOnlyDictionary<long, CardPicture> Pictures { get; init; } = new Dictionary<long, CardPicture>();

    /// <summary>Where the text is read elsewhere, as in a feed: the site's origin, which addresses then begin with. Blocks are plain there.</summary>
    public string? Origin { get; init; }

    /// <summary>The story that a “Baca Juga” means: the one it names, else the one that its title has found.</summary>
    public StoryReference? Find(ReadAlsoParagraph paragraph) =>
        paragraph.ArticleId is { } id ? ById.GetValueOrDefault(id) : ByTitle.GetValueOrDefault(paragraph.Title);
}

/// <summary>A story as a link.</summary>
/// <param name="Headline">Its current headline.</param>
/// <param name="Address">Its current address.</param>
public sealed record StoryReference(string Headline, string Address);
