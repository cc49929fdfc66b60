using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>A finished page, compressed, with the headers that go with it.</summary>
internal sealed class PageEntry
{
    /// <summary>What an entry costs beside its bytes: headers, its places in the indexes of tags; an estimate.</summary>
    private const int Overhead = 2048;

    private readonly PageFacts _facts;
    private readonly DateTimeOffset? _modified;
    private volatile PageBody _brotli;
    private volatile PageBody? _gzip;

    /// <summary>A page that was just made.</summary>
    public PageEntry(PageFacts facts, ReadOnlySpan<byte> plain) : this(facts, plain.Length, Hash(plain), PageBytes.Brotli(plain, PageBytes.AtOnce), isShrunk: false)
    {
    }

    /// <summary>A page as it was kept elsewhere.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="length">The length of its text, in bytes.</param>
    /// <param name="hash">What its text is.</param>
    /// <param name="brotli">It, compressed.</param>
    /// <param name="isShrunk">Whether as small as it gets.</param>
    public PageEntry(PageFacts facts, int length, string hash, byte[] brotli, bool isShrunk)
    {
        (_facts, Length, TextHash, _brotli) = (facts, length, hash, new(brotli, isShrunk ? $"\"{hash}-br11\"" : $"\"{hash}-br\""));
        _modified = facts.Headers.FirstOrDefault(h => h.Key == HeaderNames.LastModified).Value is [{ } at] && HeaderUtilities.TryParseDate(at, out var moment) ? moment : null;
        Size = (brotli.Length * 9L / 4) + Overhead + (facts.Tags.Length * 40L);
    }

    private PageEntry(PageEntry old, PageFacts facts)
    {
        (_facts, Length, TextHash, _modified, _brotli, _gzip) = (facts, old.Length, old.TextHash, old._modified, old._brotli, old._gzip);
        (Hits, Size) = (old.Hits, old.Size);
    }

    /// <summary>What is known of it.</summary>
    public PageFacts Facts => _facts;

    public PageKey Key => _facts.Key;

    public string Mark => _facts.Mark;

    public KeyValuePair<string, StringValues>[] Headers => _facts.Headers;

    public string[] Tags => _facts.Tags;

    public DateTimeOffset Until => _facts.Until;

    /// <summary>The length of its text, in bytes.</summary>
    public int Length { get; }

    /// <summary>What its text is.</summary>
    public string TextHash { get; }

    /// <summary>A list on it has changed: it is served only while no fresh one can be made.</summary>
    public volatile bool ListsChanged;

    /// <summary>Something on it has changed: it is never served again.</summary>
    public volatile bool Gone;

    /// <summary>Whether the store holds it.</summary>
    public volatile bool Held;

    /// <summary>The file that holds a copy of it, if one does.</summary>
    public volatile string? File;

    /// <summary>The names by which a CDN in front knows what it shows, once someone has asked.</summary>
    public volatile string? Names;

    /// <summary>Whether it was made by a process that has ended. Such a page is never fresh: what nobody heard may have changed it.</summary>
    public bool FromDisk { get; init; }

    /// <summary>When it was last asked for, in the process's milliseconds; what was not asked for longest goes first.</summary>
    public long Used = Environment.TickCount64;

    /// <summary>How often it was served, about: nobody waits for another to count.</summary>
    public int Hits;

    /// <summary>How often the pages before it at its address were served.</summary>
    public int HitsBefore;

    /// <summary>Whether it is as small as it gets.</summary>
    public bool IsShrunk => _brotli.Tag.EndsWith("-br11\"", StringComparison.Ordinal);

    /// <summary>The memory it takes, about, with its gzip form: one figure for all its life, so that what is added is what is taken off.</summary>
    public long Size { get; }

    /// <summary>Whether it is good to be served at the moment.</summary>
    public bool IsFresh(DateTimeOffset now) => !ListsChanged && !Gone && !FromDisk && now < Until;

    /// <summary>It in a form. gzip is made when it is first asked for, plain text each time: hardly anyone asks for them.</summary>
    public PageBody In(PageForm form) => form switch
    {
        PageForm.Brotli => _brotli,
        PageForm.Gzip => _gzip ??= new(PageBytes.Gzip(Plain()), $"\"{TextHash}-gz\""),
        _ => new(Plain(), $"\"{TextHash}\""),
    };

    /// <summary>Whether whoever asks has it: by the tag of any form, which all say the same, or else by the moment of its last change (RFC 9110, 13.2.2).</summary>
    public bool IsKnownTo(IHeaderDictionary asked)
    {
        foreach (var value in asked.IfNoneMatch)
            if (value is "*" || (value is not null && value.Contains(TextHash, StringComparison.Ordinal))) return true;
        return asked.IfNoneMatch.Count == 0 && _modified is { } changed && asked.IfModifiedSince is [{ } since] && HeaderUtilities.TryParseDate(since, out var seen) && seen >= changed;
    }

    /// <summary>Compresses it as small as it gets, for pages that last; other bytes are another form, with a tag of its own.</summary>
    public void Shrink() => _brotli = new(PageBytes.Brotli(Plain(), PageBytes.Smallest), $"\"{TextHash}-br11\"");

    /// <summary>The same content, made at another moment, keeps its bytes: its readers' copies stay good, and nothing is compressed again.</summary>
    public PageEntry Renewed(string[] tags, DateTimeOffset made, DateTimeOffset until, DateTimeOffset ends) => new(this, _facts with { Tags = tags, Made = made, Until = until, Ends = ends });

    /// <summary>What the content is: its hash, without the moment at which the page was made, which its footer tells.</summary>
    public static string MarkOf(ReadOnlySpan<byte> page)
    {
        var end = page.LastIndexOf("<p class=\"made\">"u8);
        return Hash(end < 0 ? page : page[..end]);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..20];

    private byte[] Plain() => PageBytes.Inflate(_brotli.Bytes, Length);
}

/// <summary>A page in one form.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="Tag">Its strong entity tag (RFC 9110): no other bytes bear it.</param>
internal sealed record PageBody(byte[] Bytes, string Tag);
