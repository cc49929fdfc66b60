using System.Globalization;

namespace NewsPortal.Domain.Copy;

/// <summary>
/// Why copy cannot be read: the line to look at and, in the newsroom's Indonesian, what to do there. Its parts stand apart, so that whoever
/// speaks another language finds each among fixed sentences.
/// </summary>
/// <param name="Line">The line as an editor counts it, from 1.</param>
/// <param name="Fault">What is wrong; with <c>{0}</c> where it names something of the copy.</param>
public sealed record CopyRefusal(int Line, string Fault)
{
    /// <summary>What of the copy the fault names, as typed; <see langword="null"/> where it names nothing, and <see cref="Fault"/> is a plain sentence.</summary>
    public string? Named { get; init; }

    /// <summary>How to write it well, where the fault does not say so itself.</summary>
    public string? Advice { get; init; }

    /// <summary>What is wrong and how to put it right.</summary>
    public string Reason => Say(fault => fault, (fault, named) => string.Format(CultureInfo.InvariantCulture, fault, named));

    /// <summary>The same in other words.</summary>
    /// <param name="sentence">What a sentence is in those words.</param>
    /// <param name="naming">What a sentence is in those words that names something at its <c>{0}</c>.</param>
    public string Say(Func<string, string> sentence, Func<string, string, string> naming)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(naming);
        var fault = Named is null ? sentence(Fault) : naming(Fault, Named);
        return Advice is null ? fault : $"{fault} {sentence(Advice)}";
    }
}
