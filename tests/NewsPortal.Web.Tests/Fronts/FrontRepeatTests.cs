using CsCheck;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Fronts;

/// <summary>Whatever the desks pin where, and however few stories there are.</summary>
public sealed class FrontRepeatTests : IAsyncLifetime
{
    private static readonly (string Host, string Path)[] Fronts = [("berita.test", "/"), ("berita.test", "/depok"), ("berita.test", "/makassar"), ("jayapura.berita.test", "/")];

    private static readonly Gen<Pin[]> Pins = Gen.Select(
        OneOf(SlotKind.Breaking, SlotKind.Lead, SlotKind.EditorsPicks), OneOf<string?>(null, "depok", "makassar", "jayapura"),
        OneOf("Depok", "Makassar", "Jayapura"), Gen.Int[1, 4], (kind, edition, place, number) => new Pin(kind, edition, $"{place} {number}")).Array[0, 14];

    private readonly FrontApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task No_story_stands_twice_on_a_front() => await Pins.SampleAsync(async pins =>
    {
        await using (var db = app.OpenDb()) await db.FrontSlots.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        foreach (var pin in pins) await app.PinAsync(pin.Kind, pin.Edition, pin.Headline);

        foreach (var (host, path) in Fronts)
        {
            var shown = (await app.NewReader(host).OpenAsync(path)).QuerySelectorAll(".breaking a, .card h2 a, .card h3 a").Select(link => link.StoryOf()!.Value).ToList();
            Assert.True(shown.Count >= 4, $"{host}{path} shows {shown.Count}");
            Assert.Equal(shown.Distinct(), shown);
        }
    }, iter: 12, threads: 1);

    private static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private sealed record Pin(SlotKind Kind, string? Edition, string Headline);
}
