using System.Globalization;
using System.Text;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>What one made-up story is about: the same people and places from its headline to its last line.</summary>
internal sealed class Cast(BulkWords words, int edition, int section, Chance chance)
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private readonly string place = words.Place(edition, chance);
    private readonly string otherPlace = words.Place(edition, chance);
    private readonly string village = words.Village(chance);
    private readonly string agency = $"{chance.Of(words.Agencies)} {words.City(edition)}";
    private readonly string person = words.Person(chance);
    private readonly string otherPerson = words.Person(chance);
    private readonly string post = words.Post(chance);
    private readonly string otherPost = words.Post(chance);
    private readonly string business = words.Business(chance);

    /// <summary>The subject, by its place in the section's list.</summary>
    public int Topic { get; } = words.TopicWeights[section].Draw(chance);

    /// <summary>The part of town.</summary>
    public string Place => place;

    /// <summary>The public body, with its town.</summary>
    public string Agency => agency;

    /// <summary>Fills an open place; numbers and details are drawn anew each time.</summary>
    public StringBuilder Write(StringBuilder text, Slot slot, Chance luck) => slot switch
    {
        Slot.Topic => text.Append(words.Topics[section][Topic]),
        Slot.TopicFirst => text.Append(First(words.Topics[section][Topic])),
        Slot.TopicTitle => text.Append(words.TopicTitles[section][Topic]),
        Slot.City => text.Append(words.City(edition)),
        Slot.Place => text.Append(place),
        Slot.OtherPlace => text.Append(otherPlace),
        Slot.Village => text.Append(village),
        Slot.Agency => text.Append(agency),
        Slot.Person => text.Append(person),
        Slot.Post => text.Append(post),
        Slot.PostFirst => text.Append(First(post)),
        Slot.PostTitle => text.Append(BulkWords.Title(post)),
        Slot.OtherPerson => text.Append(otherPerson),
        Slot.OtherPost => text.Append(otherPost),
        Slot.Business => text.Append(business),
        Slot.VeryFew => text.Append(luck.Between(2, 9)),
        Slot.Few => text.Append(luck.Between(2, 40)),
        Slot.Hundreds => text.Append(luck.Between(45, 980)),
        Slot.Thousands => text.Append(Indonesian, $"{luck.Between(11, 990) * 100 + luck.Below(100):N0}"),
        Slot.Percent => text.Append(luck.Between(3, 95)),
        Slot.Fraction => text.Append(luck.Between(1, 9)).Append(',').Append(luck.Between(1, 9)),
        Slot.Price => Price(text, luck),
        Slot.Budget => Budget(text, luck),
        Slot.Money => luck.Is(0.4) ? Price(text, luck) : Budget(text, luck),
        Slot.Unit => text.Append(luck.Of(words.Units)),
        Slot.Span => text.Append(luck.Of(words.Spans)),
        Slot.Manner => text.Append(luck.Of(words.Manners)),
        Slot.Detail => text.Append(luck.Of(words.Details)),
        Slot.DetailTitle => text.Append(BulkWords.Title(luck.Of(words.Details))),
        _ => throw new ArgumentOutOfRangeException(nameof(slot)),
    };

    private static StringBuilder Price(StringBuilder text, Chance luck) => text.Append(Indonesian, $"Rp{luck.Between(8, 190) * 500:N0}");

    private static StringBuilder Budget(StringBuilder text, Chance luck) => luck.Is(0.5)
        ? text.Append("Rp").Append(luck.Between(12, 950)).Append(" juta")
        : text.Append("Rp").Append(luck.Between(1, 9)).Append(',').Append(luck.Between(1, 9)).Append(" miliar");

    private static string First(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
