using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Fronts;

/// <summary>The lists that a front is filled from.</summary>
/// <param name="place">Whose front it is.</param>
internal sealed class FrontLists(Place place)
{
    private readonly StoryList _networkBreaking = StoryList.Slots(null, SlotKind.Breaking);
    private readonly StoryList? _ownBreaking = place.Edition is { Id: var edition } ? StoryList.Slots(edition, SlotKind.Breaking) : null;

    /// <summary>Terkini.</summary>
    public StoryList Latest { get; } = StoryList.Latest(place.Edition?.Id);

    /// <summary>The lead story and those beside it, as the desk has set them.</summary>
    public StoryList Leads { get; } = StoryList.Slots(place.Edition?.Id, SlotKind.Lead);

    /// <summary>Artikel Pilihan.</summary>
    public StoryList Picks { get; } = StoryList.Slots(place.Edition?.Id, SlotKind.EditorsPicks);

    /// <summary>Kabar Daerah; the network's front has none.</summary>
    public StoryList? Sisters { get; } = place.Edition is { Id: var edition } ? StoryList.Sisters(edition) : null;

    /// <summary>All of them.</summary>
    public IEnumerable<StoryList> All =>
        new[] { Latest, Leads, Picks, _networkBreaking, _ownBreaking, Sisters }.OfType<StoryList>().Concat(place.Sections.Select(OfSection));

    /// <summary>A section's newest.</summary>
    public StoryList OfSection(Section section) => StoryList.OfSection(place.Edition?.Id, section.Id);

    /// <summary>Kabar mendesak: what the edition's desk has put above everything else, then what the network's has.</summary>
    public IEnumerable<long> Breaking(ReadLists read) => (_ownBreaking is null ? [] : read.Ids(_ownBreaking)).Concat(read.Ids(_networkBreaking));

    /// <summary>The stories of which more than the rank decides where they stand: what they are is looked at before anything is chosen.</summary>
    public IEnumerable<long> Ranked(ReadLists read) => [.. read.Ids(Latest), .. read.Ids(Leads), .. Breaking(read)];
}
