using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Web.Site;

/// <summary>Where in the network a request is: in one of the editions, or at the network itself.</summary>
public sealed class Place
{
    /// <summary>The edition; <see langword="null"/> at the network.</summary>
    public Edition? Edition { get; internal set; }

    /// <summary>Whether the edition was reached by a host of its own.</summary>
    public bool OnOwnHost { get; internal set; }

    /// <summary>Whether the request came by a host that is not the site's: links then lead to the site's own.</summary>
    public bool Elsewhere { get; internal set; }

    /// <summary>The network's editions and sections.</summary>
    public EditionDirectory.Snapshot Network { get; internal set; } = EditionDirectory.Snapshot.Empty;

    /// <summary>The sections of the bar.</summary>
    public IReadOnlyList<Section> Sections => Network.BarOf(Edition);

    /// <summary>The zone of the dates in lists: the edition's; the network prints that of Jakarta.</summary>
    public Zone Zone => Edition?.Zone ?? Zone.Wib;
}
