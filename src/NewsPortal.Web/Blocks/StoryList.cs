using System.Globalization;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Blocks;

/// <summary>
/// A list that blocks are filled from: more stories than a block shows, so that a page can leave out what it has shown already.
/// </summary>
/// <param name="Name">The key under which it is kept.</param>
/// <param name="Tags">What changes it.</param>
/// <param name="Sql">The rows: identity and moment, in the list's order; <c>$1</c> is the moment of asking.</param>
/// <param name="Values">The values from <c>$2</c> on.</param>
public sealed record StoryList(string Name, string[] Tags, string Sql, params object[] Values)
{
    /// <summary>How many candidates a list has.</summary>
    public const int Candidates = 30;

    private const long NetworkRanking = Data.Reads.MostRead.Network;
    private const string Live = StorySql.Live;
    private const string Newest = "order by a.visible_from desc, a.id desc limit 30";
    private const string Slot = "join article a on a.id = s.article_id where s.kind = $2 and (s.\"from\" is null or s.\"from\" <= $1) and (s.until is null or s.until > $1)";

    /// <summary>Terkini: the newest of an edition, or of the network.</summary>
    public static StoryList Latest(long? edition) => edition is { } e
        ? new(Key("latest", e), [CacheTag.List(e)], $"select a.id, a.visible_from from article a where {Live} and a.edition_id = $2 {Newest}", e)
        : new("latest", [CacheTag.List(null)], $"select a.id, a.visible_from from article a where {Live} {Newest}");

    /// <summary>Kabar Daerah: the newest of the other editions.</summary>
    public static StoryList Sisters(long edition) =>
        new(Key("sisters", edition), [CacheTag.List(null)], $"select a.id, a.visible_from from article a where {Live} and a.edition_id <> $2 {Newest}", edition);

    /// <summary>The newest of a section.</summary>
    public static StoryList OfSection(long? edition, long section) => edition is { } e
        ? new(Key("section", e, section), [CacheTag.List(e, section)], $"select a.id, a.visible_from from article a where {Live} and a.edition_id = $2 and a.section_id = $3 {Newest}", e, section)
        : new(Key("section", section), [CacheTag.List(null, section)], $"select a.id, a.visible_from from article a where {Live} and a.section_id = $2 {Newest}", section);

    /// <summary>A list of a front that the desk filled by hand, in its order; a story that was put there before it ran appears when it runs.</summary>
    public static StoryList Slots(long? edition, SlotKind kind) => edition is { } e
        ? new(Key($"slots-{kind}", e), [CacheTag.Slots(e), CacheTag.List(null)], $"select a.id, a.visible_from from front_slot s {Slot} and s.edition_id = $3 and {Live} order by s.position limit 30", kind.ToString(), e)
        : new($"slots-{kind}", [CacheTag.Slots(null), CacheTag.List(null)], $"select a.id, a.visible_from from front_slot s {Slot} and s.edition_id is null and {Live} order by s.position limit 30", kind.ToString());

    /// <summary>The newest of a tag, one more than the others have: whoever looks for what is related leaves the story itself out.</summary>
    public static StoryList OfTag(long tag) => new(Key("tag", tag), [CacheTag.ListOfTag(tag)],
        "select t.article_id, t.visible_from from article_tag t where t.tag_id = $2 and t.visible_from <= $1 order by t.visible_from desc, t.article_id desc limit 31", tag);

    /// <summary>The edition's stories before a place, the nearest first.</summary>
    public static StoryList Before(long edition, ListPosition place) => new(Key("before", edition, place), [CacheTag.List(edition)],
        $"select a.id, a.visible_from from article a where {Live} and a.edition_id = $2 and a.visible_from <= $3 and (a.visible_from < $3 or a.id < $4) order by a.visible_from desc, a.id desc limit 6", edition, place.At, place.Id);

    /// <summary>The edition's stories after a place, the nearest first.</summary>
    public static StoryList After(long edition, ListPosition place) => new(Key("after", edition, place), [CacheTag.List(edition)],
        $"select a.id, a.visible_from from article a where {Live} and a.edition_id = $2 and a.visible_from >= $3 and (a.visible_from > $3 or a.id > $4) order by a.visible_from, a.id limit 6", edition, place.At, place.Id);

    /// <summary>
    /// Terpopuler of an edition, or of the network, as it was ranked: also stories that have been taken down since. It changes with the ranking
    /// alone; whether a story is live its card tells.
    /// </summary>
    public static StoryList MostRead(long? edition) => new(Key("most-read", edition ?? NetworkRanking), [CacheTag.MostRead(edition)],
        "select ranked.id, m.changed_at from most_read m cross join lateral unnest(m.article_ids) with ordinality ranked(id, place) where m.edition_id = $2 order by ranked.place", edition ?? NetworkRanking);

    internal Question At(DateTimeOffset now) => new(Sql, [now, .. Values]);

    private static string Key(string kind, long id) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{id}");

    private static string Key(string kind, long edition, ListPosition place) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{edition}:{place}");

    private static string Key(string kind, long first, long second) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{first}:{second}");
}
