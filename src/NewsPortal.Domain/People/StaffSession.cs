namespace NewsPortal.Domain.People;

/// <summary>One signed-in browser of a person of the newsroom; ended here, its cookie is worth nothing.</summary>
public sealed class StaffSession
{
    /// <summary>The identity, 128 random bits in hex, which the cookie carries sealed.</summary>
    public required string Id { get; init; }

    /// <summary>The person.</summary>
    public required long StaffId { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The last request, to the minute.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When it was ended, by the person, by an admin or by a change of password.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The kind of browser, for the person's own list; never logged.</summary>
    public string? Browser { get; init; }
}
