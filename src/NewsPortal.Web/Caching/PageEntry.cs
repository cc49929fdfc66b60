using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>A finished page, compressed, with the headers that go with it.</summary>
internal sealed class PageEntry
{
    /// <summary>What an entry costs beside its bytes: headers, its places in the indexes of tags; an estimate.</summary>
    private const int Overhead = 2048;

    private readonly int _length;
    private readonly string _hash;
    private readonly DateTimeOffset? _modified;
    private volatile PageBody _brotli;
    private volatile PageBody? _gzip;

    /// <param name="key">Which page.</param>
    /// <param name="plain">Its text.</param>
    /// <param name="mark">What its content is, without the moment at which it was made.</param>
    /// <param name="headers">The headers of its answers, but for those that depend on the form.</param>
    /// <param name="tags">What it shows.</param>
    /// <param name="until">When it changes by the clock.</param>
    public PageEntry(PageKey key, ReadOnlySpan<byte> plain, string mark, KeyValuePair<string, StringValues>[] headers, string[] tags, DateTimeOffset until)
    {
        (Key, Mark, Headers, Tags, Until, _length) = (key, mark, headers, tags, until, plain.Length);
        _hash = Hash(plain);
        _brotli = new(PageBytes.Brotli(plain, PageBytes.AtOnce), $"\"{_hash}-br\"");
        _modified = headers.FirstOrDefault(h => h.Key == HeaderNames.LastModified).Value is [{ } at] && HeaderUtilities.TryParseDate(at, out var moment) ? moment : null;
        Size = (_brotli.Bytes.Length * 9L / 4) + Overhead + (tags.Length * 40L);
    }

    public PageKey Key { get; }

    public string Mark { get; }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    public string[] Tags { get; }

    public DateTimeOffset Until { get; }

    /// <summary>A list on it has changed: it is served only while no fresh one can be made.</summary>
    public volatile bool ListsChanged;

    /// <summary>Something on it has changed: it is never served again.</summary>
    public volatile bool Gone;

    /// <summary>When it was last asked for, in the process's milliseconds; what was not asked for longest goes first.</summary>
    public long Used = Environment.TickCount64;

    /// <summary>How often it was served, about: nobody waits for another to count.</summary>
    public int Hits;

    /// <summary>Whether it is as small as it gets.</summary>
    public bool IsShrunk => _brotli.Tag.EndsWith("-br11\"", StringComparison.Ordinal);

    /// <summary>The memory it takes, about, with its gzip form: one figure for all its life, so that what is added is what is taken off.</summary>
    public long Size { get; }

    /// <summary>Whether it is good to be served at the moment.</summary>
    public bool IsFresh(DateTimeOffset now) => !ListsChanged && !Gone && now < Until;

    /// <summary>It in a form. gzip is made when it is first asked for, plain text each time: hardly anyone asks for them.</summary>
    public PageBody In(PageForm form) => form switch
    {
        PageForm.Brotli => _brotli,
        PageForm.Gzip => _gzip ??= new(PageBytes.Gzip(Plain()), $"\"{_hash}-gz\""),
        _ => new(Plain(), $"\"{_hash}\""),
    };

    /// <summary>Whether whoever asks has it: by the tag of any form, which all say the same, or else by the moment of its last change (RFC 9110, 13.2.2).</summary>
    public bool IsKnownTo(IHeaderDictionary asked)
    {
        foreach (var value in asked.IfNoneMatch)
            if (value is "*" || (value is not null && value.Contains(_hash, StringComparison.Ordinal))) return true;
        return asked.IfNoneMatch.Count == 0 && _modified is { } changed && asked.IfModifiedSince is [{ } since] && HeaderUtilities.TryParseDate(since, out var seen) && seen >= changed;
    }

    /// <summary>Compresses it as small as it gets, for pages that last; other bytes are another form, with a tag of its own.</summary>
    public void Shrink() => _brotli = new(PageBytes.Brotli(Plain(), PageBytes.Smallest), $"\"{_hash}-br11\"");

    /// <summary>The same content, made at another moment, keeps its bytes: its readers' copies stay good, and nothing is compressed again.</summary>
    public PageEntry Renewed(string[] tags, DateTimeOffset until) => new(this, tags, until);

    private PageEntry(PageEntry old, string[] tags, DateTimeOffset until)
    {
        (Key, Mark, Headers, Tags, Until) = (old.Key, old.Mark, old.Headers, tags, until);
        (_length, _hash, _modified, _brotli, _gzip, Hits, Size) = (old._length, old._hash, old._modified, old._brotli, old._gzip, old.Hits, old.Size);
    }

    /// <summary>What the content is: its hash, without the moment at which the page was made, which its footer tells.</summary>
    public static string MarkOf(ReadOnlySpan<byte> page)
    {
        var end = page.LastIndexOf("<p class=\"made\">"u8);
        return Hash(end < 0 ? page : page[..end]);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..20];

    private byte[] Plain() => PageBytes.Inflate(_brotli.Bytes, _length);
}

/// <summary>A page in one form.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="Tag">Its strong entity tag (RFC 9110): no other bytes bear it.</param>
internal sealed record PageBody(byte[] Bytes, string Tag);
