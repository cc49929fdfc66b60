using System.Text.Json;
using System.Text.Json.Serialization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Demo;

/// <summary>What <c>demo.json</c> says of the demo newsroom; the stories themselves are files of copy.</summary>
/// <param name="ReferenceMoment">The moment that the stories' dates end at; they are shifted so that it becomes the first start.</param>
/// <param name="Editions">The editions, in order.</param>
/// <param name="Sections">The sections, in order.</param>
/// <param name="People">The people of the bylines.</param>
/// <param name="Stories">What copy does not say: kicker and standfirst, by the story file's name.</param>
/// <param name="Picks">Artikel Pilihan by edition; the empty name is the network's front.</param>
/// <param name="Breaking">Kabar mendesak by edition; the empty name is the network's.</param>
/// <param name="Tags">What introduces a tag's page, and what else the tag is called, by the tag's name.</param>
/// <param name="Corrections">The notes on faults.</param>
internal sealed record DemoPlan(
    DateTimeOffset ReferenceMoment,
    IReadOnlyList<DemoEdition> Editions,
    IReadOnlyList<DemoSection> Sections,
    IReadOnlyList<DemoPerson> People,
    IReadOnlyDictionary<string, DemoStory> Stories,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Picks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Breaking,
    IReadOnlyDictionary<string, DemoTag> Tags,
    IReadOnlyList<DemoCorrection> Corrections)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads the plan that travels with the program.</summary>
    public static async Task<DemoPlan> ReadAsync(CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path.Combine(DemoNewsroom.Folder, "demo.json"));
        return (await JsonSerializer.DeserializeAsync<DemoPlan>(file, Json, cancel))!;
    }
}

internal sealed record DemoEdition(string Slug, string Name, string Place, string Tagline, Zone Zone, string Accent);

internal sealed record DemoSection(string Slug, string Name);

internal sealed record DemoPerson(string Name, string Title, string Bio);

internal sealed record DemoStory(string? Kicker, string? Standfirst, bool Advertorial = false, bool Unverified = false);

internal sealed record DemoTag(string Intro, IReadOnlyList<string> Aliases);

internal sealed record DemoCorrection(string Story, CorrectionKind Kind, string Wrong, string Right, int HoursLater);
