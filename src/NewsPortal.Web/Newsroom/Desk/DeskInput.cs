using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>What the desk's forms send; what does not belong to a step is left empty.</summary>
public sealed class DeskInput
{
    /// <summary>The step: a key of <see cref="DeskSteps"/>.</summary>
    [Required]
    public string Step { get; set; } = "";

    /// <summary>The snapshot that the person saw.</summary>
    public long? Revision { get; set; }

    /// <summary>What the desk wants changed, or why a text takes the express lane.</summary>
    public string? Comment { get; set; }

    /// <summary>The moment as a clock of the edition shows it, for instance <c>2026-03-02T07:00</c>.</summary>
    public string? When { get; set; }

    /// <summary>Which kind of change of a live story.</summary>
    public ChangeClass? Change { get; set; }

    /// <summary>Ralat or koreksi.</summary>
    public CorrectionKind Kind { get; set; }

    /// <summary>What the story said.</summary>
    public string? Wrong { get; set; }

    /// <summary>What it should have said.</summary>
    public string? Right { get; set; }

    /// <summary>Whether the correction mends the text with the working copy.</summary>
    public bool WithText { get; set; }

    /// <summary>Whether the text is to keep the words that the correction calls wrong.</summary>
    public bool Stays { get; set; }

    /// <summary>The kind of reason for a takedown.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>The reason as the public is told.</summary>
    public string? PublicText { get; set; }

    /// <summary>Whom the story is given to; nobody where it is empty.</summary>
    public long? Assignee { get; set; }

    /// <summary>An internal note.</summary>
    public string? Note { get; set; }

    /// <summary>The moment in UTC, where it can be read.</summary>
    public DateTimeOffset? Moment(Zone zone) =>
        DateTime.TryParseExact(When?.Trim(), ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 1990 and < 2200 ? zone.ToUtc(local) : null;
}
