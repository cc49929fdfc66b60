using System.Globalization;

namespace NewsPortal.Web.Caching;

/// <summary>
/// The names by which changes and pages meet. The database's triggers write the same (<c>Sql/evictions.sql</c> of the migrations), and a
/// test of two nodes holds the two together.
/// </summary>
internal static class CacheTag
{
    /// <summary>Everything: a section or an edition has changed, or more than can be named.</summary>
    public const string Everything = "*";

    /// <summary>Anything that is live, for pages that look through all of it: search, the sitemaps.</summary>
    public const string Anything = "q";

    /// <summary>Any tag's or person's name, for feeds, which hold very many.</summary>
    public const string Names = "n";

    /// <summary>A moment at which something happens by the clock.</summary>
    public const string Clock = "k";

    /// <summary>The corrections.</summary>
    public const string Corrections = "c";

    /// <summary>The withdrawals.</summary>
    public const string Withdrawals = "w";

    public static string Story(long id) => Of('a', id);

    public static string Tag(long id) => Of('t', id);

    public static string Person(long id) => Of('p', id);

    public static string Picture(long id) => Of('m', id);

    /// <summary>The slots of a front.</summary>
    public static string Slots(long? edition) => Of('f', edition ?? 0);

    /// <summary>Which stories a list holds, and in which order.</summary>
    public static string List(long? edition, long? section = null) => string.Create(CultureInfo.InvariantCulture, $"l{Part('e', edition)}{Part('s', section)}");

    /// <summary>Terpopuler.</summary>
    public static string MostRead(long? edition) => Of('v', edition ?? 0);

    public static string ListOfTag(long id) => "l" + Tag(id);

    public static string ListOfPerson(long id) => "l" + Person(id);

    /// <summary>
    /// Whether it names something that a page shows, not only what a list holds. A page whose lists have changed misses what is new; a page
    /// that shows what was changed, or withdrawn, must not be shown again for any reason. What looks through everything names no stories, and
    /// may show any.
    /// </summary>
    public static bool IsContent(string tag) => tag[0] is not ('l' or 'f' or 'v');

    private static string Of(char kind, long id) => string.Create(CultureInfo.InvariantCulture, $"{kind}{id}");

    private static string Part(char kind, long? id) => id is { } value ? Of(kind, value) : "";
}
