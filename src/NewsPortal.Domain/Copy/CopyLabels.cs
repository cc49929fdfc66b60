namespace NewsPortal.Domain.Copy;

/// <summary>The people, sources and tags found so far, each once.</summary>
internal sealed class CopyLabels
{
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CopyByline> _bylines = [];
    private readonly List<CopySource> _sources = [];
    private readonly List<string> _tags = [];

    public IReadOnlyList<CopyByline> Bylines => _bylines;

    public IReadOnlyList<CopySource> Sources => _sources;

    public IReadOnlyList<string> Tags => _tags;

    /// <summary>Takes what a label announced, from its own line or a later one.</summary>
    public void Add(LabelField field, string value)
    {
        switch (field.Kind)
        {
            case LabelKind.People:
                _bylines.AddRange(PersonNames.In(value)
                    .Where(name => IsNew($"{field.Role}:{name}"))
                    .Select(name => new CopyByline(field.Role, name)));
                break;
            case LabelKind.Sources:
                _sources.AddRange(SourceNames.In(value).Where(source => IsNew($"source:{source.Name}:{source.Url}")));
                break;
            default:
                _tags.AddRange(TagNames.In(value).Where(tag => IsNew($"tag:{tag}")));
                break;
        }
    }

    /// <summary>Takes the name beside the date for the writer's, unless the copy credits that person with a part of their own.</summary>
    public void AddNamed(string? name)
    {
        if (name is not null && !_bylines.Exists(byline => byline.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            Add(LabelField.Of("penulis", name), name);
    }

    private bool IsNew(string entry) => _seen.Add(entry);
}
