using System.Globalization;

namespace NewsPortal.Benchmarks.Site;

/// <summary>What a run of the bench measures, and with what.</summary>
/// <param name="Program">The published program, <c>NewsPortal.Web.dll</c>.</param>
/// <param name="Data">The folder below which the archives lie, one data folder for each size.</param>
/// <param name="Docs">The folder of the documentation, which gets the table and the plot; <see langword="null"/> to print them only.</param>
/// <param name="Sizes">How many stories the archives hold.</param>
/// <param name="Pairs">How often each pair is measured.</param>
/// <param name="Seconds">How long each measurement takes.</param>
/// <param name="WarmSeconds">How long each server is warmed.</param>
internal sealed record BenchOptions(string Program, string Data, string? Docs, IReadOnlyList<int> Sizes, int Pairs, int Seconds, int WarmSeconds)
{
    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">An option is not known or has no value; the message says which there are.</exception>
    public static BenchOptions Parse(IReadOnlyList<string> args)
    {
        var options = new BenchOptions("", "", null, [1_000, 100_000, 1_000_000], 5, 3, 20);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count) throw new ArgumentException($"{args[i]} has no value. {Known}");
            var value = args[i + 1];
            options = args[i] switch
            {
                "--program" => options with { Program = value },
                "--data" => options with { Data = value },
                "--docs" => options with { Docs = value },
                "--articles" => options with { Sizes = [.. value.Split(',').Select(Number)] },
                "--pairs" => options with { Pairs = Number(value) },
                "--seconds" => options with { Seconds = Number(value) },
                "--warm" => options with { WarmSeconds = Number(value) },
                _ => throw new ArgumentException($"{args[i]} is no option of the bench. {Known}"),
            };
        }

        return options;
    }

    /// <summary>The options, for people.</summary>
    public const string Known = """
        ./run bench [options] measures what the published program costs, beside nginx with the same bytes, and prints a table.
        Options, with what holds where they are not given:
          --articles 1000,100000,1000000  the sizes of the archives; those that are missing are made first
          --pairs 5                       how often each pair is measured
          --seconds 3                     how long each measurement takes
          --warm 20                       seconds for which each server is warmed
          --data FOLDER                   where the archives lie (bench in the data folder)
          --docs FOLDER                   writes the table and the plot there (nothing is written)
        """;

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new ArgumentException($"“{text}” is no number from 1 on. {Known}");
}
