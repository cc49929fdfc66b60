using BenchmarkDotNet.Attributes;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Benchmarks.Micro;

/// <summary>Reading a file of copy, as the import does it for each.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    [Benchmark]
    public object Parse() => CopyParser.Parse(Texts.Copy);
}
