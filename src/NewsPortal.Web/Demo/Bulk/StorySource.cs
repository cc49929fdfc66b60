using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Makes the stories of an archive, each from its number alone: in any order and by several at once it is the same archive.</summary>
internal sealed class StorySource(BulkNewsroom newsroom, BulkNames names, BulkWords words, StoryText text, Timeline timeline, ArchivePlan plan)
{
    /// <summary>How many stories back “Baca Juga” looks.</summary>
    private const int Reach = 300;

    private static readonly BylineRole[] Parts = [BylineRole.Reporter, BylineRole.Reporter, BylineRole.Reporter, BylineRole.Writer, BylineRole.Contributor];

    /// <summary>The edition that a story belongs to.</summary>
    public long EditionId(StoryHead head) => newsroom.Editions[head.Edition].Id;

    /// <summary>Makes a story with what it refers to.</summary>
    public (Story Story, StoryHead Head, IReadOnlyList<(string Title, long Target)> ReadAlso) Make(long number)
    {
        var head = Head(number);
        var (cast, chance) = (head.Cast, head.Chance);
        var readAlso = ReadAlso(head);
        var (kicker, standfirst) = text.Furniture(cast, chance);
        var story = new Story
        {
            SectionId = newsroom.Sections[head.Section].Id,
            Slug = ImportNames.SlugOf(head.Headline, "berita"),
            Headline = head.Headline,
            Kicker = kicker,
            Standfirst = standfirst,
            Dateline = newsroom.Editions[head.Edition].DatelineName,
            Body = text.Body(cast, head.Section, [.. readAlso.Select(r => $"{ReadAlsoParagraph.Opening} [{MarkdownText.Escape(r.Title)}](article:{r.Target})")], chance),
            Bylines = Bylines(head.Edition, chance),
            Sources = chance.Is(0.4) ? [new("Wawancara Lintang", null), new(cast.Agency, null)] : [new(chance.Is(0.5) ? "Wawancara Lintang" : cast.Agency, null)],
            TagIds = names.Tags(head.Edition, head.Section, cast, chance),
            Picture = newsroom.Picture(head.Section, chance),
            Advertorial = chance.Is(0.004),
        };
        return (story, head, readAlso);
    }

    private StoryHead Head(long number)
    {
        var chance = Chance.Of(ArchivePlan.Seed + (ulong)plan.FirstArticle, number);
        var (edition, section) = (newsroom.DrawEdition(chance), newsroom.DrawSection(chance));
        var cast = new Cast(words, edition, section, chance);
        return new StoryHead(number, timeline.At(number), edition, section, text.Headline(cast, chance), cast, chance);
    }

    /// <summary>Up to two stories that ran shortly before, of the same edition and of the same part of the work: they are there for certain.</summary>
    private List<(string Title, long Target)> ReadAlso(StoryHead head)
    {
        var wanted = head.Chance.Below(20) switch { < 10 => 0, < 17 => 1, _ => 2 };
        var first = Math.Max(ArchivePlan.PartStart(head.Number), head.Number - Reach);
        var found = new List<(string, long)>(wanted);
        for (var trials = 0; found.Count < wanted && trials < 12 && head.Number > first; trials++)
        {
            var other = Head(first + head.Chance.Below((int)(head.Number - first)));
            if (other.Edition == head.Edition && !found.Exists(f => f.Item2 == plan.FirstArticle + other.Number)) found.Add((other.Headline, plan.FirstArticle + other.Number));
        }

        return found;
    }

    private List<BylineEntry> Bylines(int edition, Chance chance)
    {
        var bylines = new List<BylineEntry> { new(names.Writer(edition, chance), chance.Of(Parts)) };
        if (chance.Is(0.15)) bylines.Add(new(names.Writer(edition, chance), BylineRole.Contributor));
        if (chance.Is(0.12)) bylines.Add(new(names.Photographer(chance), BylineRole.Photographer));
        if (chance.Is(0.95)) bylines.Add(new(names.Editor(chance), BylineRole.Editor));
        return [.. bylines.DistinctBy(b => b.ContributorId)];
    }
}
