namespace NewsPortal.Data.Local;

/// <summary>How a private cluster is run.</summary>
public sealed record ClusterOptions
{
    /// <summary>Whether a commit survives a power cut. Tests say no, and start and write faster for it.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>How many connections the server grants to all its users together.</summary>
    public int MaxConnections { get; init; } = 200;
}
