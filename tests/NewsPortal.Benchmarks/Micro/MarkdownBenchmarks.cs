using BenchmarkDotNet.Attributes;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Benchmarks.Micro;

/// <summary>A story's text to HTML, and to the words of its description.</summary>
[MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private readonly StoryRenderer _renderer = new();
    private readonly StoryReferences _references = new(
        new Dictionary<string, StoryReference> { ["Dermaga Kayu Diperbaiki Warga"] = new("Dermaga Kayu Diperbaiki Warga", "/depok/daerah/8/dermaga") },
        new Dictionary<long, StoryReference> { [7] = new("Pasar Ikan Pindah Jam Buka", "/depok/daerah/7/pasar-ikan") });

    [Benchmark(Baseline = true)]
    public object Render() => _renderer.Render(Texts.Body, "Cirebon", _references);

    [Benchmark]
    public string Excerpt() => _renderer.Excerpt(Texts.Body, 160);
}
