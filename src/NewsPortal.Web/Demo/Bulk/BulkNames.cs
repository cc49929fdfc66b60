namespace NewsPortal.Web.Demo.Bulk;

/// <summary>The tags and people of an archive, with their identities; drawn as tags and names are: a few often, most seldom.</summary>
internal sealed class BulkNames
{
    private readonly BulkWords words;
    private readonly Dictionary<string, long> tags;
    private readonly long[][] tails, writers;
    private readonly long[] common, editors, photographers;
    private readonly long[] cities;
    private readonly long big;
    private readonly Weights tailWeights = Weights.Zipf(BulkNameLists.TailLength, 0.75), commonWeights = Weights.Zipf(BulkNameLists.TailLength, 0.75);
    private readonly Weights[] writerWeights;
    private readonly Weights editorWeights, photographerWeights;

    /// <summary>From the identities of all that <see cref="BulkNameLists"/> names.</summary>
    public BulkNames(BulkWords words, BulkNameLists lists, Dictionary<string, long> tags, Dictionary<string, long> people)
    {
        (this.words, this.tags) = (words, tags);
        (big, cities) = (tags[BulkNameLists.BigTag], [.. lists.Cities.Select(c => tags[c])]);
        (tails, common) = ([.. lists.Tails.Select(tail => tail.Select(t => tags[t]).ToArray())], [.. lists.Common.Select(t => tags[t])]);
        writers = [.. lists.Writers.Select(of => of.Select(p => people[p.Name]).ToArray())];
        (editors, photographers) = ([.. lists.Editors.Select(p => people[p.Name])], [.. lists.Photographers.Select(p => people[p.Name])]);
        writerWeights = [.. writers.Select(w => Weights.Zipf(w.Length, 0.7))];
        (editorWeights, photographerWeights) = (Weights.Zipf(editors.Length, 0.7), Weights.Zipf(photographers.Length, 0.7));
    }

    public long Writer(int edition, Chance chance) => writers[edition][writerWeights[edition].Draw(chance)];

    public long Editor(Chance chance) => editors[editorWeights.Draw(chance)];

    public long Photographer(Chance chance) => photographers[photographerWeights.Draw(chance)];

    /// <summary>The tags of a story: its subject and place, the one that a tenth of all stories bear, and some that few others do.</summary>
    public IReadOnlyList<long> Tags(int edition, int section, Cast cast, Chance chance)
    {
        var found = new List<long> { tags[words.TopicTitles[section][cast.Topic]] };
        if (chance.Is(0.7)) found.Add(tags[cast.Place]);
        if (chance.Is(0.3)) found.Add(cities[edition]);
        if (chance.Is(0.1)) found.Add(big);
        for (var more = chance.Below(3); more > 0; more--) found.Add(tails[edition][tailWeights.Draw(chance)]);
        if (chance.Is(0.03)) found.Add(tails[chance.Below(tails.Length)][tailWeights.Draw(chance)]);
        if (chance.Is(0.4)) found.Add(common[commonWeights.Draw(chance)]);
        return [.. found.Distinct()];
    }
}
