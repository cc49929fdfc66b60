using NewsPortal.Domain.Sections;

namespace NewsPortal.Domain.Articles;

/// <summary>
/// A story as lists and pages read it: the projection of the revision that is live, or of the first draft until one is.
/// Revisions hold the truth; <see cref="Project"/> alone writes what stands here.
/// </summary>
public sealed partial class Article
{
    private readonly List<ArticleByline> _bylines = [];
    private readonly List<ArticleSource> _sources = [];
    private readonly List<ArticleTag> _tags = [];
    private readonly List<ArticlePicture> _pictures = [];
    private readonly List<Correction> _corrections = [];

    /// <summary>The identity, which the address carries.</summary>
    public long Id { get; private init; }

    /// <summary>The edition that owns the story.</summary>
    public required long EditionId { get; init; }

    /// <summary>The section.</summary>
    public long SectionId { get; private set; }

    /// <summary>The section itself, where it was loaded.</summary>
    public Section Section { get; private set; } = null!;

    /// <summary>The last part of the address; the identity decides, this only reads well.</summary>
    public Slug Slug { get; private set; } = null!;

    /// <summary>The headline.</summary>
    public string Headline { get; private set; } = "";

    /// <summary><see cref="Text.Key"/> of the headline, by which “Baca Juga” finds the story.</summary>
    public string TitleKey { get; private set; } = "";

    /// <inheritdoc cref="Story.Kicker"/>
    public string? Kicker { get; private set; }

    /// <inheritdoc cref="Story.Standfirst"/>
    public string? Standfirst { get; private set; }

    /// <inheritdoc cref="Story.Dateline"/>
    public string? Dateline { get; private set; }

    /// <inheritdoc cref="Story.Zone"/>
    public Zone? Zone { get; private set; }

    /// <summary>The main picture's file.</summary>
    public long? PictureId { get; private set; }

    /// <summary>The main picture's caption; with no file, a placeholder is drawn above it.</summary>
    public string? Caption { get; private set; }

    /// <summary>The main picture's credit, without the leading slash.</summary>
    public string? Credit { get; private set; }

    /// <summary>The main picture's text for those who do not see it.</summary>
    public string? AltText { get; private set; }

    /// <inheritdoc cref="Story.Advertorial"/>
    public bool Advertorial { get; private set; }

    /// <inheritdoc cref="Story.Unverified"/>
    public bool Unverified { get; private set; }

    /// <inheritdoc cref="Story.AiUse"/>
    public AiUse? AiUse { get; private set; }

    /// <inheritdoc cref="Story.SearchTitle"/>
    public string? SearchTitle { get; private set; }

    /// <inheritdoc cref="Story.Description"/>
    public string? Description { get; private set; }

    /// <summary>Where the story stands towards readers.</summary>
    public Publication Publication { get; private set; }

    /// <summary>The publication moment that the page prints.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Until then no reader sees it, whatever else is set.</summary>
    public DateTimeOffset? EmbargoUntil { get; private set; }

    /// <summary>The later of publication moment and embargo: the key by which every list is ordered.</summary>
    public DateTimeOffset? VisibleFrom { get; private set; }

    /// <summary>The first publication moment; never changes again.</summary>
    public DateTimeOffset? FirstPublishedAt { get; private set; }

    /// <summary>The last change that readers should know of; alone shows “Diperbarui” and feeds <c>dateModified</c>.</summary>
    public DateTimeOffset? SubstantiveAt { get; private set; }

    /// <summary>The last change of any kind to what is live.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>The revision that readers see.</summary>
    public long? LiveRevisionId { get; private set; }

    /// <summary>The snapshot that the newsroom works on; readers never see it for being that.</summary>
    public long? WorkingRevisionId { get; private set; }

    /// <summary>Where the working copy stands at the desk.</summary>
    public Workflow Stage { get; private set; }

    /// <summary>When the newsroom last did anything with the story: the order of its lists.</summary>
    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>The approved change of a live story that readers see from <see cref="NextAt"/> on.</summary>
    public long? NextRevisionId { get; private set; }

    /// <summary>When it takes over.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The person of the newsroom who began the story; <see langword="null"/> for an import.</summary>
    public long? AuthorId { get; private init; }

    /// <summary>The person whom the desk gave it to.</summary>
    public long? AssigneeId { get; private set; }

    /// <summary>Whether it has ever been handed to the desk: then it is never deleted.</summary>
    public bool EverSubmitted { get; private set; }

    /// <summary>How it went live without a second reader, if it did.</summary>
    public ExpressRun? Express { get; private set; }

    /// <summary>The text; a table of its own, which lists never join.</summary>
    public ArticleBody Body { get; private set; } = null!;

    /// <summary>Who made it, in the order of print.</summary>
    public IReadOnlyList<ArticleByline> Bylines => _bylines;

    /// <summary>Where it comes from, in the order of print.</summary>
    public IReadOnlyList<ArticleSource> Sources => _sources;

    /// <summary>Its tags, in the order of print.</summary>
    public IReadOnlyList<ArticleTag> Tags => _tags;

    /// <summary>The pictures between its paragraphs.</summary>
    public IReadOnlyList<ArticlePicture> Pictures => _pictures;

    /// <summary>The notes by which the newsroom put it right in public.</summary>
    public IReadOnlyList<Correction> Corrections => _corrections;

    /// <summary>What a managing editor has asked for and nobody has confirmed yet.</summary>
    public TakedownRequest? Takedown { get; private set; }

    /// <summary>Why and when it was taken down.</summary>
    public Withdrawal? Withdrawal { get; private set; }
}
