using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Import;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Demo;

/// <summary>Imports the demo's stories by the importer that imports everyone's: <c>Stories/{edition}/{section}/{name}.txt</c>, drawings beside them.</summary>
internal sealed class DemoStories(CopyFiles files, PictureIntake pictures, TimeProvider clock)
{
    private static string Folder => Path.Combine(DemoNewsroom.Folder, "Stories");

    /// <summary>How many stories there are.</summary>
    public static int Count => Files().Count();

    /// <summary>Imports all of them.</summary>
    /// <returns>The stories' identities by the names of their files.</returns>
    public async Task<Dictionary<string, long>> ImportAsync(
        DemoPlan plan, Dictionary<string, Edition> editions, Dictionary<string, Section> sections, TextWriter progress, CancellationToken cancel)
    {
        var shift = clock.GetUtcNow() - plan.ReferenceMoment;
        shift = TimeSpan.FromMinutes(Math.Floor(shift.TotalMinutes)); // dates of copy are whole minutes
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var file in Files())
        {
            var (name, section, edition) = (Path.GetFileNameWithoutExtension(file), Parent(file), Parent(Path.GetDirectoryName(file)!));
            var extra = plan.Stories.GetValueOrDefault(name);
            var (outcome, refusal) = await files.ImportAsync(file, async () => new ImportOptions(editions[edition], sections[section])
            {
                DateShift = shift,
                Picture = await PictureAsync(name, cancel),
                Kicker = extra?.Kicker,
                Standfirst = extra?.Standfirst,
                Advertorial = extra?.Advertorial ?? false,
                Unverified = extra?.Unverified ?? false,
            }, cancel);
            if (refusal is not null) throw new InvalidDataException($"{file}:{refusal.Line}: {refusal.Reason}");
            ids[name] = outcome!.ArticleId;
            if (ids.Count % 20 == 0) await progress.WriteLineAsync($"  {ids.Count} stories …");
        }

        return ids;
    }

    private async Task<Picture?> PictureAsync(string name, CancellationToken cancel)
    {
        if (DemoDrawings.Find("Pictures", name) is not { } drawing) return null;
        return await pictures.TakeAsync(DemoDrawings.Render(drawing), drawing.AltText, null, drawing.Focus, cancel);
    }

    /// <summary>The files, always in the same order.</summary>
    public static IOrderedEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Parent(string path) => Path.GetFileName(Path.GetDirectoryName(path)!);
}
