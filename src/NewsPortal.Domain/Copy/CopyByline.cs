using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Copy;

/// <summary>A person credited in copy.</summary>
/// <param name="Role">What the person did for the story.</param>
/// <param name="Name">The name, with its academic degrees.</param>
public sealed record CopyByline(BylineRole Role, string Name);
