using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Reads;

/// <summary>How reads are kept and ranked; bound from the section “Reads”.</summary>
public sealed class ReadOptions
{
    /// <summary>After how long a read counts half in Terpopuler. Why six hours: <c>docs/decisions/0015-what-is-read-most.md</c>.</summary>
    [Range(typeof(TimeSpan), "00:15:00", "7.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan HalfLife { get; set; } = TimeSpan.FromHours(6);

    /// <summary>How often a story must have been read within 24 hours to stand in Terpopuler.</summary>
    [Range(1, 1_000_000)]
    public int LeastReads { get; set; } = 5;

    /// <summary>How many such stories there must be for a list: of fewer nobody could say that they are the most read.</summary>
    [Range(1, 30)]
    public int LeastStories { get; set; } = 5;

    /// <summary>How long the figures of single hours are kept, in days; a story's sum stays.</summary>
    [Range(8, 3650)]
    public int KeptDays { get; set; } = 90;
}

[OptionsValidator]
internal sealed partial class ReadOptionsValidator : IValidateOptions<ReadOptions>;
