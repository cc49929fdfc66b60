namespace NewsPortal.Domain.Editions;

/// <summary>One regional newsroom of the network, with its own front, address and clock.</summary>
public sealed class Edition
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 80;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The first segment of its addresses where it has no host of its own.</summary>
    public required Slug Slug { get; init => field = ReservedWords.Allows(value) ? value : throw new EditorialRuleException($"'{value}' is reserved."); }

    /// <summary>The name in the masthead, for instance “Lintang Depok”.</summary>
    public required string Name { get; set => field = Text.Require(value, NameLength, "An edition's name"); }

    /// <summary>The place alone, for instance “Depok”.</summary>
    public required string Place { get; set; }

    /// <summary>What it is about, in one line below the name.</summary>
    public string Tagline { get; set; } = "";

    /// <summary>The name that opens its stories, for instance “LINTANG DEPOK”.</summary>
    public string DatelineName { get; set; } = "";

    /// <summary>The host that is its own, or <see langword="null"/> where it lives under its path.</summary>
    public string? Host { get; set; }

    /// <summary>The zone in which its dates are printed and its days begin.</summary>
    public required Zone Zone { get; set; }

    /// <summary>Which of the style sheet's accents it wears: the last part of the class <c>accent-…</c>.</summary>
    public string Accent { get; set; } = "ink";

    /// <summary>The place among the editions, from 1.</summary>
    public int Position { get; set; }

    /// <summary>Whether nobody approves their own text.</summary>
    public bool FourEyes { get; set; } = true;
}
