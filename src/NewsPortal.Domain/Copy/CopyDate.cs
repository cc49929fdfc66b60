namespace NewsPortal.Domain.Copy;

/// <summary>The day and hour printed on copy, as read from the wall clock of its newsroom.</summary>
/// <param name="Local">Day and hour as printed, of unspecified kind.</param>
/// <param name="Zone">The zone printed beside them; null means the zone of the edition that receives the copy.</param>
public sealed record CopyDate(DateTime Local, Zone? Zone)
{
    /// <summary>The moment, when the copy names its zone itself.</summary>
    public DateTimeOffset? Moment => Zone is { } named ? In(named) : null;

    /// <summary>The moment for an edition: in the printed zone, else in the edition's own.</summary>
    public DateTimeOffset In(Zone edition) => new(Local, (Zone ?? edition).Offset);
}
