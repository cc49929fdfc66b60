namespace NewsPortal.Domain.Copy;

/// <summary>Why copy cannot be read: the line to look at and, in the newsroom's Indonesian, what to do there.</summary>
/// <param name="Line">The line as an editor counts it, from 1.</param>
/// <param name="Reason">What is wrong and how to put it right.</param>
public sealed record CopyRefusal(int Line, string Reason);
