namespace NewsPortal.Web.Publishing;

/// <summary>Where a story became visible after it was published.</summary>
/// <param name="At">When it was measured.</param>
/// <param name="ByRequest">Whether pages were asked for, as a reader would; otherwise the database was asked only.</param>
/// <param name="Places">The places.</param>
/// <param name="Due">The moment that it was scheduled for, which the milliseconds count from; <see langword="null"/> where somebody published it at once.</param>
public sealed record Receipt(DateTimeOffset At, bool ByRequest, IReadOnlyList<ReceiptPlace> Places, DateTimeOffset? Due = null);

/// <summary>A place where readers meet a story.</summary>
/// <param name="Name">Which: <c>page</c>, <c>front</c>, <c>network</c>, <c>section</c> or <c>feed</c>.</param>
/// <param name="Milliseconds">After how many milliseconds it was seen there; <see langword="null"/> where it was not.</param>
public sealed record ReceiptPlace(string Name, long? Milliseconds);
