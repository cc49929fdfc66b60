using System.Text;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// Writes made-up stories from sentence patterns of our own, about the people and places of a <see cref="Cast"/>; between them stand sentences
/// of the demo's stories that name nobody and no figure, so that words come as often and as seldom as in a newspaper.
/// </summary>
internal sealed class StoryText
{
    /// <summary>Words of a text: about 320, few below 200 or above 600.</summary>
    private const double Median = 320, Spread = 0.42;

    private const int Shortest = 150, Longest = 900, LongEnoughForHeadings = 560;

    private readonly Pattern[] headlines, standfirsts, openings, quotes, endings, common;
    private readonly Pattern[][] bySection;
    private readonly string[] headings, kickers, fillers;
    private readonly Weights fillerWeights;

    /// <summary>For sections in this order.</summary>
    public StoryText(TextLists sentences, IReadOnlyList<string> sections, IReadOnlyList<string> fillers)
    {
        Pattern[] Of(string list) => [.. sentences[list].Select(line => new Pattern(line))];
        (headlines, standfirsts, openings, quotes, endings, common) = (Of("judul"), Of("teras"), Of("awal"), Of("kutipan"), Of("penutup"), Of("isi"));
        bySection = [.. sections.Select(s => Of("isi." + s))];
        (headings, kickers) = (sentences["subjudul"], sentences["kicker"]);
        this.fillers = [.. fillers];
        fillerWeights = Weights.Zipf(this.fillers.Length, 0.7);
    }

    /// <summary>The headline.</summary>
    public string Headline(Cast cast, Chance chance) => One(chance.Of(headlines), cast, chance);

    /// <summary>What stands above and below the headline, each in some stories only.</summary>
    public (string? Kicker, string? Standfirst) Furniture(Cast cast, Chance chance) =>
        (chance.Is(0.25) ? chance.Of(kickers) : null, chance.Is(0.7) ? One(chance.Of(standfirsts), cast, chance) : null);

    /// <summary>The text, its paragraphs parted as Markdown does.</summary>
    /// <param name="cast">Whom and what it is about.</param>
    /// <param name="section">The place of its section.</param>
    /// <param name="readAlso">The paragraphs that refer to other stories, spread over it.</param>
    /// <param name="chance">The story's luck.</param>
    public string Body(Cast cast, int section, IReadOnlyList<string> readAlso, Chance chance)
    {
        var length = Math.Clamp((int)(Median * Math.Exp(Spread * chance.Normal())), Shortest, Longest);
        var (text, used) = (new StringBuilder(length * 8), new HashSet<object>());
        var (words, paragraphs, lent, halfway) = (0, 0, 0, length > LongEnoughForHeadings ? length / 3 : int.MaxValue);
        chance.Of(openings).Write(text, cast, chance);
        for (words = Words(text, 0); words < length - 20; paragraphs++)
        {
            if (lent < readAlso.Count && paragraphs == 2 + (lent * 4)) text.Append("\n\n").Append(readAlso[lent++]);
            if (words > halfway) (_, halfway) = (text.Append("\n\n## ").Append(chance.Of(headings)), halfway + (length / 3));
            var start = text.Append("\n\n").Length;
            Paragraph(text, cast, section, used, chance);
            words += Words(text, start);
        }

        text.Append("\n\n");
        chance.Of(endings).Write(text, cast, chance);
        while (lent < readAlso.Count) text.Append("\n\n").Append(readAlso[lent++]);
        return text.ToString();
    }

    /// <summary>The sentences of the demo's stories that fit anywhere: no name, no figure, nothing quoted.</summary>
    public static IReadOnlyList<string> FillersOf(IEnumerable<CopyDocument> stories) => [.. stories
        .SelectMany(story => story.Blocks.OfType<CopyParagraph>()).SelectMany(p => p.Text.Split(". ")).Select(s => s.TrimEnd('.') + ".")
        .Where(s => s.Split(' ') is { Length: >= 6 and <= 26 } words && char.IsUpper(s[0]) && !words.Skip(1).Any(w => char.IsUpper(w[0]))
            && s.All(c => char.IsLetter(c) || c is ' ' or ',' or '.' or '-')).Distinct()];

    private void Paragraph(StringBuilder text, Cast cast, int section, HashSet<object> used, Chance chance)
    {
        var kind = chance.Below(20);
        if (kind < 5) Unused(quotes, used, chance).Write(text, cast, chance);
        else if (kind < 13) Unused(common, used, chance).Write(text, cast, chance);
        else if (kind < 15) Unused(bySection[section], used, chance).Write(text, cast, chance);
        else text.Append(Filler(used, chance));
        if (kind >= 9 || chance.Is(0.3)) text.Append(' ').Append(Filler(used, chance));
    }

    /// <summary>One that the story has not had yet, unless it is so long that it has had nearly all.</summary>
    private static Pattern Unused(Pattern[] patterns, HashSet<object> used, Chance chance)
    {
        var found = chance.Of(patterns);
        for (var trials = 0; trials < 8 && !used.Add(found); trials++) found = chance.Of(patterns);
        return found;
    }

    private string Filler(HashSet<object> used, Chance chance)
    {
        var found = fillers[fillerWeights.Draw(chance)];
        for (var trials = 0; trials < 8 && !used.Add(found); trials++) found = fillers[fillerWeights.Draw(chance)];
        return found;
    }

    private static string One(Pattern pattern, Cast cast, Chance chance)
    {
        var text = new StringBuilder(120);
        pattern.Write(text, cast, chance);
        return text.Length <= Story.HeadlineLength ? text.ToString() : text.ToString(0, Story.HeadlineLength);
    }

    private static int Words(StringBuilder text, int from)
    {
        var words = 1;
        for (var i = from; i < text.Length; i++)
            if (text[i] == ' ') words++;
        return words;
    }
}
