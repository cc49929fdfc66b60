using System.Text;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>A sentence or two with open places: <c>Biaya di {tempat} mencapai {rupiah}.</c></summary>
internal sealed class Pattern
{
    private static readonly Dictionary<string, Slot> Names = new(StringComparer.Ordinal)
    {
        ["topik"] = Slot.Topic,
        ["Topik"] = Slot.TopicFirst,
        ["TOPIK"] = Slot.TopicTitle,
        ["kota"] = Slot.City,
        ["tempat"] = Slot.Place,
        ["tempat2"] = Slot.OtherPlace,
        ["kampung"] = Slot.Village,
        ["lembaga"] = Slot.Agency,
        ["Lembaga"] = Slot.Agency,
        ["tokoh"] = Slot.Person,
        ["jabatan"] = Slot.Post,
        ["Jabatan"] = Slot.PostFirst,
        ["JABATAN"] = Slot.PostTitle,
        ["tokoh2"] = Slot.OtherPerson,
        ["jabatan2"] = Slot.OtherPost,
        ["usaha"] = Slot.Business,
        ["Usaha"] = Slot.Business,
        ["n"] = Slot.Few,
        ["n2"] = Slot.Few,
        ["ratus"] = Slot.Hundreds,
        ["ribu"] = Slot.Thousands,
        ["persen"] = Slot.Percent,
        ["desimal"] = Slot.Fraction,
        ["rupiah"] = Slot.Money,
        ["harga"] = Slot.Price,
        ["anggaran"] = Slot.Budget,
        ["jam"] = Slot.VeryFew,
        ["satuan"] = Slot.Unit,
        ["satuan2"] = Slot.Unit,
        ["lama"] = Slot.Span,
        ["cara"] = Slot.Manner,
        ["rinci"] = Slot.Detail,
        ["rinci2"] = Slot.Detail,
        ["RINCI"] = Slot.DetailTitle,
    };

    private readonly (string Before, Slot Slot)[] parts;
    private readonly string rest;

    /// <summary>Reads a pattern.</summary>
    public Pattern(string text)
    {
        var read = new List<(string, Slot)>();
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', at);
            read.Add((text[..at], Names[text[(at + 1)..end]]));
            text = text[(end + 1)..];
        }

        (parts, rest) = ([.. read], text);
    }

    /// <summary>Writes it out about the people and places of a story.</summary>
    public void Write(StringBuilder text, Cast cast, Chance chance)
    {
        foreach (var (before, slot) in parts) cast.Write(text.Append(before), slot, chance);
        text.Append(rest);
    }
}
