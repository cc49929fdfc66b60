namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Draws places of a list by weight.</summary>
internal sealed class Weights
{
    private readonly double[] sums;

    /// <summary>With a weight for each place.</summary>
    public Weights(IEnumerable<double> weights)
    {
        sums = [.. weights];
        for (var i = 1; i < sums.Length; i++) sums[i] += sums[i - 1];
    }

    /// <summary>As words, names and tags are spread: the n-th is drawn 1/n times as often as the first (Zipf).</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="exponent">1 for the plain law; less is more even.</param>
    public static Weights Zipf(int count, double exponent = 1) => new(Enumerable.Range(1, count).Select(n => Math.Pow(n, -exponent)));

    /// <summary>The sum of all weights.</summary>
    public double Total => sums[^1];

    /// <summary>A place, from 0.</summary>
    public int Draw(Chance chance) => At(chance.Unit() * Total);

    /// <summary>The place that a part of the sum falls to.</summary>
    public int At(double part)
    {
        var found = Array.BinarySearch(sums, part);
        return Math.Min(found < 0 ? ~found : found + 1, sums.Length - 1);
    }

    /// <summary>The sum of the weights before a place.</summary>
    public double Before(int place) => place == 0 ? 0 : sums[place - 1];
}
