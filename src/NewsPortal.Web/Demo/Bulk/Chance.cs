namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Luck that repeats itself: the same seed gives the same draws, on every machine and in every version of .NET (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>The luck of one story of an archive: independent of how many were drawn before it.</summary>
    public static Chance Of(ulong seed, long number) => new(new Chance(seed ^ ((ulong)number * 0xD1342543DE82EF95)).Next());

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>A whole number of a range, both ends in it.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>From 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in such a share of the draws.</summary>
    public bool Is(double share) => Unit() < share;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>Normally distributed about 0 with deviation 1 (Box–Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
