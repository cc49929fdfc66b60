namespace NewsPortal.Web.Demo.Bulk;

/// <summary>The words that made-up stories draw from: places, made-up people and villages, subjects. The first of a list are drawn most.</summary>
internal sealed class BulkWords
{
    private readonly string[] cities;
    private readonly string[][] places;
    private readonly Weights[] placeWeights;
    private readonly string[] firstNames, lastNames, villages, posts;
    private readonly Weights firstWeights, lastWeights, villageWeights, postWeights;

    /// <summary>For editions and sections in this order.</summary>
    public BulkWords(TextLists lists, IReadOnlyList<(string Slug, string City)> editions, IReadOnlyList<string> sections)
    {
        cities = [.. editions.Select(e => e.City)];
        places = [.. editions.Select(e => lists["tempat." + e.Slug])];
        placeWeights = [.. places.Select(p => Weights.Zipf(p.Length, 0.6))];
        Topics = [.. sections.Select(s => lists["topik." + s])];
        TopicTitles = [.. Topics.Select(t => t.Select(Title).ToArray())];
        TopicWeights = [.. Topics.Select(t => Weights.Zipf(t.Length, 0.7))];
        (firstNames, lastNames) = (lists.Words("depan"), lists.Words("belakang"));
        (firstWeights, lastWeights) = (Weights.Zipf(firstNames.Length, 0.5), Weights.Zipf(lastNames.Length, 0.5));
        villages = Mixed(lists.Words("kampung.awal"), lists.Words("kampung.akhir"));
        villageWeights = Weights.Zipf(villages.Length, 0.8);
        (posts, postWeights) = (lists["jabatan"], Weights.Zipf(lists["jabatan"].Length, 0.5));
        (Agencies, Units, Spans, Manners, Details, TagKinds) = (lists["lembaga"], lists["satuan"], lists["lama"], lists["cara"], lists["rinci"], lists["tag.jenis"]);
    }

    public string[][] Topics { get; }

    public string[][] TopicTitles { get; }

    public Weights[] TopicWeights { get; }

    public string[] Agencies { get; }

    public string[] Units { get; }

    public string[] Spans { get; }

    public string[] Manners { get; }

    public string[] Details { get; }

    public string[] TagKinds { get; }

    public string City(int edition) => cities[edition];

    public IReadOnlyList<string> Places(int edition) => places[edition];

    public string Place(int edition, Chance chance) => places[edition][placeWeights[edition].Draw(chance)];

    public string Village(Chance chance) => villages[villageWeights.Draw(chance)];

    public string Post(Chance chance) => posts[postWeights.Draw(chance)];

    public string Person(Chance chance) => $"{firstNames[firstWeights.Draw(chance)]} {lastNames[lastWeights.Draw(chance)]}";

    public string Business(Chance chance) => chance.Below(5) switch
    {
        0 => $"Warung {firstNames[firstWeights.Draw(chance)]}",
        1 => $"Koperasi {villages[villageWeights.Draw(chance)]}",
        2 => $"Sanggar {villages[villageWeights.Draw(chance)]}",
        3 => $"Kelompok {villages[villageWeights.Draw(chance)]}",
        _ => $"Bengkel {lastNames[lastWeights.Draw(chance)]}",
    };

    /// <summary>As headlines are written here: a capital for each word but the smallest.</summary>
    public static string Title(string text) => string.Join(' ', text.Split(' ').Select((word, i) =>
        i > 0 && word is "dan" or "di" or "ke" or "dari" or "untuk" ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Every beginning with every end, well mixed: neighbours of the list share neither.</summary>
    private static string[] Mixed(string[] beginnings, string[] ends)
    {
        var all = (from b in beginnings from e in ends select b + e).ToArray();
        var chance = new Chance(7);
        for (var i = all.Length - 1; i > 0; i--)
        {
            var j = chance.Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return all;
    }
}
