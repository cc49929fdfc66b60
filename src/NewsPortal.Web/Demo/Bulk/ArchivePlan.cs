using System.Text.Json;
using NewsPortal.Domain.Audit;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// What one growth of the archive adds. It stands in the audit log, and so does each part of it that is in, written with the part: a growth that
/// was broken off goes on where parts are missing.
/// </summary>
/// <param name="Articles">How many stories the newsroom was to hold.</param>
/// <param name="Stories">How many of them it adds.</param>
/// <param name="FirstArticle">The identity of its first story; the others follow without a gap.</param>
/// <param name="FirstRevision">The same of their snapshots, one a story.</param>
/// <param name="FirstSource">The same of their sources, at most <see cref="SourcesOfStory"/> a story.</param>
/// <param name="FirstLine">The same of the lines of the audit log, at most <see cref="LinesOfStory"/> a story.</param>
/// <param name="FirstCorrection">The same of the corrections.</param>
/// <param name="End">The moment before which they appeared.</param>
internal sealed record ArchivePlan(
    long Articles, long Stories, long FirstArticle, long FirstRevision, long FirstSource, long FirstLine, long FirstCorrection, DateTimeOffset End)
{
    /// <summary>The seed of all luck: the same growth of the same newsroom is the same archive.</summary>
    public const ulong Seed = 0x4C696E74616E67;

    /// <summary>Stories of one part, which is written in one transaction.</summary>
    public const int PartLength = 5000;

    /// <summary>One story of so many carries a correction.</summary>
    public const int CorrectedEvery = 200;

    public const int SourcesOfStory = 2, LinesOfStory = 3;

    public const string Entity = "archive", BegunAction = "archive.begin", PartAction = "archive.part";

    /// <summary>How many parts there are.</summary>
    public int Parts => (int)((Stories + PartLength - 1) / PartLength);

    /// <summary>The number of the first story of a part, by any of its stories.</summary>
    public static long PartStart(long number) => number / PartLength * PartLength;

    /// <summary>The details as the audit log keeps them.</summary>
    public string Payload => AuditPayload.Of(
        ("articles", Articles), ("stories", Stories), ("firstArticle", FirstArticle), ("firstRevision", FirstRevision), ("firstSource", FirstSource),
        ("firstLine", FirstLine), ("firstCorrection", FirstCorrection), ("end", End));

    /// <summary>Reads what <see cref="Payload"/> wrote.</summary>
    public static ArchivePlan Read(string payload) => JsonSerializer.Deserialize<ArchivePlan>(payload, JsonSerializerOptions.Web)!;
}
