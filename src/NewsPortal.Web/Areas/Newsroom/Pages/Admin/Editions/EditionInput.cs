using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Editions;

/// <summary>An edition as its form shows it.</summary>
internal sealed class EditionInput
{
    public string? Name { get; set; }

    public string? Tagline { get; set; }

    public string? Place { get; set; }

    public string? DatelineName { get; set; }

    public Zone Zone { get; set; }

    public string? Host { get; set; }

    public string Accent { get; set; } = "ink";

    public bool FourEyes { get; set; }

    /// <summary>The sections of its bar.</summary>
    public List<BarRow> Bar { get; set; } = [];

    /// <summary>The mark of what was shown.</summary>
    public string? Seen { get; set; }

    /// <summary>Whether the sections stand otherwise than they did.</summary>
    public bool Orders(EditionInput before) =>
        !Bar.Select(r => (r.SectionId, r.Shown, r.Position)).Order().SequenceEqual(before.Bar.Select(r => (r.SectionId, r.Shown, r.Position)).Order());

    /// <summary>What is stored, with the sections in the order of the bar.</summary>
    public static EditionInput Of(Edition edition, IReadOnlyList<Section> sections, IReadOnlyList<EditionSection> places)
    {
        var own = places.ToDictionary(p => p.SectionId);
        var input = new EditionInput
        {
            Name = edition.Name,
            Tagline = edition.Tagline,
            Place = edition.Place,
            DatelineName = edition.DatelineName,
            Zone = edition.Zone,
            Host = edition.Host,
            Accent = edition.Accent,
            FourEyes = edition.FourEyes,
            Bar = [.. sections.Select(s => own.TryGetValue(s.Id, out var p) ? new BarRow { SectionId = s.Id, Shown = p.Shown, Position = p.Position } : new BarRow { SectionId = s.Id, Shown = own.Count == 0, Position = s.Position })
                .OrderBy(r => r.Position).ThenBy(r => r.SectionId)],
        };
        input.Seen = Admin.Seen.Of([input.Name, input.Tagline, input.Place, input.DatelineName, input.Zone, input.Host, input.Accent, input.FourEyes, .. input.Bar.Select(r => $"{r.SectionId}:{r.Shown}:{r.Position}")]);
        return input;
    }

    /// <summary>One section of the bar.</summary>
    internal sealed class BarRow
    {
        public long SectionId { get; set; }

        public bool Shown { get; set; }

        public int Position { get; set; }
    }
}
