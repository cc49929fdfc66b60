using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace NewsPortal.Domain;

/// <summary>A readable part of an address: lower-case ASCII words joined by single hyphens.</summary>
public sealed partial record Slug : IParsable<Slug>
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 80;

    private Slug(string value) => Value = value;

    /// <summary>The words as they stand in the address.</summary>
    public string Value { get; }

    /// <summary>Reads a slug.</summary>
    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static Slug Parse(string s) =>
        TryParse(s, null, out var slug) ? slug : throw new FormatException($"'{s}' is not a slug.");

    static Slug IParsable<Slug>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Slug result)
    {
        result = s is { Length: > 0 and <= MaxLength } && Words().IsMatch(s) ? new Slug(s) : null;
        return result is not null;
    }

    /// <summary>Makes a slug of text that has been brought to ASCII already; cuts at a word's end.</summary>
    /// <returns>The slug, or <paramref name="otherwise"/> where the text holds no letter and no figure.</returns>
    public static Slug FromAscii(string ascii, string otherwise)
    {
        var words = NotWord().Replace(ascii.ToLowerInvariant(), "-").Trim('-');
        if (words.Length > MaxLength)
        {
            var end = words.LastIndexOf('-', MaxLength);
            words = words[..(end > MaxLength / 2 ? end : MaxLength)].Trim('-');
        }

        return Parse(words.Length == 0 ? otherwise : words);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Words();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotWord();
}
