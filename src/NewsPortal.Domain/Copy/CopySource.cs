namespace NewsPortal.Domain.Copy;

/// <summary>A source named under a story.</summary>
/// <param name="Name">Its name; the host, where only an address is given.</param>
/// <param name="Url">Its http or https address as typed, if one is given.</param>
public sealed record CopySource(string Name, string? Url);
