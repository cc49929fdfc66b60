namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Which tags and people an archive has, besides the demo's: some thousands of tags, three hundred people.</summary>
internal sealed class BulkNameLists
{
    /// <summary>The tag of a tenth of all stories.</summary>
    public const string BigTag = "Kabar Warga";

    /// <summary>Tags that few stories bear: so many for each edition, and so many for all of them.</summary>
    public const int TailLength = 700;

    private const int WritersOfEdition = 50, EditorsInAll = 40, PhotographersInAll = 10;

    /// <summary>Makes the lists; people of the demo come first.</summary>
    public BulkNameLists(BulkWords words, BulkNewsroom newsroom, IReadOnlyList<DemoPerson> demo)
    {
        var chance = new Chance(ArchivePlan.Seed);
        var editions = Enumerable.Range(0, newsroom.Editions.Count).ToList();
        Cities = [.. editions.Select(words.City)];
        Tails = [.. editions.Select(e => Distinct(TailLength, () => $"{chance.Of(chance.Of(words.TopicTitles))} {chance.Of(words.Places(e))}"))];
        Common = Distinct(TailLength, () => $"{chance.Of(words.TagKinds)} {words.Village(chance)}");
        Places = [.. editions.SelectMany(e => words.Places(e)).Distinct()];
        Topics = [.. words.TopicTitles.SelectMany(t => t).Distinct()];

        var taken = demo.Select(p => p.Name).ToHashSet();
        DemoPerson[] People(string post, string title, int count) =>
            [.. demo.Where(p => p.Title.StartsWith(post, StringComparison.Ordinal)), .. Enumerable.Range(0, count).Select(_ => new DemoPerson(Unused(words, chance, taken), title, ""))];
        Writers = [.. Cities.Select(city => People($"Reporter, {city}", $"Kontributor, {city}", WritersOfEdition))];
        Editors = People("Redaktur", "Redaktur", EditorsInAll);
        Photographers = People("Ilustrator", "Fotografer", PhotographersInAll);
    }

    public string[] Cities { get; }

    public string[] Places { get; }

    public string[] Topics { get; }

    public string[][] Tails { get; }

    public string[] Common { get; }

    public DemoPerson[][] Writers { get; }

    public DemoPerson[] Editors { get; }

    public DemoPerson[] Photographers { get; }

    /// <summary>The names of all tags.</summary>
    public IEnumerable<string> Tags => [BigTag, .. Cities, .. Places, .. Topics, .. Tails.SelectMany(t => t), .. Common];

    /// <summary>All people.</summary>
    public IEnumerable<DemoPerson> People => [.. Writers.SelectMany(w => w), .. Editors, .. Photographers];

    private static string[] Distinct(int count, Func<string> next)
    {
        var found = new HashSet<string>(count);
        while (found.Count < count) found.Add(next());
        return [.. found];
    }

    private static string Unused(BulkWords words, Chance chance, HashSet<string> taken)
    {
        while (true)
        {
            var name = words.Person(chance);
            if (taken.Add(name)) return name;
        }
    }
}
